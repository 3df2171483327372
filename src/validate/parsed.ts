import type { CellValue, RawValue, Region, RowTableName, TableName } from "../domain/index.ts";
import type { Records } from "../regulation/index.ts";

/** missing: the file has no such column · unreadable: a finding already says what is wrong with the cell. */
export type CellState = "value" | "blank" | "unreadable" | "missing";

export interface ParsedCell {
  readonly state: CellState;
  readonly value: CellValue;
  /** As entered; `null` when the cell is blank or its column missing. */
  readonly raw: RawValue | null;
  /** Address of the cell, also of a blank one; `null` when the column is missing. */
  readonly address: string | null;
}

/** One row (or all of `identitas`) after its cells were read; blank and unreadable cells are `null` in `values`. */
export interface ParsedRow<T extends TableName = TableName> {
  readonly table: T;
  readonly sheet: string;
  /** Row number in the sheet; for `identitas` the row of the table's first line. */
  readonly row: number;
  readonly values: Records[T];
  readonly cell: (field: keyof Records[T] & string) => ParsedCell;
}

export interface ParsedForm {
  /** The region that sends the form, once its code is known to exist. */
  readonly region: Region | null;
  /** Which program list holds for it. */
  readonly level: "provinsi" | "kabkota";
  readonly identitas: ParsedRow<"identitas">;
  readonly tables: { readonly [T in RowTableName]: readonly ParsedRow<T>[] };
  /** Tables found in the file. */
  readonly present: ReadonlySet<TableName>;
}
