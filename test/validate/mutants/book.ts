import type { Entered } from "../../support/raw.ts";

/** A workbook about to be written, by us or by another program. Rows and columns are 1-based. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  /** Defined name → formula. */
  readonly names: Readonly<Record<string, string>>;
}

export interface BookSheet {
  readonly name: string;
  readonly state: "visible" | "hidden";
  readonly cells: readonly BookCell[];
  /** Ranges such as `A1:F1`. */
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface BookCell {
  readonly row: number;
  readonly column: number;
  readonly value: Exclude<Entered, null | undefined>;
}

export function bookSheet(
  name: string,
  cells: readonly BookCell[],
  more: Partial<Omit<BookSheet, "name" | "cells">> = {},
): BookSheet {
  return { name, cells, state: "visible", merges: [], hiddenRows: [], hiddenColumns: [], ...more };
}

/** Puts another sheet in place of the one of that name. */
export function withSheet(book: Book, name: string, change: (sheet: BookSheet) => BookSheet): Book {
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}
