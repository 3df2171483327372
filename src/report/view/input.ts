import type { KodeWilayah, MatchResult, ScoreResult, Submission } from "../../domain/index.ts";
import type { Finding } from "../../finding/index.ts";

/** What a region should do next, as the status board tells it. */
export type BoardStep = "send-form" | "repair-file" | "repair-rows" | "fill-blanks" | "none";

/** One region of the province on the status board, with or without a submission. */
export interface BoardLine {
  readonly region: KodeWilayah;
  readonly name: string;
  readonly version: number | null;
  /** ISO 8601 in UTC; `null` when nothing has come. */
  readonly importedAt: string | null;
  readonly file: string | null;
  readonly accepted: number;
  readonly held: number;
  /** 0–1; `null` when nothing has come. */
  readonly completeness: number | null;
  readonly next: BoardStep;
}

export interface RegionFinding {
  readonly region: KodeWilayah | null;
  readonly finding: Finding;
}

/** Everything the reports are made of: the same input gives the same bytes. */
export interface MapInput {
  readonly province: KodeWilayah;
  readonly year: number;
  /** `YYYY-MM-DD`; what the reports call today. */
  readonly reportDate: string;
  /** Of ksd, such as `0.1.0`. */
  readonly version: string;
  /** The current submission of each region. */
  readonly submissions: readonly Submission[];
  readonly score: ScoreResult;
  /** Every region of the province, the province itself too. */
  readonly board: readonly BoardLine[];
  readonly findings: readonly RegionFinding[];
  /** What the forms say against each other, each under the region in whose form its own place is. */
  readonly across?: readonly RegionFinding[];
  /** Pairs, allocation and unsolved problems; left out where nobody asked for matching. */
  readonly match?: MatchResult;
  /** Print the contact persons; only when a person asked for them (UU 27/2022). */
  readonly withContacts?: boolean;
}
