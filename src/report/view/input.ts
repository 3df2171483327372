import type {
  Decision,
  KodeWilayah,
  Marks,
  MatchResult,
  MergedProposals,
  ScoreResult,
  Submission,
} from "../../domain/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { Waiver } from "../../regulation/index.ts";

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
  /** Completeness, accuracy and usefulness with the cells that would raise them; `null` when nothing has come. */
  readonly marks: Marks | null;
  readonly next: BoardStep;
}

export interface RegionFinding {
  readonly region: KodeWilayah | null;
  readonly finding: Finding;
}

/** What two forms say against each other, with what a meeting made of it. */
export interface ContradictionFinding extends RegionFinding {
  /** Ids that `ksd decide` takes for it. */
  readonly refs?: readonly string[];
  /** The decision that closes it, in words; `null` or left out while it is open. */
  readonly decided?: string | null;
}

/** A decision that still holds, with the titles of what it speaks of. */
export interface DecisionInForce {
  readonly decision: Decision;
  /** In the order of the decision's subjects; `null` for one that is no proposal. */
  readonly titles: readonly (string | null)[];
}

/** What the meetings decided and the submissions of this input already follow. */
export interface ReportDecisions {
  readonly merged: readonly MergedProposals[];
  readonly inForce: readonly DecisionInForce[];
}

/** Everything the reports are made of: the same input gives the same bytes. */
export interface MapInput {
  readonly province: KodeWilayah;
  readonly year: number;
  /** `YYYY-MM-DD`; what the reports call today. */
  readonly reportDate: string;
  /** Of ksd, such as `0.1.0`. */
  readonly version: string;
  /** The current submission of each region, without proposals that were rejected or merged into another. */
  readonly submissions: readonly Submission[];
  readonly score: ScoreResult;
  /** Every region of the province, the province itself too. */
  readonly board: readonly BoardLine[];
  readonly findings: readonly RegionFinding[];
  /** What the forms say against each other, each under the region in whose form its own place is. */
  readonly across?: readonly ContradictionFinding[];
  /** Left out: no decisions. */
  readonly decisions?: ReportDecisions;
  /** Pairs, allocation and unsolved problems; left out where nobody asked for matching. */
  readonly match?: MatchResult;
  /** Exceptions that were granted in the workspace, also those that are over. */
  readonly waivers?: readonly Waiver[];
  /** Print the contact persons; only when a person asked for them (UU 27/2022). */
  readonly withContacts?: boolean;
}
