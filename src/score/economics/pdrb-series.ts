import type { Submission } from "../../domain/index.ts";
import { pdrbSectors } from "../../regulation/index.ts";
import { acceptedRows } from "../records.ts";

/** ADHK of one region, million rupiah. */
export interface PdrbSeries {
  readonly value: (sector: string, year: number) => number | null;
  readonly total: (year: number) => number | null;
  /** Years with a total, ascending. */
  readonly years: readonly number[];
}

const TOTAL = "TOTAL";

/** Years whose written TOTAL was held: the figures contradict each other, so no total is put in its place. */
function disputedYears(submission: Submission): ReadonlySet<unknown> {
  return new Set(
    submission.rows
      .filter((row) => row.table === "pdrb" && row.held && row.values["kode_lu"] === TOTAL)
      .map((row) => row.values["tahun"]),
  );
}

/**
 * Reads a submission's PDRB at constant prices. Where no TOTAL was written but all 17 sectors were, their sum is the
 * total; a year with neither has none.
 */
export function pdrbSeries(submission: Submission): PdrbSeries {
  const byYear = new Map<number, Map<string, number>>();
  for (const { values } of acceptedRows(submission, "pdrb")) {
    if (values.tahun === null || values.kode_lu === null || values.adhk === null) continue;
    const sectors = byYear.get(values.tahun) ?? new Map<string, number>();
    sectors.set(values.kode_lu, values.adhk);
    byYear.set(values.tahun, sectors);
  }
  const disputed = disputedYears(submission);
  const total = (year: number): number | null => {
    const sectors = byYear.get(year);
    if (sectors === undefined || disputed.has(year)) return null;
    const written = sectors.get(TOTAL);
    if (written !== undefined) return written;
    let sum = 0;
    for (const { code } of pdrbSectors()) {
      const value = sectors.get(code);
      if (value === undefined) return null;
      sum += value;
    }
    return sum;
  };
  return {
    value: (sector, year) => byYear.get(year)?.get(sector) ?? null,
    total,
    years: [...byYear.keys()].filter((year) => total(year) !== null).sort((a, b) => a - b),
  };
}
