import type { KodeWilayah, LedgerLine, Submission, Verdict } from "../domain/index.ts";
import type { Finding, FindingCode } from "../finding/index.ts";
import type { RawWorkbook } from "../workbook/index.ts";
import type { HeadingMapping } from "./locate/heading-index.ts";
import type { TablePlace } from "./table-places.ts";

/** How often a rule was asked in one file: `checked = passed + failed`. */
export interface RuleCount {
  readonly code: FindingCode;
  readonly checked: number;
  readonly passed: number;
  readonly failed: number;
  readonly notApplicable: number;
  /** Questions not put because a finding already says what is wrong with what they are about. */
  readonly silenced: number;
}

/** A heading that was read by a person's word, and where it stands. */
export interface MappedHeading extends HeadingMapping {
  readonly sheet: string;
  /** Address of the heading. */
  readonly cell: string;
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
  /** Columns and lines that were read because a person explained their headings. */
  readonly mapped: readonly MappedHeading[];
  /** What the bytes are; `null` for a file that could not be opened or needed not be. */
  readonly format: RawWorkbook["format"] | null;
  /** Where its tables stand, so that marks can be put beside them without reading the file again. */
  readonly places: readonly TablePlace[];
  /** `null` when refused. */
  readonly submission: Submission | null;
}
