import type { KodeWilayah, TableName } from "../../../src/domain/index.ts";
import type { Finding, FindingCode, Severity } from "../../../src/finding/index.ts";
import { type ValidateOptions, validateWorkbook } from "../../../src/validate/index.ts";
import { cellOf, type Entries, type FormChanges, formWorkbook } from "../../support/form-builder.ts";

const REPORT_DATE = "2026-11-22";
const OPTIONS: ValidateOptions = { reportDate: REPORT_DATE };

/** All findings of a form that is the form's own examples but for the changes. */
export function findingsOf(changes: FormChanges, options: Partial<ValidateOptions> = {}): readonly Finding[] {
  const input = { file: "kukar.xlsx", sha256: "0".repeat(64), workbook: formWorkbook(changes), remarks: [] };
  return validateWorkbook(input, { ...OPTIONS, ...options }).findings;
}

/** One finding's code, severity and cells, in one line. */
export function said(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, severity, at }) => `${code} ${severity} ${at.sheet}!${at.cells.join(",")} ${at.field}`);
}

const SHEETS: Readonly<Record<TableName, string>> = {
  identitas: "Identitas",
  potensi: "Potensi",
  permasalahan: "Permasalahan",
  pemetaan: "Pemetaan",
  ksd_berjalan: "KSD Berjalan",
  neraca_komoditas: "Neraca Komoditas",
  pdrb: "PDRB",
};

export interface Expected {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly table: TableName;
  /** 0 is the table's first row. */
  readonly row?: number;
  /** The one to go to first. */
  readonly fields: readonly string[];
}

/** The same line as `said` prints, from what the test planted. */
export function line({ code, severity, table, row = 0, fields }: Expected, changes: FormChanges = {}): string {
  const cells = fields.map((field) => cellOf(table, row, field, changes));
  return `${code} ${severity} ${SHEETS[table]}!${cells.join(",")} ${fields[0]}`;
}

/** A case: what is changed, and every finding that follows; none for a near miss. */
export interface Case {
  readonly about: string;
  readonly changes: FormChanges;
  readonly options?: Partial<ValidateOptions>;
  readonly expected: readonly Expected[];
}

/** A case with changes to one row of one table. */
export function rowCase(table: TableName, about: string, entries: Entries, ...expected: readonly Expected[]): Case {
  return { about, changes: { [table]: table === "identitas" ? entries : [entries] }, expected };
}

export const KALTIM = "64" as KodeWilayah;
export const KALTARA = "65" as KodeWilayah;
