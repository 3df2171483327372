import { type RowTableName, TABLE_NAMES, type TableName } from "../../src/domain/index.ts";
import { tableDeclaration } from "../../src/regulation/index.ts";
import type { RawSheet, RawWorkbook } from "../../src/workbook/index.ts";
import { type Entered, rawSheet, rawWorkbook } from "./raw.ts";

export type Grid = Entered[][];

const ISO = /^\d{4}-\d{2}-\d{2}$/;

function entered(value: string | number | undefined): Entered {
  return typeof value === "string" && ISO.test(value) ? { date: value } : value;
}

/** A table as the form's own examples fill it: headings in row 1, then one row per example (or label and value). */
export function exampleGrid(table: TableName): Grid {
  const { fields, examples, orientation } = tableDeclaration(table);
  if (orientation === "pairs") {
    const example = examples[0] ?? {};
    return [["Uraian", "Isian"], ...fields.map(({ name, heading }) => [heading, entered(example[name])])];
  }
  return [
    fields.map(({ heading }) => heading),
    ...examples.map((example, at) => fields.map(({ name }) => (name === "no" ? at + 1 : entered(example[name])))),
  ];
}

/** Column of a field in `exampleGrid`, from 0. */
export function columnOf(table: RowTableName, name: string): number {
  return tableDeclaration(table).fields.findIndex((field) => field.name === name);
}

/** A form that is wholly in order, with some tables put otherwise. */
export function exampleWorkbook(
  changes: Partial<Record<TableName, Grid | RawSheet | null>> = {},
  more: Partial<RawWorkbook> & { readonly extra?: readonly RawSheet[] } = {},
): RawWorkbook {
  const sheets = TABLE_NAMES.flatMap((table): RawSheet[] => {
    const change = changes[table];
    if (change === null) return [];
    if (change !== undefined && !Array.isArray(change)) return [change as RawSheet];
    return [rawSheet(tableDeclaration(table).sheet, (change as Grid | undefined) ?? exampleGrid(table))];
  });
  const { extra = [], ...rest } = more;
  return rawWorkbook([...sheets, ...extra], rest);
}
