import type { Klassen, Measure, ShiftShare } from "../../domain/index.ts";
import { bothYears, type Figures, isAtLeast, known, ONE_YEAR, type Reasoned, unknown } from "./measure.ts";

/** Whose figures are meant, for the reasons. */
export type Owner = "daerah" | "provinsi";

/**
 * Mean yearly growth (geometric), 0.05 = 5 %.
 *
 * @param years - between the two values
 * @returns without a value when one is missing, the first is zero, or there is no time between them
 */
export function meanGrowth(
  values: { first: number | null; last: number | null },
  years: number,
  owner: Owner,
): Measure {
  const { first, last } = values;
  if (years < 1) return unknown(ONE_YEAR);
  if (first === null && last === null) return unknown(`PDRB lapangan usaha ini tidak diisi ${owner}`);
  if (first === null) return unknown(`PDRB lapangan usaha ini tidak diisi ${owner} pada tahun awal`);
  if (last === null) return unknown(`PDRB lapangan usaha ini tidak diisi ${owner} pada tahun akhir`);
  if (first === 0) return unknown(`PDRB ${owner} pada tahun awal nol`);
  return known((last / first) ** (1 / years) - 1);
}

/**
 * The parts and the change, each put on one grid of binary fractions (about 48 digits below the largest of them), on which
 * adding them is exact in any order. Whole millions stay whole.
 */
function addingUp(national: number, mix: number, change: number): ShiftShare {
  const largest = Math.max(Math.abs(national), Math.abs(mix), Math.abs(change), Math.abs(change - national - mix));
  const grid = Math.max(2 ** (Math.floor(Math.log2(largest)) - 48), Number.MIN_VALUE);
  const onGrid = (value: number): number => Math.round(value / grid) * grid;
  const [n, m, whole] = [onGrid(national), onGrid(mix), onGrid(change)];
  return { national: n, mix: m, competitive: whole - n - m, change: whole };
}

/**
 * Splits a sector's change into what the province's growth, the sector's own pace, and the region add: v·R,
 * v·(R_i − R), v·(r_i − R_i). The third is taken as the rest, which is the same, so that the three add up to the change.
 *
 * @returns million rupiah; without a value when a figure is missing or a base-year figure is zero
 * @source rancangan (aturan aplikasi); formula as in docs/penilaian.md
 */
export function shiftShare(first: Figures, last: Figures, years: number): Reasoned<ShiftShare> {
  if (years < 1) return unknown(ONE_YEAR);
  const { value: both, reason } = bothYears(first, last);
  if (both === null) return unknown(reason);
  const { a, b } = both;
  if (a.v === 0) return unknown("PDRB daerah pada tahun awal nol");
  if (a.V === 0 || a.Total === 0) return unknown("PDRB provinsi pada tahun awal nol");
  const R = b.Total / a.Total - 1;
  const Ri = b.V / a.V - 1;
  return known(addingUp(a.v * R, a.v * (Ri - R), b.v - a.v));
}

/**
 * Klassen's quadrant of a sector: its growth and its share against the province's.
 *
 * @returns without a value when growth or share is unknown
 * @source rancangan (aturan aplikasi); as in docs/penilaian.md
 */
export function klassenOf(slq: Measure, growth: Measure, provinceGrowth: Measure): Reasoned<Klassen> {
  if (slq.value === null) return unknown(slq.reason);
  if (growth.value === null) return unknown(growth.reason);
  if (provinceGrowth.value === null) return unknown(provinceGrowth.reason);
  const fast = isAtLeast(growth.value, provinceGrowth.value);
  // A share at least the province's is the same as an SLQ of at least 1.
  if (isAtLeast(slq.value, 1)) return known(fast ? "I" : "II");
  return known(fast ? "III" : "IV");
}
