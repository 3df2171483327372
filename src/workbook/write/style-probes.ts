import type { Style, Worksheet } from "exceljs";
import type { SheetModel } from "../workbook-model.ts";
import { lookOf } from "./cell-content.ts";
import type { StyleBook } from "./cell-style.ts";

/** Past every row of a model, so that its cells are met by nothing else. */
const PROBE_ROW = 1_048_576;
const PROBES = new RegExp(`<row r="${PROBE_ROW}".*?</row>`, "s");
const CELL = /<c r="[A-Z]+\d+"(?: s="(\d+)")?/g;

/** Every style of the models' cells, once. */
export function cellStyles(sheets: readonly SheetModel[], styles: StyleBook): readonly Partial<Style>[] {
  const all = new Set<Partial<Style>>();
  for (const { columns, rows } of sheets) {
    for (const { cells } of rows) {
      for (const cell of cells) {
        const look = lookOf(cell, columns[cell.column - 1]?.style);
        if (look !== null) all.add(styles.style(look.style, look.quoted));
      }
    }
  }
  return [...all];
}

/** A cell for each style, for exceljs to number; each holds a text, without which it would write no list of texts. */
export function placeProbes(worksheet: Worksheet, styles: readonly Partial<Style>[]): void {
  const row = worksheet.getRow(PROBE_ROW);
  row.getCell(1).value = "ksd";
  for (const [at, style] of styles.entries()) {
    const cell = row.getCell(at + 2);
    cell.value = "ksd";
    cell.style = style;
  }
}

/** The number of each style in the list of styles, as exceljs gave it to the probes. */
export function probedNumbers(xml: string, styles: readonly Partial<Style>[]): ReadonlyMap<Partial<Style>, number> {
  const [, ...numbers] = [...(PROBES.exec(xml)?.[0] ?? "").matchAll(CELL)].map(([, number]) => Number(number ?? 0));
  return new Map(styles.map((style, at) => [style, numbers[at] ?? 0]));
}
