import type { ComponentId, KodeWilayah, MatchedPair, Priority, ProposalClass, YearPair } from "../../domain/index.ts";

/** How a proposal stands; `null` where it is not judged. */
export interface ProposalState {
  readonly id: string;
  readonly region: KodeWilayah;
  readonly title: string;
  readonly class: ProposalClass;
  readonly priority: Priority | null;
  readonly rank: number | null;
  readonly score: number | null;
}

export interface SentForm {
  readonly region: KodeWilayah;
  readonly version: number | null;
  readonly file: string;
}

/** What counts on a day: forms, proposals with their scores, pairs. */
export interface Standing {
  readonly forms: readonly SentForm[];
  readonly proposals: readonly ProposalState[];
  readonly pairs: readonly MatchedPair[];
}

export interface ProposalChange {
  readonly before: ProposalState;
  readonly now: ProposalState;
}

/** What became of a proposal that a form holds: it counts, its row is held, or a meeting decided otherwise. */
export type Fate =
  | { readonly kind: "counts" | "held" | "rejected" }
  | { readonly kind: "merged"; readonly into: string };

/** A proposal that both years have, and that counts in both. */
export interface ContinuedProposal {
  readonly before: ProposalState;
  readonly now: ProposalState;
  readonly pair: YearPair;
}

/** A weight that is not the same share of all in both years, 0–1. */
export interface WeightChange {
  readonly component: ComponentId;
  readonly before: number;
  readonly now: number;
}

/** How this year is held against an earlier one. */
export interface YearComparison {
  readonly before: number;
  readonly now: number;
  /** The day the earlier year counts as, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Whether the earlier year has a workspace, and so weights, of its own. */
  readonly hasOwnWorkspace: boolean;
  readonly weights: readonly WeightChange[];
  /** Proposals that count: `before` = continued + removed, `now` = continued + added. */
  readonly counted: { readonly before: number; readonly now: number };
  /** Those that a person should look at first. */
  readonly continued: readonly ContinuedProposal[];
}

/** What came, went, rose and fell between two days, or two years. */
export interface Changes {
  /** `YYYY-MM-DD`; the end of that day (WIB) is compared with now. Of a year its number. */
  readonly since: string;
  /** Where an earlier year is compared with; `null` for a day of this one. */
  readonly year: YearComparison | null;
  readonly reported: readonly SentForm[];
  readonly withdrawn: readonly SentForm[];
  readonly replaced: readonly { readonly before: SentForm; readonly now: SentForm }[];
  /** With what is known of it from before; empty where nothing is. */
  readonly added: readonly { readonly now: ProposalState; readonly reason: string }[];
  /** With the reason, where the report knows it. */
  readonly removed: readonly { readonly before: ProposalState; readonly reason: string }[];
  readonly changed: readonly ProposalChange[];
  readonly newPairs: readonly MatchedPair[];
  readonly gonePairs: readonly MatchedPair[];
}
