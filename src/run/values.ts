import type { CellValue, TableName } from "../domain/index.ts";
import { type FieldDeclaration, tableDeclaration } from "../regulation/index.ts";

/** Machine names of a table's fields in the form's order, without the running number, which is for people only. */
export function fieldNames(table: TableName): readonly string[] {
  return tableDeclaration(table).fields.flatMap((field) => {
    if (field.name === "no") return [];
    return field.type === "year-pair" ? [field.name, field.endName] : [field.name];
  });
}

/** The name of a table's sheet as the template prints it. */
export const sheetName = (table: TableName): string => tableDeclaration(table).sheet;

/** The fields that are to be filled in every row: always required or expected. */
export function neededFields(table: TableName): readonly FieldDeclaration[] {
  return tableDeclaration(table).fields.filter(({ need }) => need === "W" || need === "A");
}

/** All fields of a record in the form's order; what it lacks is `null`. */
export function completeRecord(
  table: TableName,
  values: Readonly<Record<string, CellValue>>,
): Record<string, CellValue> {
  return Object.fromEntries(fieldNames(table).map((name) => [name, values[name] ?? null]));
}
