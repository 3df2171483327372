import { type Markup, markup } from "../markup.ts";
import { type Bands, MEASURE_LABELS, type MeasureId, shadeOf } from "./bands.ts";
import { textWidth } from "./text-width.ts";

export interface LegendEntry {
  /** Class of the swatch: `s0` … `s4`, `missing`, or nothing for an empty one. */
  readonly swatch: string;
  readonly label: string;
}

const NOTHING: Readonly<Record<MeasureId, string>> = {
  mean: "belum ada skor",
  best: "belum ada skor",
  count: "belum ada usulan",
  value: "belum ada perkiraan",
};

const MISSING_LABEL = "belum mengirim formulir";

/** What each colour of a map stands for, little first. */
export function legendEntries(
  measure: MeasureId,
  bands: Bands,
  has: { readonly empty: boolean; readonly missing: boolean },
): readonly LegendEntry[] {
  return [
    ...(has.empty ? [{ swatch: "", label: NOTHING[measure] }] : []),
    ...bands.labels.map((label, index) => ({ swatch: `s${shadeOf(bands, index)}`, label })),
    ...(has.missing ? [{ swatch: "missing", label: MISSING_LABEL }] : []),
  ];
}

const SWATCH = { width: 26, height: 14, gap: 7, after: 20 } as const;

export function legendTitle(measure: MeasureId): string {
  return measure === "value" ? `${MEASURE_LABELS.value} (jt juta, M miliar, T triliun)` : MEASURE_LABELS[measure];
}

/** The legend as one row under its title, from `(x, y)` down, 36 pixels high. */
export function legendRow(title: string, entries: readonly LegendEntry[], x: number, y: number): Markup {
  let left = x;
  const parts = entries.map(({ swatch, label }) => {
    const at = left;
    left += SWATCH.width + SWATCH.gap + textWidth(label, 12) + SWATCH.after;
    return markup`<rect class="swatch ${swatch}" x="${at.toFixed(1)}" y="${y + 12}" width="${SWATCH.width}" height="${SWATCH.height}" rx="2"/><text class="key" x="${(at + SWATCH.width + SWATCH.gap).toFixed(1)}" y="${y + 23.5}">${label}</text>`;
  });
  return markup`<text class="keyhead" x="${x}" y="${y}">${title}</text>${parts}`;
}
