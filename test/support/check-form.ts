import type { Finding } from "../../src/finding/index.ts";
import { type ValidatedFile, type ValidateOptions, validateWorkbook } from "../../src/validate/index.ts";
import type { RawWorkbook, Remark } from "../../src/workbook/index.ts";

/** Checks a workbook on a day on which the example form is in order. */
export function checkForm(
  workbook: RawWorkbook,
  options: Partial<ValidateOptions> & { readonly remarks?: readonly Remark[] } = {},
): ValidatedFile {
  const { remarks = [], ...rest } = options;
  return validateWorkbook(
    { file: "formulir.xlsx", sha256: "0f", workbook, remarks },
    { reportDate: "2026-11-22", ...rest },
  );
}

/** A finding in short: code, severity, sheet, cells, field. */
export type Brief = readonly [
  code: string,
  severity: string,
  sheet: string | null,
  cells: string,
  field: string | null,
];

export function brief(findings: readonly Finding[]): Brief[] {
  return findings.map(({ code, severity, at }) => [code, severity, at.sheet, at.cells.join(" "), at.field]);
}

/** What a form holds, whatever its sheets are called and wherever its tables stand. */
export function contentOf({ submission }: ValidatedFile): unknown {
  if (submission === null) return null;
  const rows = submission.rows.map(({ id, table, values, held }) => ({ id, table, values, held }));
  return { identitas: submission.identitas.values, rows };
}
