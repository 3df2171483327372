import type { RowTableName, Submission, SubmittedRow } from "../../domain/index.ts";
import type { Records } from "./form.ts";
import { typedValues } from "./typed-values.ts";

/** An accepted row with its values under the names and types of the form. */
export interface TypedRow<T extends RowTableName> {
  readonly row: SubmittedRow;
  readonly values: Records[T];
}

/**
 * The accepted rows of one table, typed by the form. Held rows are left out: they have a GALAT finding,
 * so they are neither scored, matched nor linked to.
 */
export function acceptedRows<T extends RowTableName>(submission: Submission, table: T): readonly TypedRow<T>[] {
  return submission.rows
    .filter((row) => row.table === table && !row.held)
    .map((row) => ({ row, values: typedValues(table, row.values) }));
}
