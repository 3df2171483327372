import type { KodeWilayah } from "../../domain/index.ts";
import { urusanList } from "../../regulation/index.ts";

export interface MatrixRow {
  readonly region: KodeWilayah;
  readonly name: string;
  /** Whether the region has sent its form: an empty row means something else when it has not. */
  readonly submitted: boolean;
  /** One number per urusan, in the order of `urusan`. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** How many rows each region has in each of the 32 urusan. */
export interface Matrix {
  readonly urusan: readonly { readonly code: string; readonly name: string }[];
  readonly rows: readonly MatrixRow[];
  readonly totals: readonly number[];
  readonly total: number;
}

interface Counted {
  readonly region: KodeWilayah;
  readonly values: { readonly bidang_urusan: string | null };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export function matrixOf(
  regions: readonly { readonly region: KodeWilayah; readonly name: string; readonly submitted: boolean }[],
  counted: readonly Counted[],
): Matrix {
  const urusan = urusanList().map(({ code, name }) => ({ code, name }));
  const cells = new Map<string, number>();
  for (const { region, values } of counted) {
    const key = `${region} ${values.bidang_urusan ?? ""}`;
    cells.set(key, (cells.get(key) ?? 0) + 1);
  }
  const rows = regions.map((region) => {
    const counts = urusan.map(({ code }) => cells.get(`${region.region} ${code}`) ?? 0);
    return { ...region, counts, total: sum(counts) };
  });
  const totals = urusan.map((_, index) => sum(rows.map(({ counts }) => counts[index] ?? 0)));
  return { urusan, rows, totals, total: sum(totals) };
}
