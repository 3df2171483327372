import type { CellValue } from "../../src/domain/index.ts";

type Row = Readonly<Record<string, CellValue>>;

/** [sector, 2022, 2024], ADHK, million rupiah. Small round figures, so that quotients can be worked out on paper. */
const REGION = [
  ["A", 200, 300],
  ["B", 500, 520],
  ["D", 100, 110],
  ["E", 10, 20],
  ["F", 12, 24],
  ["G", 5, 6],
  ["TOTAL", 1000, 1200],
] as const;
const PROVINCE = [
  ["A", 1000, 1100],
  ["B", 5000, 5300],
  ["D", 500, 600],
  ["E", 500, 550],
  ["F", 0, 110],
  ["G", 90, 0],
  ["TOTAL", 10_000, 11_000],
] as const;

const rows = (series: readonly (readonly [string, number, number])[]): readonly Row[] =>
  series.flatMap(([kode_lu, first, last]) => [
    { kode_lu, tahun: 2022, adhk: first, adhb: null },
    { kode_lu, tahun: 2024, adhk: last, adhb: null },
  ]);

export const REGION_PDRB = rows(REGION);
export const PROVINCE_PDRB = rows(PROVINCE);
