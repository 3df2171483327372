import type { CellValue, TableName } from "../../domain/index.ts";
import { type Records, tableDeclaration } from "./form.ts";

/**
 * The stored values of a row under the names and types of the form; a field the row does not have is `null`.
 *
 * Only for rows of a submission: validation built them by this same declaration, so nothing is checked again here.
 */
export function typedValues<T extends TableName>(table: T, values: Readonly<Record<string, CellValue>>): Records[T] {
  const filled: Record<string, CellValue> = {};
  for (const field of tableDeclaration(table).fields) {
    filled[field.name] = values[field.name] ?? null;
    if (field.type === "year-pair") filled[field.endName] = values[field.endName] ?? null;
  }
  return filled as unknown as Records[T];
}
