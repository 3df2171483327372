import { bisectRight, quantileSorted, ticks } from "d3-array";
import { amount, decimal, integer, rupiahShort } from "../format.ts";

/** What a region's colour tells. */
export const MEASURES = ["mean", "best", "count", "value"] as const;
export type MeasureId = (typeof MEASURES)[number];

export const MEASURE_LABELS: Readonly<Record<MeasureId, string>> = {
  mean: "Rata-rata skor",
  best: "Skor tertinggi",
  count: "Jumlah usulan",
  value: "Perkiraan biaya",
};

const MOST = 5;

/** The part of a proposal that maps are made of. */
export interface Measured {
  readonly score: number | null;
  /** Rupiah. */
  readonly cost: number | null;
}

/** The figure of one region; `null` where there is nothing to tell: no proposal, or none that is scored or has an estimate. */
export function measured(measure: MeasureId, rows: readonly Measured[]): number | null {
  if (measure === "count") return rows.length;
  const values = rows.flatMap(({ score, cost }) => (measure === "value" ? cost : score) ?? []);
  if (values.length === 0) return null;
  if (measure === "best") return Math.max(...values);
  const sum = values.reduce((total, value) => total + value, 0);
  return measure === "value" ? sum : sum / values.length;
}

export function measureText(measure: MeasureId, value: number | null): string {
  if (value === null) return "–";
  if (measure === "count") return integer(value);
  return measure === "value" ? rupiahShort(value) : decimal(value, 1);
}

export interface Bands {
  /** Lower limits of the second band and those after it. */
  readonly edges: readonly number[];
  /** One per band. */
  readonly labels: readonly string[];
}

const NO_BANDS: Bands = { edges: [], labels: [] };

/** `di bawah 70`, `70 – <72`, `72 atau lebih`. */
function labelsBetween(edges: readonly number[], text: (value: number) => string): string[] {
  const between = edges.slice(1).map((edge, index) => `${text(edges[index] ?? 0)} – <${text(edge)}`);
  return [`di bawah ${text(edges[0] ?? 0)}`, ...between, `${text(edges.at(-1) ?? 0)} atau lebih`];
}

/** Round steps between the least and the most, four limits at most. */
function scoreBands(values: readonly number[]): Bands {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  for (let count = MOST; count > 0; count -= 1) {
    const edges = ticks(least, most, count).filter((edge) => edge > least && edge <= most);
    if (edges.length > 0 && edges.length < MOST) return { edges, labels: labelsBetween(edges, amount) };
  }
  return { edges: [], labels: [decimal(most, 1)] };
}

function countBands(values: readonly number[]): Bands {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = Math.ceil((most - least + 1) / MOST);
  const starts = Array.from({ length: Math.ceil((most - least + 1) / step) }, (_, index) => least + index * step);
  const labels = starts.map((start) => {
    const end = Math.min(most, start + step - 1);
    return end > start ? `${integer(start)}–${integer(end)}` : integer(start);
  });
  return { edges: starts.slice(1), labels };
}

/** `12_345` → `12_000`: two digits are enough to tell bands apart. */
function rounded(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
}

/** Sums of money differ by powers of ten: the bands hold about equally many regions each. */
function valueBands(values: readonly number[]): Bands {
  const sorted = [...values].sort((a, b) => a - b);
  const [least = 0] = sorted;
  const cuts = [0.2, 0.4, 0.6, 0.8].map((share) => rounded(quantileSorted(sorted, share) ?? 0));
  const edges = [...new Set(cuts)].filter((cut) => cut > least && cut <= (sorted.at(-1) ?? 0));
  if (edges.length === 0) return { edges, labels: [rupiahShort(sorted.at(-1) ?? 0)] };
  return { edges, labels: labelsBetween(edges, rupiahShort) };
}

/** Where one colour ends and the next begins, for the figures of all regions; at most five bands, zero is in none. */
export function bandsOf(measure: MeasureId, values: readonly (number | null)[]): Bands {
  const positive = values.filter((value) => value !== null && value > 0).map(Number);
  if (positive.length === 0) return NO_BANDS;
  if (measure === "count") return countBands(positive);
  return measure === "value" ? valueBands(positive) : scoreBands(positive);
}

/** Which shades of the five are used when there are fewer bands: far apart, never the palest alone. */
const SPREAD: Readonly<Record<number, readonly number[]>> = {
  1: [2],
  2: [1, 3],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 3, 4],
};

/** Shade of the band at `index`, 0–4. */
export function shadeOf({ labels }: Bands, index: number): number {
  return SPREAD[labels.length]?.[index] ?? 0;
}

/** Shade of a figure, 0–4; `null` for none and, where zero means nothing is there, for zero. */
export function shadeFor(measure: MeasureId, bands: Bands, value: number | null): number | null {
  const isNothing = value === null || (value === 0 && (measure === "count" || measure === "value"));
  return isNothing || bands.labels.length === 0 ? null : shadeOf(bands, bisectRight([...bands.edges], value));
}
