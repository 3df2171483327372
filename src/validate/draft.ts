import type { CellValue, TableName } from "../domain/index.ts";
import type { Records, TableDeclaration } from "../regulation/index.ts";
import type { Problem } from "./cells/index.ts";
import type { ParsedCell, ParsedRow } from "./parsed.ts";
import type { RowCells } from "./row-cells.ts";

/** A row while it is being read: cells may still turn out to refer to nothing. */
export interface RowDraft {
  readonly declaration: TableDeclaration;
  readonly sheet: string;
  readonly row: number;
  readonly cells: RowCells;
  /** Problems that a check may put better; machine name → problem. */
  readonly deferred: Map<string, Problem>;
  /** Codes of the GALAT findings that hold the row. */
  readonly held: Set<string>;
}

export const MISSING: ParsedCell = { state: "missing", value: null, raw: null, address: null };

const namesOf = new WeakMap<TableDeclaration, readonly string[]>();

/** All machine names of a table, second names of year pairs included. */
function fieldNames(declaration: TableDeclaration): readonly string[] {
  const known = namesOf.get(declaration);
  if (known !== undefined) return known;
  const names = declaration.fields.flatMap((field) =>
    field.type === "year-pair" ? [field.name, field.endName] : [field.name],
  );
  namesOf.set(declaration, names);
  return names;
}

export function valuesOf(draft: RowDraft): Record<string, CellValue> {
  const values: Record<string, CellValue> = {};
  for (const name of fieldNames(draft.declaration)) values[name] = draft.cells.get(name)?.value ?? null;
  return values;
}

/** The row as checks see it. Its values follow the declaration, from which `Records` is derived. */
export function parsedRowOf<T extends TableName>(draft: RowDraft, table: T): ParsedRow<T> {
  return {
    table,
    sheet: draft.sheet,
    row: draft.row,
    values: valuesOf(draft) as unknown as Records[T],
    cell: (field) => draft.cells.get(field) ?? MISSING,
  };
}
