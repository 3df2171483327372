import type { CellValue, Submission, SubmittedRow, TableName } from "../domain/index.ts";
import { type Finding, type Language, sentencesOf } from "../finding/index.ts";
import { type FieldDeclaration, tableDeclaration } from "../regulation/index.ts";
import type { RowTraceJson } from "./contracts/trace.ts";

export type TracedCell = RowTraceJson["cells"][number];
export type UsedCell = NonNullable<RowTraceJson["score"]>["classUses"][number];

const plain = (value: CellValue): TracedCell["value"] =>
  value === null || typeof value !== "object" ? value : [...value];

function valueOfField(field: FieldDeclaration, values: SubmittedRow["values"]): TracedCell["value"] {
  const value = values[field.name] ?? null;
  return field.type === "year-pair" && value !== null
    ? `${String(value)}-${String(values[field.endName])}`
    : plain(value);
}

/** What was said of one cell: how it was cleaned, what is wrong with it. */
function saidOf(
  findings: readonly Finding[],
  at: { sheet: string; cell: string },
  language: Language,
): TracedCell["findings"] {
  return findings
    .filter((finding) => finding.at.sheet === at.sheet && finding.at.cells.includes(at.cell))
    .map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      message: sentencesOf(finding, language).message,
    }));
}

/** Every filled cell of a row, in the form's order. */
export function cellsOfRow(row: SubmittedRow, findings: readonly Finding[], language: Language): readonly TracedCell[] {
  const { sheet } = row.at;
  return tableDeclaration(row.table).fields.flatMap((field) => {
    const raw = row.raw[field.name];
    if (field.name === "no" || raw === undefined) return [];
    return [
      {
        field: field.name,
        heading: field.heading,
        sheet,
        cell: raw.cell,
        raw: raw.text,
        value: valueOfField(field, row.values),
        findings: saidOf(findings, { sheet, cell: raw.cell }, language),
      },
    ];
  });
}

interface Holder {
  readonly row: string;
  readonly file: string;
  readonly table: TableName;
  readonly sheet: string;
  readonly values: SubmittedRow["values"];
  readonly raw: SubmittedRow["raw"];
}

/** The field that holds a name: the second one of a year pair has no cell of its own. */
function fieldNamed(table: TableName, name: string): FieldDeclaration | undefined {
  return tableDeclaration(table).fields.find(
    (field) => field.name === name || (field.type === "year-pair" && field.endName === name),
  );
}

/** The named cells of a row or of the identity, blank ones too: that they are blank is part of the score. */
function usedOf({ row, file, table, sheet, values, raw }: Holder, names: readonly string[]): readonly UsedCell[] {
  const fields = new Set(names.flatMap((name) => fieldNamed(table, name) ?? []));
  return [...fields].map((field) => ({
    row,
    file,
    field: field.name,
    heading: field.heading,
    sheet,
    cell: raw[field.name]?.cell ?? null,
    raw: raw[field.name]?.text ?? null,
    value: valueOfField(field, values),
  }));
}

export function usedOfRow({ file }: Submission, row: SubmittedRow, names: readonly string[]): readonly UsedCell[] {
  const { id, table, at, values, raw } = row;
  return usedOf({ row: id, file, table, sheet: at.sheet, values, raw }, names);
}

export function usedOfIdentity({ file, identitas }: Submission, names: readonly string[]): readonly UsedCell[] {
  return usedOf({ row: "identitas", file, table: "identitas", ...identitas }, names);
}
