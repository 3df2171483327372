import type { KodeWilayah, LedgerLine, Submission, Verdict } from "../domain/index.ts";
import type { Finding, FindingCode } from "../finding/index.ts";

/** How often a rule was asked in one file: `checked = passed + failed`. */
export interface RuleCount {
  readonly code: FindingCode;
  readonly checked: number;
  readonly passed: number;
  readonly failed: number;
  readonly notApplicable: number;
}

/** Everything that is known about one file after checking it. */
export interface ValidatedFile {
  readonly file: string;
  readonly sha256: string;
  readonly region: KodeWilayah | null;
  readonly year: number | null;
  readonly verdict: Verdict;
  readonly ledger: readonly LedgerLine[];
  /** Sorted by sheet as in the file, row, column, code. */
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleCount[];
  /** `null` when refused. */
  readonly submission: Submission | null;
}
