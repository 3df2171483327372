import type { CellRange, RawCell, RawRow, RawSheet, RawWorkbook, ReadResult } from "../../src/workbook/index.ts";

/** A cell as tests write it: text, number, TRUE/FALSE, a day, an error, a formula that was never computed. */
export type Entered =
  | string
  | number
  | boolean
  | null
  | undefined
  | { readonly date: string; readonly serial?: number; readonly format?: string }
  | { readonly error: string }
  | { readonly formula: string }
  | { readonly number: number; readonly format: string };

export interface SheetOptions {
  readonly state?: RawSheet["state"];
  readonly merges?: readonly CellRange[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Row and column of the first cell, 1-based. */
  readonly at?: readonly [number, number];
}

const EPOCH = Date.UTC(1899, 11, 30);

function cellOf(row: number, column: number, entered: Exclude<Entered, null | undefined>): RawCell {
  const base = { row, column, numberFormat: "General", isFormula: false };
  if (typeof entered === "string") return { ...base, kind: "text", text: entered };
  if (typeof entered === "number") return { ...base, kind: "number", text: String(entered), number: entered };
  if (typeof entered === "boolean")
    return { ...base, kind: "boolean", text: entered ? "TRUE" : "FALSE", boolean: entered };
  if ("error" in entered) return { ...base, kind: "error", text: entered.error };
  if ("formula" in entered) return { ...base, kind: "formula-without-result", text: entered.formula, isFormula: true };
  if ("number" in entered) {
    return {
      ...base,
      kind: "number",
      text: String(entered.number),
      number: entered.number,
      numberFormat: entered.format,
    };
  }
  const serial = entered.serial ?? (Date.parse(`${entered.date.slice(0, 10)}T00:00:00Z`) - EPOCH) / 86_400_000;
  const numberFormat = entered.format ?? "dd/mm/yyyy";
  return { ...base, kind: "date", text: entered.date, iso: entered.date, serial, numberFormat };
}

/** One cell on its own, in A1. */
export function rawCell(entered: Exclude<Entered, null | undefined>): RawCell {
  return cellOf(1, 1, entered);
}

/** A sheet from a grid of cells; blank rows and cells are left out, as the reader does. */
export function rawSheet(name: string, grid: readonly (readonly Entered[])[], options: SheetOptions = {}): RawSheet {
  const [firstRow, firstColumn] = options.at ?? [1, 1];
  const rows = grid.map(
    (line, down): RawRow => ({
      number: firstRow + down,
      cells: line.flatMap((entered, across) =>
        entered === null || entered === undefined || entered === ""
          ? []
          : [cellOf(firstRow + down, firstColumn + across, entered)],
      ),
    }),
  );
  return {
    name,
    state: options.state ?? "visible",
    rows: rows.filter(({ cells }) => cells.length > 0),
    merges: options.merges ?? [],
    hiddenRows: new Set(options.hiddenRows),
    hiddenColumns: new Set(options.hiddenColumns),
  };
}

export function rawWorkbook(sheets: readonly RawSheet[], more: Partial<RawWorkbook> = {}): RawWorkbook {
  return { format: "xlsx", sheets, definedNames: {}, properties: {}, ignoredFeatures: [], ...more };
}

/** All rows and cells as plain values, whatever stood behind them: what comparisons of sheets are made of. */
export function plainRows(rows: readonly RawRow[]): readonly RawRow[] {
  return rows.map(({ number, cells }) => ({ number, cells: [...cells] }));
}

/** The result with plain rows. */
export function plainResult(result: ReadResult): ReadResult {
  if (!result.ok) return result;
  const sheets = result.workbook.sheets.map((sheet) => ({ ...sheet, rows: plainRows(sheet.rows) }));
  return { ...result, workbook: { ...result.workbook, sheets } };
}
