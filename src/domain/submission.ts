import type { KodeWilayah } from "./region.ts";

export const TABLE_NAMES = [
  "identitas",
  "potensi",
  "permasalahan",
  "pemetaan",
  "ksd_berjalan",
  "neraca_komoditas",
  "pdrb",
] as const;
export type TableName = (typeof TABLE_NAMES)[number];
/** The tables with one record per row; `identitas` is a list of label and value. */
export type RowTableName = Exclude<TableName, "identitas">;
export const ROW_TABLE_NAMES = TABLE_NAMES.filter((name): name is RowTableName => name !== "identitas");

/**
 * A value as it is stored and exported: text, number, a list for multi-value columns, `null` for blank.
 * Dates are `YYYY-MM-DD`, code lists their codes, yes/no is `Ya` or `Tidak`.
 */
export type CellValue = string | number | readonly string[] | null;

/** What stood in the cell before any cleaning, and where. */
export interface RawValue {
  /** Address in the sheet, such as `F9`. */
  readonly cell: string;
  readonly text: string;
}

export interface RowPlace {
  /** Name of the sheet in the file as sent. */
  readonly sheet: string;
  /** Row number in that sheet, 1-based. */
  readonly row: number;
}

export interface SubmittedRow {
  /** Stable over resubmissions: region, year and the row's own key, such as `64.02-2026-U-001`. */
  readonly id: string;
  readonly table: RowTableName;
  readonly at: RowPlace;
  readonly values: Readonly<Record<string, CellValue>>;
  readonly raw: Readonly<Record<string, RawValue>>;
  /** Held rows have a GALAT finding: kept, never scored or counted. */
  readonly held: boolean;
}

export interface Identitas {
  /** Name of the sheet as sent; the cell of each field is in `raw`. */
  readonly sheet: string;
  readonly values: Readonly<Record<string, CellValue>>;
  readonly raw: Readonly<Record<string, RawValue>>;
}

/** One sheet's rows: `read = accepted + held + ignored`, always. */
export interface LedgerLine {
  readonly sheet: string;
  readonly table: TableName;
  readonly read: number;
  readonly accepted: number;
  readonly held: number;
  readonly ignored: number;
  /** Why rows were held or ignored: reason → number of rows. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** accepted: every row kept · partial: some rows held · refused: nothing is stored. */
export type Verdict = "accepted" | "partial" | "refused";

/** One region's filled-in form, parsed and checked. Only `validate/` builds one. */
export interface Submission {
  readonly region: KodeWilayah;
  readonly year: number;
  /** Form and version, such as `ksd-22-2020@1.0.0`. */
  readonly form: string;
  readonly ruleset: string;
  readonly file: string;
  readonly sha256: string;
  readonly verdict: Exclude<Verdict, "refused">;
  readonly identitas: Identitas;
  readonly rows: readonly SubmittedRow[];
  readonly ledger: readonly LedgerLine[];
}
