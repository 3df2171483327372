import type { TableName } from "../domain/index.ts";

/** What the journal vouches for. */
export type Recorded = "submission" | "refusal" | "withdrawal";

interface Counts {
  readonly accepted: number;
  readonly held: number;
}

/** Something in a store that is not as this program would have left it. */
export type Fault =
  /** SQLite's own check of the file: pages, indices, column types and conditions. */
  | { readonly kind: "integrity"; readonly detail: string }
  /** A part of the audit that the damage made impossible. */
  | { readonly kind: "unreadable"; readonly part: string }
  | { readonly kind: "foreign-key"; readonly table: string; readonly parent: string; readonly count: number }
  /** A table, index or trigger that this version creates is missing, was changed, or is not one of ours. */
  | { readonly kind: "schema"; readonly name: string; readonly how: "missing" | "changed" | "foreign" }
  /** Lines between two numbers are gone; `after` 0: from the beginning. */
  | { readonly kind: "journal-cut"; readonly after: number; readonly next: number }
  | { readonly kind: "journal-altered"; readonly number: number }
  /** The journal has a line about it, the tables do not hold it. */
  | { readonly kind: "gone"; readonly what: Recorded; readonly id: string; readonly line: number }
  /** The tables hold it, the journal has no line about it: added past the program, or the end of the journal was cut. */
  | { readonly kind: "unrecorded"; readonly what: Recorded; readonly id: string }
  | { readonly kind: "content-changed"; readonly what: Recorded; readonly id: string; readonly line: number }
  | {
      readonly kind: "ledger-open";
      readonly submission: string;
      readonly sheet: string;
      readonly read: number;
      readonly sum: number;
    }
  | {
      readonly kind: "ledger-rows";
      readonly submission: string;
      readonly table: TableName;
      readonly ledger: Counts;
      readonly rows: Counts;
    }
  | {
      readonly kind: "wrong-current";
      readonly region: string;
      readonly year: number;
      readonly marked: string | null;
      readonly should: string | null;
    }
  | { readonly kind: "wrong-withdrawn"; readonly submission: string; readonly marked: boolean };

export interface Audit {
  readonly faults: readonly Fault[];
  /** Stored by a version that kept no hash of the content: vouched for only from `at` on, ISO 8601 in UTC. */
  readonly vouchedSince: readonly { readonly submission: string; readonly at: string }[];
  readonly counted: {
    readonly submissions: number;
    readonly rows: number;
    readonly refusals: number;
    readonly withdrawals: number;
    readonly journal: number;
  };
  /** The last line of the journal; `null` while it is empty. */
  readonly head: { readonly number: number; readonly hash: string } | null;
}
