/**
 * merge: several proposals are one cooperation · keep: both stay as they are, the contradiction is no longer open ·
 * reject: not carried out, listed apart · reopen: takes an earlier decision back.
 */
export const DECISION_KINDS = ["merge", "keep", "reject", "reopen"] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What a meeting decided. Never changed afterwards: a later decision on the same subjects takes its place. */
export interface Decision {
  /** Counts from 1 over the whole workspace; the order in which decisions hold. */
  readonly number: number;
  readonly kind: DecisionKind;
  /** Ids of proposals, problems or potentials, region codes, or the id of a candidate pair; the first proposal of a merge leads. */
  readonly subjects: readonly string[];
  readonly reason: string;
  /** Who decided; `null` when nobody is named. */
  readonly by: string | null;
  /** Day of the decision, `YYYY-MM-DD`. */
  readonly date: string;
  /** When it was recorded, ISO 8601 in UTC. */
  readonly at: string;
}

/** A merged entry: `lead` stands for all of them, with its own values. */
export interface MergedProposals {
  readonly lead: string;
  readonly others: readonly string[];
  readonly decision: Decision;
}

export interface RejectedProposal {
  readonly id: string;
  readonly decision: Decision;
}

/** What the decisions come to today, for scores and reports. */
export interface DecisionState {
  readonly merged: readonly MergedProposals[];
  readonly rejected: readonly RejectedProposal[];
  /** Two things that stay beside each other, by `subjectKey`. */
  readonly kept: ReadonlyMap<string, Decision>;
  /** Candidate pairs by their id. */
  readonly rejectedPairs: ReadonlyMap<string, Decision>;
}

/** The same for the same subjects in any order. */
export function subjectKey(subjects: readonly string[]): string {
  return [...new Set(subjects)].sort().join(" ");
}
