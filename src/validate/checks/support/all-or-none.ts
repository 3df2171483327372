import type { TableName } from "../../../domain/index.ts";
import type { ParsedRow } from "../../parsed.ts";
import { type FieldOf, headingsOf, isBlank, nonEmpty } from "./cells.ts";

interface Incomplete<F extends string> {
  readonly fields: readonly [F, ...F[]];
  readonly detail: { readonly filled: readonly string[]; readonly blank: readonly string[] };
}

/** Fields that mean something only together: names the blank ones when some, not all, are filled. */
export function allOrNone<T extends TableName>(
  row: ParsedRow<T>,
  group: readonly FieldOf<T>[],
): "passed" | "not-applicable" | Incomplete<FieldOf<T>> {
  const blank = nonEmpty(group.filter((field) => isBlank(row, field)));
  if (blank === null) return "passed";
  const filled = group.filter((field) => !isBlank(row, field));
  if (filled.length === 0) return "not-applicable";
  return {
    fields: blank,
    detail: { filled: headingsOf(row.table as T, filled), blank: headingsOf(row.table as T, blank) },
  };
}
