import type { KodeWilayah, TableName } from "../domain/index.ts";
import type { DetailByCode, FindingCode, Severity } from "../finding/index.ts";
import type { BorderTable, Records } from "../regulation/index.ts";
import type { ParsedForm, ParsedRow } from "./parsed.ts";

export interface CheckContext {
  readonly form: ParsedForm;
  readonly borders: BorderTable;
  /** `null` when a file is checked outside a workspace. */
  readonly workspace: { readonly province: KodeWilayah; readonly year: number } | null;
  /** `YYYY-MM-DD`; what "today" means for this run. */
  readonly reportDate: string;
}

/** A finding as a check returns it: the runner adds file, sheet, row, addresses, heading, and the usual severity. */
export interface Raised<C extends FindingCode, F extends string> {
  /** Fields whose cells are named, the one to go to first. */
  readonly fields: readonly [F, ...F[]];
  /** Only where the rule has more than one. */
  readonly severity?: Severity;
  /** The value as entered, where it is not the first field's raw text. */
  readonly value?: string | null;
  readonly expected?: readonly string[];
  readonly detail: DetailByCode[C];
}

export type Outcome<C extends FindingCode, F extends string> =
  | "passed"
  | "not-applicable"
  | Raised<C, F>
  | readonly Raised<C, F>[];

/** One question about each row of a table. The header comment of its file states the rule, why people break it, its article. */
export interface RowCheck<T extends TableName = TableName, C extends FindingCode = FindingCode> {
  readonly code: C;
  readonly table: T;
  /** Where one of these cells is unreadable or its column missing, the row is passed over: one mistake, one finding. */
  readonly needs: readonly (keyof Records[T] & string)[];
  readonly test: (row: ParsedRow<T>, context: CheckContext) => Outcome<C, keyof Records[T] & string>;
}

/** Checks a rule against its own table's types, then lets go of them: the checklist holds all rules in one array. */
export function rowCheck<T extends TableName, C extends FindingCode>(check: RowCheck<T, C>): RowCheck {
  // Safe as long as the runner gives a check only rows of its own table.
  return check as unknown as RowCheck;
}
