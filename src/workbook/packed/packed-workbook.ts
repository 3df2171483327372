import type { RawSheet, RawWorkbook } from "../raw-workbook.ts";
import type { ReadResult } from "../read/read-result.ts";

/**
 * A workbook in a few flat arrays. An object for each cell costs more to make, to keep and to hand to another process
 * than reading its bytes does; here a cell is ten bytes and a place in a list of texts. `unpackResult` shows it as
 * ordinary rows and cells.
 */
export interface PackedWorkbook extends Omit<RawWorkbook, "sheets"> {
  readonly sheets: readonly PackedSheet[];
  readonly texts: PackedTexts;
  /** Number format codes, each once. */
  readonly formats: readonly string[];
  /** Where day 0 of the stored dates lies. */
  readonly is1904: boolean;
}

export type PackedResult =
  | Exclude<ReadResult, { ok: true }>
  | (Omit<Extract<ReadResult, { ok: true }>, "workbook"> & { readonly workbook: PackedWorkbook });

export interface PackedSheet extends Omit<RawSheet, "rows"> {
  readonly cells: PackedCells;
}

/** The cells of a sheet, row by row from left to right. */
export interface PackedCells {
  readonly rowNumbers: Uint32Array;
  /** Place behind the last cell of each row. */
  readonly rowEnds: Uint32Array;
  readonly columns: Uint16Array;
  /** Kind and the marks below; from `FORMAT_SHIFT` on, the place of the number format. */
  readonly marks: Uint32Array;
  /** A place in the texts, or where `DIRECT` is set the value itself. */
  readonly values: Uint32Array;
}

/** Texts in blocks, each text named by its place in the whole list. */
export interface PackedTexts {
  /** UTF-8 of all texts of a block, one behind the other; a string where it was decoded, or UTF-8 cannot hold it. */
  readonly blocks: (Uint8Array | string)[];
  /** Place of the first text of each block. */
  readonly firsts: Uint32Array;
  /** Where each text ends in its block, in UTF-16 units. */
  readonly ends: Uint32Array;
}

export const KINDS = ["text", "number", "boolean", "date", "error", "formula-without-result"] as const;

export const TEXT_KIND = 0;
export const NUMBER_KIND = 1;
export const BOOLEAN_KIND = 2;
export const DATE_KIND = 3;
export const KIND_MASK = 7;
export const FORMULA = 8;
/** The value is a whole number that prints as it was written: a number, a day, or 0 and 1 for FALSE and TRUE. */
export const DIRECT = 16;
/** The text is followed by another one: the number that belongs to it, which cannot be told from the text. */
export const PAIRED = 32;
export const FORMAT_SHIFT = 8;
