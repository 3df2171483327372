import type { EconomicGap, KodeWilayah, RegionEconomics, SectorEconomics } from "../../domain/index.ts";
import { pdrbSectors } from "../../regulation/index.ts";
import { klassenOf, meanGrowth, shiftShare } from "./growth.ts";
import type { Figures } from "./measure.ts";
import type { PdrbSeries } from "./pdrb-series.ts";
import { dynamicLocationQuotient, staticLocationQuotient, typologyOf } from "./quotients.ts";

/** Only the reasons that are there. */
function gaps(reasons: Readonly<Record<EconomicGap, string | null>>): SectorEconomics["gaps"] {
  return Object.fromEntries(Object.entries(reasons).filter(([, reason]) => reason !== null));
}

function sectorEconomics(
  sector: string,
  region: PdrbSeries,
  province: PdrbSeries,
  span: { first: number; last: number },
): SectorEconomics {
  const at = (year: number): Figures => ({
    v: region.value(sector, year),
    total: region.total(year),
    V: province.value(sector, year),
    Total: province.total(year),
  });
  const first = at(span.first);
  const last = at(span.last);
  const years = span.last - span.first;
  const slq = staticLocationQuotient(last);
  const dlq = dynamicLocationQuotient(first, last, years);
  const growth = meanGrowth({ first: first.v, last: last.v }, years, "daerah");
  const provinceGrowth = meanGrowth({ first: first.V, last: last.V }, years, "provinsi");
  const shift = shiftShare(first, last, years);
  const klassen = klassenOf(slq, growth, provinceGrowth);
  return {
    sector,
    first: first.v,
    last: last.v,
    provinceFirst: first.V,
    provinceLast: last.V,
    growth: growth.value,
    provinceGrowth: provinceGrowth.value,
    slq,
    dlq,
    typology: typologyOf(slq, dlq),
    shiftShare: shift.value,
    klassen: klassen.value,
    gaps: gaps({
      growth: growth.reason,
      provinceGrowth: provinceGrowth.reason,
      typology: slq.reason ?? dlq.reason,
      shiftShare: shift.reason,
      klassen: klassen.reason,
    }),
  };
}

/**
 * The economy of a region against its province, sector by sector, over the years both report.
 *
 * @param province - `null` when the province sent no PDRB
 * @source rancangan (aturan aplikasi)
 */
export function regionEconomics(code: KodeWilayah, region: PdrbSeries, province: PdrbSeries | null): RegionEconomics {
  const none = (reason: string): RegionEconomics => ({
    region: code,
    firstYear: null,
    lastYear: null,
    reason,
    sectors: [],
  });
  if (region.years.length === 0) return none("daerah belum mengirim PDRB yang lengkap");
  if (province === null) return none("provinsi belum mengirim formulirnya, jadi tidak ada PDRB pembanding");
  if (province.years.length === 0) return none("provinsi belum mengirim PDRB yang lengkap");
  const common = region.years.filter((year) => province.years.includes(year));
  const first = common[0];
  const last = common.at(-1);
  if (first === undefined || last === undefined)
    return none("tidak ada tahun PDRB yang sama antara daerah dan provinsi");
  return {
    region: code,
    firstYear: first,
    lastYear: last,
    reason: null,
    sectors: pdrbSectors().map(({ code: sector }) => sectorEconomics(sector, region, province, { first, last })),
  };
}
