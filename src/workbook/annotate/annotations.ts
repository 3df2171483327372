import type { Severity } from "../../finding/index.ts";

/** The author of our notes; a later pass recognises them by it. */
export const ANNOTATION_AUTHOR = "ksd";
/** Heading of the column of remarks; whoever reads the table ignores the column under it. */
export const REMARKS_HEADING = "Catatan KSD";
/** Name of the sheet of findings; `Temuan KSD` when the sender has a sheet `Temuan` of his own. */
export const SUMMARY_SHEET = "Temuan";

/** What is to be marked in a copy of the sender's workbook. Texts are plain: escaping is done here. */
export interface Annotations {
  readonly author: typeof ANNOTATION_AUTHOR;
  /** One entry per cell with all its findings; entries for the same cell are joined. */
  readonly cells: readonly CellAnnotation[];
  readonly rows: readonly RowAnnotation[];
  readonly tables: readonly AnnotatedTable[];
  readonly summary: SummarySheet;
}

export interface CellAnnotation {
  /** Name of the sheet in the file as sent. */
  readonly sheet: string;
  /** Address such as `F9`; the cell need not exist yet. */
  readonly cell: string;
  /** The worst of the cell's findings; it decides the colour. */
  readonly severity: Severity;
  /** Lines of the note. */
  readonly lines: readonly string[];
}

/** What stands in the column `Catatan KSD` of a row. A row under no table has no such column and is passed over. */
export interface RowAnnotation {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly text: string;
}

/** Where a table stands, so that its column of remarks goes to the first free column right of it. */
export interface AnnotatedTable {
  readonly sheet: string;
  /** 1-based row of the headings. */
  readonly headingRow: number;
  /** 1-based number of the table's last column, not counting our own. */
  readonly lastColumn: number;
}

/** The sheet of findings, appended as the last one. */
export interface SummarySheet {
  readonly sheetName: typeof SUMMARY_SHEET;
  readonly title: `Temuan pemeriksaan${string}`;
  /** Lines under the title: what must be repaired and what should be. */
  readonly intro: readonly string[];
  /** `width` in characters. */
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly SummaryRow[];
  /** 0-based number of the column whose values become links. */
  readonly linkColumn: number;
}

export interface SummaryRow {
  /** One per column. */
  readonly values: readonly string[];
  /** Colours the first cell of the row. */
  readonly severity?: Severity;
  readonly link?: { readonly sheet: string; readonly cell: string };
}

export type AnnotateRefusalReason =
  /** No zip at all, or one whose directory does not fit its bytes. */
  | "not-a-zip"
  | "damaged"
  | "encrypted"
  /** Split over disks, or packed by a method other than deflate. */
  | "zip-feature"
  | "too-large"
  | "not-a-workbook"
  /** A changed copy would void the signature. */
  | "signed"
  /** A part that must change is not UTF-8. */
  | "encoding"
  | "doctype"
  /** A part that must change is not built as a workbook's part is. */
  | "unusual-part"
  | "unknown-sheet"
  | "bad-address";

export type AnnotateResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: AnnotateRefusalReason; readonly part: string | null };
