import type { CellChange, CellSide, CellValue, RawValue, TableName } from "../domain/index.ts";
import { type FieldDeclaration, tableDeclaration } from "../regulation/index.ts";

/** What both a row and the identity have. */
export interface CellRecord {
  readonly sheet: string;
  /** `null` for the identity, whose cells stand below each other. */
  readonly row: number | null;
  readonly values: Readonly<{ [field: string]: CellValue }>;
  readonly raw: Readonly<{ [field: string]: RawValue }>;
}

/** The letters of a field's column in a sheet, as the rows that fill it show; `null` when none does. */
export type ColumnOf = (sheet: string, field: string) => string | null;

/** Learns the columns of a submission's tables from its filled cells: a blank one has no address of its own. */
export function columnsOf(records: readonly CellRecord[]): ColumnOf {
  const columns = new Map<string, string>();
  for (const { sheet, row, raw } of records) {
    if (row === null) continue;
    for (const [field, { cell }] of Object.entries(raw)) columns.set(`${sheet} ${field}`, cell.replace(/\d+$/, ""));
  }
  return (sheet, field) => columns.get(`${sheet} ${field}`) ?? null;
}

function readValue(field: FieldDeclaration, { values }: CellRecord): CellValue {
  const value = values[field.name] ?? null;
  if (field.type !== "year-pair" || value === null) return value;
  return `${String(value)}-${String(values[field.endName] ?? "")}`;
}

function sideOf(field: FieldDeclaration, record: CellRecord, columnOf: ColumnOf): CellSide {
  const raw = record.raw[field.name];
  const column = record.row === null ? null : columnOf(record.sheet, field.name);
  const cell = raw?.cell ?? (column === null ? null : `${column}${record.row}`);
  return { sheet: record.sheet, cell, value: readValue(field, record), raw: raw?.text ?? null };
}

/** An unreadable cell has no value: then what is written decides. */
function isSame(before: CellSide, after: CellSide): boolean {
  if (before.value === null && after.value === null) return before.raw === after.raw;
  return JSON.stringify(before.value) === JSON.stringify(after.value);
}

const isBlank = ({ value, raw }: CellSide): boolean => value === null && raw === null;

const fieldsOf = (table: TableName): readonly FieldDeclaration[] =>
  tableDeclaration(table).fields.filter(({ name }) => name !== "no");

export interface Sided {
  readonly record: CellRecord;
  readonly columnOf: ColumnOf;
}

/** The cells of two records that do not say the same, in the form's order. */
export function changedCells(table: TableName, before: Sided, after: Sided): readonly CellChange[] {
  return fieldsOf(table).flatMap((field): CellChange[] => {
    const was = sideOf(field, before.record, before.columnOf);
    const is = sideOf(field, after.record, after.columnOf);
    return isSame(was, is) ? [] : [{ field: field.name, heading: field.heading, before: was, after: is }];
  });
}

/** The filled cells of a record that is only on one side. */
export function filledCells(
  table: TableName,
  side: "before" | "after",
  { record, columnOf }: Sided,
): readonly CellChange[] {
  return fieldsOf(table).flatMap((field): CellChange[] => {
    const one = sideOf(field, record, columnOf);
    const empty = { field: field.name, heading: field.heading, before: null, after: null };
    return isBlank(one) ? [] : [{ ...empty, [side]: one }];
  });
}
