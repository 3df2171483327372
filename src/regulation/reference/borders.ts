import { isProvince, type KodeWilayah, provinceOf, type WajibPair } from "../../domain/index.ts";
import { type LandBorder, landBorders } from "./reference.ts";

/** A province's own word on a border that the table has wrong or lacks (a sea border, say). */
export interface BorderOverride {
  readonly a: string;
  readonly b: string;
  readonly borders: boolean;
  readonly reason: string;
}

/** yes · no · unsure: only one of two boundary sets shows it, or a person added it. */
export type BorderAnswer = "yes" | "no" | "unsure";

export interface BorderTable {
  /** Whether two regions border: kabupaten/kota by the table; provinces by any pair of their regions; a region and its own province always. */
  readonly borders: (a: KodeWilayah, b: KodeWilayah) => BorderAnswer;
  /** All kabupaten/kota (or provinces, for a province) that border a region, in order of code. */
  readonly neighbours: (code: KodeWilayah) => readonly KodeWilayah[];
}

const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function strongest(a: BorderAnswer | undefined, b: BorderAnswer): BorderAnswer {
  return a === "yes" || b === "yes" ? "yes" : b;
}

function tableOf(pairs: readonly LandBorder[], overrides: readonly BorderOverride[]): Map<string, BorderAnswer> {
  const table = new Map<string, BorderAnswer>();
  for (const { a, b, seenIn } of pairs) {
    const answer = seenIn === "both" ? "yes" : "unsure";
    table.set(key(a, b), answer);
    if (provinceOf(a) !== provinceOf(b)) {
      const provinces = key(provinceOf(a), provinceOf(b));
      table.set(provinces, strongest(table.get(provinces), answer));
    }
  }
  for (const { a, b, borders } of overrides) table.set(key(a, b), borders ? "unsure" : "no");
  return table;
}

/** Builds the table of borders once, with a workspace's overrides on top. */
export function borderTable(overrides: readonly BorderOverride[] = []): BorderTable {
  const table = tableOf(landBorders(), overrides);
  const neighbours = new Map<string, KodeWilayah[]>();
  for (const [pair, answer] of table) {
    if (answer === "no") continue;
    const [a = "", b = ""] = pair.split(" ");
    neighbours.set(a, [...(neighbours.get(a) ?? []), b as KodeWilayah]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a as KodeWilayah]);
  }
  for (const list of neighbours.values()) list.sort();
  return {
    borders: (a, b) => {
      if (a === b) return "no";
      if (isProvince(a) !== isProvince(b)) return provinceOf(a) === provinceOf(b) ? "yes" : "no";
      return table.get(key(a, b)) ?? "no";
    },
    neighbours: (code) => neighbours.get(code) ?? [],
  };
}

/**
 * Which of the four pairs of Kerja Sama Wajib two regions are by kind, whether or not they border; `null` for none
 * (a kabupaten/kota and another province).
 *
 * @source Permendagri 22/2020, pairs of Kerja Sama Wajib
 */
export function wajibPairOf(a: KodeWilayah, b: KodeWilayah): WajibPair | null {
  if (a === b) return null;
  const sameProvince = provinceOf(a) === provinceOf(b);
  if (isProvince(a) && isProvince(b)) return "W3";
  if (isProvince(a) || isProvince(b)) return sameProvince ? "W4" : null;
  return sameProvince ? "W1" : "W2";
}
