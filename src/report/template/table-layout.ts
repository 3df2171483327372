import { type FieldDeclaration, FORM, type TableDeclaration } from "../../regulation/index.ts";
import { columnRange } from "./address.ts";

export const HEADING_ROW = 5;
/** Prepared for entry, beyond the rows that are filled in beforehand. */
const PREPARED_ROWS = 300;
export const EXAMPLE_MARK = "CONTOH";

export interface PlacedField {
  readonly field: FieldDeclaration;
  /** 1-based. */
  readonly column: number;
}

/** Where things stand on the sheet of a table with headings across. The marker column is always the first. */
export interface TableLayout {
  readonly table: TableDeclaration;
  readonly exampleRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly fields: readonly PlacedField[];
  readonly lastColumn: number;
}

/** The form's tables as declared, without their narrow literal types. */
export const TABLES: readonly TableDeclaration[] = FORM.tables;

/**
 * Tables that number their rows carry the mark CONTOH in that column. The others get a narrow first column without
 * heading for it, so that the mark always stands in the first column.
 */
export function tableLayout(table: TableDeclaration, prefilled: number): TableLayout {
  const offset = table.fields[0]?.name === "no" ? 1 : 2;
  const fields = table.fields.map((field, index) => ({ field, column: index + offset }));
  const exampleRow = HEADING_ROW + 1;
  return {
    table,
    exampleRow,
    firstRow: exampleRow + 1,
    lastRow: exampleRow + prefilled + PREPARED_ROWS,
    fields,
    lastColumn: fields.length + offset - 1,
  };
}

/** The cells of a field in the prepared rows. */
export function entryRange(layout: TableLayout, column: number): string {
  return columnRange(layout.table.sheet, column, layout.firstRow, layout.lastRow);
}

/** The same with the example row, for counts that stay right when somebody writes over it. */
export function countRange(layout: TableLayout, column: number): string {
  return columnRange(layout.table.sheet, column, layout.exampleRow, layout.lastRow);
}

/** The identity sheet: labels in the first column, entries in the second. */
export const IDENTITY_ENTRY_COLUMN = 2;
export function identityRow(index: number): number {
  return HEADING_ROW + 1 + index;
}
