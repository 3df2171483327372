import type { FieldDeclaration, TableDeclaration } from "../../regulation/index.ts";
import type { RawRow, RawSheet } from "../../workbook/index.ts";
import type { MapOrigin } from "./heading-index.ts";

export interface LocatedColumn {
  readonly field: FieldDeclaration;
  /** 1-based. */
  readonly column: number;
  readonly headingRow: number;
  /** As written. */
  readonly found: string;
  readonly mapped: MapOrigin | null;
}

export interface UnknownColumn {
  readonly column: number;
  readonly headingRow: number;
  /** As written; empty for a column without heading that holds cells. */
  readonly found: string;
}

/** The same field found in two columns: neither is read. */
export interface DoubledColumn {
  readonly field: FieldDeclaration;
  readonly first: LocatedColumn;
  readonly again: LocatedColumn;
}

export type IgnoredReason =
  | "contoh"
  | "petunjuk"
  | "nomor-kolom"
  | "judul-ulang"
  | "judul-bagian"
  | "jumlah"
  | "catatan";

export interface IgnoredRow {
  readonly row: number;
  readonly reason: IgnoredReason;
}

/** A table with a record per row, found in a sheet. */
export interface LocatedRows {
  readonly kind: "rows";
  readonly sheet: RawSheet;
  readonly declaration: TableDeclaration;
  /** Last row of the headings. */
  readonly headingRow: number;
  readonly columns: readonly LocatedColumn[];
  readonly unknown: readonly UnknownColumn[];
  readonly doubled: readonly DoubledColumn[];
  readonly rows: readonly RawRow[];
  readonly ignored: readonly IgnoredRow[];
}

export interface LocatedLine {
  readonly field: FieldDeclaration;
  readonly row: number;
  readonly found: string;
  readonly mapped: MapOrigin | null;
}

/** A table of labels and values. */
export interface LocatedPairs {
  readonly kind: "pairs";
  readonly sheet: RawSheet;
  readonly declaration: TableDeclaration;
  readonly labelColumn: number;
  readonly valueColumn: number;
  readonly lines: readonly LocatedLine[];
  readonly unknown: readonly { readonly row: number; readonly found: string }[];
  readonly doubled: readonly { readonly first: LocatedLine; readonly again: LocatedLine }[];
}

export type LocatedTable = LocatedRows | LocatedPairs;
