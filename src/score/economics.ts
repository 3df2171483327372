import type {
  Klassen,
  KodeWilayah,
  Measure,
  RegionEconomics,
  SectorEconomics,
  ShiftShare,
  Typology,
} from "../domain/index.ts";
import { pdrbSectors } from "../regulation/index.ts";
import type { PdrbSeries } from "./pdrb-series.ts";

/** A sector and the total, in the region (small) and in the province (capital), as the formulas name them. */
interface Figures {
  readonly v: number | null;
  readonly total: number | null;
  readonly V: number | null;
  readonly Total: number | null;
}

const known = (value: number): Measure => ({ value, reason: null });
const unknown = (reason: string): Measure => ({ value: null, reason });

function complete(figures: Figures): { v: number; total: number; V: number; Total: number } | null {
  const { v, total, V, Total } = figures;
  return v === null || total === null || V === null || Total === null ? null : { v, total, V, Total };
}

/**
 * Static location quotient: the sector's share in the region against its share in the province; above 1 the region
 * leans on the sector more than the province does.
 *
 * @returns a ratio, 0 or more; without a value when a figure is missing or a denominator is zero
 * @source rancangan (aturan aplikasi); formula as in docs/penilaian.md: (v_i / v) / (V_i / V)
 */
function staticLocationQuotient(figures: Figures): Measure {
  const f = complete(figures);
  if (f === null) return unknown("PDRB lapangan usaha ini tidak lengkap");
  if (f.total === 0) return unknown("total PDRB daerah nol");
  if (f.Total === 0) return unknown("total PDRB provinsi nol");
  if (f.V === 0) return unknown("PDRB lapangan usaha ini di provinsi nol");
  return known(f.v / f.total / (f.V / f.Total));
}

/**
 * Mean yearly growth (geometric), 0.05 = 5 %.
 *
 * @param years - between the two values, 1 or more
 * @returns `null` when a value is missing, the first is zero, or there is no time between them
 */
function meanGrowth(first: number | null, last: number | null, years: number): number | null {
  if (first === null || last === null || first === 0 || years < 1) return null;
  return (last / first) ** (1 / years) - 1;
}

/**
 * Dynamic location quotient: whether the sector gains weight faster in the region than in the province.
 *
 * With g as mean yearly growth and t years, [((1+g_i)/(1+g)) / ((1+G_i)/(1+G))]^t; since (1+g)^t is last / first, it is
 * computed from the two years directly, without the rounding of roots.
 *
 * @returns a ratio, 0 or more; without a value when a figure is missing or a denominator is zero
 * @source rancangan (aturan aplikasi); formula as in docs/penilaian.md
 */
function dynamicLocationQuotient(first: Figures, last: Figures, years: number): Measure {
  if (years < 1) return unknown("hanya ada satu tahun data");
  const a = complete(first);
  const b = complete(last);
  if (a === null || b === null) return unknown("PDRB lapangan usaha ini tidak lengkap");
  if (a.v === 0 || a.total === 0) return unknown("PDRB daerah pada tahun awal nol");
  if (a.V === 0 || a.Total === 0) return unknown("PDRB provinsi pada tahun awal nol");
  if (b.total === 0) return unknown("total PDRB daerah pada tahun akhir nol");
  if (b.V === 0 || b.Total === 0) return unknown("PDRB provinsi pada tahun akhir nol");
  return known(b.v / a.v / (b.total / a.total) / (b.V / a.V / (b.Total / a.Total)));
}

/** What both quotients say together; `null` while either is unknown. */
function typologyOf(slq: Measure, dlq: Measure): Typology | null {
  if (slq.value === null || dlq.value === null) return null;
  if (slq.value > 1 && dlq.value > 1) return "unggulan";
  if (dlq.value > 1) return "andalan";
  return slq.value > 1 ? "prospektif" : "tertinggal";
}

/**
 * Splits a sector's change into what the province's growth, the sector's own pace, and the region add; the three add up
 * to the change.
 *
 * @returns million rupiah; `null` when a figure is missing or a base-year figure is zero
 * @source rancangan (aturan aplikasi); formula as in docs/penilaian.md
 */
function shiftShare(first: Figures, last: Figures): ShiftShare | null {
  const a = complete(first);
  const b = complete(last);
  if (a === null || b === null || a.v === 0 || a.V === 0 || a.Total === 0) return null;
  const R = b.Total / a.Total - 1;
  const Ri = b.V / a.V - 1;
  const ri = b.v / a.v - 1;
  return { national: a.v * R, mix: a.v * (Ri - R), competitive: a.v * (ri - Ri), change: b.v - a.v };
}

/**
 * Klassen's quadrant of a sector: its growth and its share against the province's.
 *
 * @returns `null` when growth or share is unknown
 * @source rancangan (aturan aplikasi); as in docs/penilaian.md
 */
function klassenOf(slq: Measure, growth: number | null, provinceGrowth: number | null): Klassen | null {
  // A share at least the province's is the same as an SLQ of at least 1.
  if (slq.value === null || growth === null || provinceGrowth === null) return null;
  const fast = growth >= provinceGrowth;
  if (slq.value >= 1) return fast ? "I" : "II";
  return fast ? "III" : "IV";
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
  const growth = meanGrowth(first.v, last.v, years);
  const provinceGrowth = meanGrowth(first.V, last.V, years);
  return {
    sector,
    first: first.v,
    last: last.v,
    provinceFirst: first.V,
    provinceLast: last.V,
    growth,
    provinceGrowth,
    slq,
    dlq,
    typology: typologyOf(slq, dlq),
    shiftShare: years < 1 ? null : shiftShare(first, last),
    klassen: klassenOf(slq, growth, provinceGrowth),
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
  if (province === null || province.years.length === 0) return none("provinsi belum mengirim PDRB yang lengkap");
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
