import type { RawCell, RawRow, RawSheet, RawWorkbook } from "./raw-workbook.ts";
import type { ReadResult } from "./read/read-result.ts";

/**
 * A result in a few flat arrays: what is handed from one process to another costs by the object, and a workbook has one
 * for each cell. `unpackResult` gives back what went in.
 */
export type PackedResult =
  | Exclude<ReadResult, { ok: true }>
  | (Omit<Extract<ReadResult, { ok: true }>, "workbook"> & { readonly workbook: PackedWorkbook });

export interface PackedWorkbook extends Omit<RawWorkbook, "sheets"> {
  readonly sheets: readonly PackedSheet[];
  /** Every text once: values and number formats. */
  readonly texts: readonly string[];
}

interface PackedSheet extends Omit<RawSheet, "rows"> {
  readonly rowNumbers: Uint32Array;
  readonly cellCounts: Uint32Array;
  readonly columns: Uint16Array;
  /** Place in `KINDS`, plus `FORMULA` and `PLAIN_NUMBER`. */
  readonly kinds: Uint8Array;
  readonly formats: Uint32Array;
  readonly values: Uint32Array;
  readonly numbers: Float64Array;
}

const KINDS = ["text", "number", "boolean", "date", "error", "formula-without-result"] as const;
const FORMULA = 8;
/** The text of the number is what the number itself prints as. */
const PLAIN_NUMBER = 16;

export function packResult(result: ReadResult): PackedResult {
  if (!result.ok) {
    return result;
  }
  const texts = new TextTable();
  const sheets = result.workbook.sheets.map((sheet) => packSheet(sheet, texts));
  return { ...result, workbook: { ...result.workbook, sheets, texts: texts.list } };
}

export function unpackResult(packed: PackedResult): ReadResult {
  if (!packed.ok) {
    return packed;
  }
  const { sheets, texts, ...workbook } = packed.workbook;
  return { ...packed, workbook: { ...workbook, sheets: sheets.map((sheet) => unpackSheet(sheet, texts)) } };
}

class TextTable {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  place(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) {
      return known;
    }
    this.#places.set(text, this.list.length);
    return this.list.push(text) - 1;
  }
}

function packSheet({ rows, ...sheet }: RawSheet, texts: TextTable): PackedSheet {
  const size = rows.reduce((sum, row) => sum + row.cells.length, 0);
  const packed = {
    ...sheet,
    rowNumbers: Uint32Array.from(rows, (row) => row.number),
    cellCounts: Uint32Array.from(rows, (row) => row.cells.length),
    columns: new Uint16Array(size),
    kinds: new Uint8Array(size),
    formats: new Uint32Array(size),
    values: new Uint32Array(size),
    numbers: new Float64Array(size),
  };
  let at = 0;
  for (const row of rows) {
    for (const cell of row.cells) {
      const number = numberOf(cell);
      const isPlain = cell.kind === "number" && String(number) === cell.text;
      packed.columns[at] = cell.column;
      packed.kinds[at] = KINDS.indexOf(cell.kind) + (cell.isFormula ? FORMULA : 0) + (isPlain ? PLAIN_NUMBER : 0);
      packed.formats[at] = texts.place(cell.numberFormat);
      packed.values[at] = isPlain ? 0 : texts.place(cell.text);
      packed.numbers[at] = number;
      at++;
    }
  }
  return packed;
}

function numberOf(cell: RawCell): number {
  switch (cell.kind) {
    case "number":
      return cell.number;
    case "date":
      return cell.serial;
    case "boolean":
      return cell.boolean ? 1 : 0;
    default:
      return 0;
  }
}

function unpackSheet(packed: PackedSheet, texts: readonly string[]): RawSheet {
  const { rowNumbers, cellCounts, columns, kinds, formats, values, numbers, ...sheet } = packed;
  const rows: RawRow[] = [];
  let at = 0;
  rowNumbers.forEach((number, index) => {
    const cells: RawCell[] = [];
    for (const end = at + (cellCounts[index] ?? 0); at < end; at++) {
      cells.push(unpackCell(packed, texts, number, at));
    }
    rows.push({ number, cells });
  });
  return { ...sheet, rows };
}

function unpackCell(packed: PackedSheet, texts: readonly string[], row: number, at: number): RawCell {
  const bits = packed.kinds[at] ?? 0;
  const kind = KINDS[bits & 7] ?? "text";
  const column = packed.columns[at] ?? 0;
  const numberFormat = texts[packed.formats[at] ?? 0] ?? "";
  const isFormula = (bits & FORMULA) !== 0;
  const number = packed.numbers[at] ?? 0;
  const text = bits & PLAIN_NUMBER ? String(number) : (texts[packed.values[at] ?? 0] ?? "");
  switch (kind) {
    case "number":
      return { row, column, numberFormat, isFormula, kind, text, number };
    case "date":
      return { row, column, numberFormat, isFormula, kind, text, iso: text, serial: number };
    case "boolean":
      return { row, column, numberFormat, isFormula, kind, text, boolean: number === 1 };
    default:
      return { row, column, numberFormat, isFormula, kind, text };
  }
}
