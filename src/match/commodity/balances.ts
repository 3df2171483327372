import { isProvince, type KodeWilayah, type MatchRemark } from "../../domain/index.ts";
import { type Commodity, commodities, convertAmount, surplusOf, type TypedRow } from "../../regulation/index.ts";
import { isAdministrative } from "../obstacles.ts";
import type { RegionRows } from "../region-rows.ts";
import { inSentence, nameOf } from "../words/phrases.ts";

/** What one region has too much or too little of, in one year. */
export interface Balance {
  readonly region: KodeWilayah;
  readonly row: string;
  readonly year: number;
  /** In the commodity's own unit; negative is a deficit. */
  readonly surplus: number;
}

/** The balances of one commodity: each region's, the latest year first. */
export interface CommodityBalances {
  readonly commodity: Commodity;
  /** In order of code. */
  readonly byRegion: ReadonlyMap<KodeWilayah, readonly Balance[]>;
}

export interface Balances {
  /** In the order of the list of commodities. */
  readonly all: readonly CommodityBalances[];
  readonly remarks: readonly MatchRemark[];
}

type Row = TypedRow<"neraca_komoditas">;

/** Its own balance, or why the row cannot be used. */
function balanceOf(region: KodeWilayah, { row, values }: Row, commodity: Commodity | undefined): Balance | string {
  const { komoditas, satuan, tahun } = values;
  if (commodity === undefined) return `komoditas ${komoditas ?? "(kosong)"} tidak ada di daftar`;
  const surplus = surplusOf(values);
  if (surplus === null || satuan === null || tahun === null) return "produksi, kebutuhan, satuan, atau tahunnya kosong";
  const converted = convertAmount(surplus, satuan, commodity.unit);
  if (converted === null) return `satuan ${satuan} tidak dapat diubah ke ${commodity.unit}`;
  return { region, row: row.id, year: tahun, surplus: converted };
}

function leftOut(region: KodeWilayah, { row, values }: Row, why: string): MatchRemark {
  const name = values.komoditas ?? "komoditas";
  return {
    region,
    row: row.id,
    text: `Neraca ${name} ${nameOf(region)} (${row.at.sheet} baris ${row.at.row}) tidak dipasangkan: ${why}.`,
  };
}

/** A province's balance is the sum of its regions', and administrative regions do not trade in their own name. */
function wholeRegionRemark({ region, neraca }: RegionRows): MatchRemark | null {
  if (neraca.length === 0) return null;
  if (isProvince(region)) {
    const text = `${neraca.length} baris neraca ${nameOf(region)} tidak dipasangkan: angka provinsi adalah jumlah daerah di dalamnya.`;
    return { region, row: null, text };
  }
  if (!isAdministrative(region)) return null;
  return {
    region,
    row: null,
    text: `Neraca ${nameOf(region)} tidak dipasangkan: daerah administrasi, bukan daerah otonom.`,
  };
}

/** Reads every balance into its commodity's unit; what cannot be used is said. */
export function balancesOf(regions: readonly RegionRows[]): Balances {
  const listed = new Map(commodities().map((commodity) => [commodity.code, commodity]));
  const byCommodity = new Map<string, Map<KodeWilayah, Balance[]>>();
  const remarks: MatchRemark[] = [];
  for (const rows of regions) {
    const { region } = rows;
    const remark = wholeRegionRemark(rows);
    if (remark !== null) remarks.push(remark);
    if (isProvince(region) || isAdministrative(region)) continue;
    for (const row of rows.neraca) {
      const code = row.values.komoditas ?? "";
      const balance = balanceOf(region, row, listed.get(code));
      const regionsOf = byCommodity.get(code) ?? new Map<KodeWilayah, Balance[]>();
      const own = regionsOf.get(region) ?? [];
      if (typeof balance === "string") remarks.push(leftOut(region, row, balance));
      else if (own.some(({ year }) => year === balance.year)) {
        remarks.push(leftOut(region, row, `tahun ${balance.year} sudah ada di baris lain`));
      } else {
        byCommodity.set(code, regionsOf);
        regionsOf.set(
          region,
          [...own, balance].sort((a, b) => b.year - a.year),
        );
      }
    }
  }
  const all = commodities().flatMap((commodity) => {
    const byRegion = byCommodity.get(commodity.code);
    return byRegion === undefined ? [] : [{ commodity, byRegion }];
  });
  return { all, remarks };
}

/** Two balances to compare: of the latest year both have, else of the nearest years, the later ones first. */
export function comparableYears(a: readonly Balance[], b: readonly Balance[]): readonly [Balance, Balance] | null {
  let best: readonly [Balance, Balance] | null = null;
  let gap = Number.POSITIVE_INFINITY;
  for (const one of a) {
    for (const other of b) {
      const distance = Math.abs(one.year - other.year);
      // Both lists begin with the latest year, so the first of equals is the later one.
      if (distance < gap) {
        best = [one, other];
        gap = distance;
      }
    }
  }
  return best;
}

/** The balance of the year nearest to the asked one, the later of two. */
export function nearestYear(balances: readonly Balance[], year: number): Balance | undefined {
  return [...balances].sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))[0];
}

/** The year most regions report; the later of equals. */
export function referenceYear({ byRegion }: CommodityBalances): number {
  const counts = new Map<number, number>();
  for (const balances of byRegion.values()) {
    for (const { year } of balances) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort(([y1, n1], [y2, n2]) => n2 - n1 || y2 - y1)[0]?.[0] ?? 0;
}

/** `beras` as it stands in a sentence. */
export const commodityName = ({ commodity }: CommodityBalances): string => inSentence(commodity.name);
