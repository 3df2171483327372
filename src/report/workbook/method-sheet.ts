import type { CellContent, CellStyle, RowModel, SheetModel } from "../../workbook/index.ts";
import { HEADING } from "../template/styles.ts";
import type { MapView } from "../view/map-view.ts";
import { methodNotes, methodWeights } from "../view/method.ts";
import { number, STYLES, text } from "./cells.ts";
import { SHEETS } from "./sheet-names.ts";
import { headingRows, printed } from "./table-sheet.ts";

const FIRST_LINE = 4;

type Line = readonly { readonly value: CellContent; readonly style: CellStyle }[];

const heading = (...names: string[]): Line => names.map((name) => ({ value: text(name), style: HEADING }));
/** Lies under the subject beside it. */
const BLANK: Line[number] = { value: null, style: STYLES.text };
const cell = (value: string): Line[number] => ({ value: text(value), style: STYLES.text });

function methodLines(view: MapView): readonly Line[] {
  return [
    heading("Kriteria", "Bobot", "Cara menghitung"),
    ...methodWeights(view).map(({ label, weight, method }) => [
      cell(label),
      { value: number(weight), style: STYLES.amount },
      cell(method),
    ]),
    [],
    [...heading("Pokok"), { value: null, style: HEADING }, ...heading("Penjelasan")],
    ...methodNotes(view).map(({ subject, explanation }) => [cell(subject), BLANK, cell(explanation)]),
    [],
  ];
}

function sourceLines({ sources }: MapView): readonly Line[] {
  return [
    heading("Sumber: daerah", "Versi", "Berkas", "Sidik SHA-256", "Formulir", "Aturan"),
    ...sources.map((source) => [
      cell(source.regionName),
      { value: number(source.version), style: STYLES.integer },
      cell(source.file),
      cell(source.sha256),
      cell(source.form),
      cell(source.ruleset),
    ]),
  ];
}

/** Weights, formulas, versions and fingerprints: enough to recompute every figure. */
export function methodSheet(view: MapView): SheetModel {
  const method = methodLines(view);
  const rows: RowModel[] = [...method, ...sourceLines(view)].map((line, index) => ({
    number: FIRST_LINE + index,
    cells: line.map((content, column) => ({ column: column + 1, ...content })),
  }));
  const besideBlank = rows.filter(({ cells }) => cells[1]?.value === null);
  return {
    name: SHEETS.method,
    columns: [{ width: 28 }, { width: 9 }, { width: 90 }, { width: 68 }, { width: 20 }, { width: 16 }],
    rows: [
      ...headingRows("Metode", "Dari mana angka-angka laporan ini dan bagaimana menghitungnya kembali."),
      ...rows.filter(({ cells }) => cells.length > 0),
    ],
    merges: besideBlank.map(({ number: row }) => `A${row}:B${row}`),
    print: { ...printed(SHEETS.method), breaksBefore: [FIRST_LINE + method.length] },
    hideGridLines: true,
  };
}
