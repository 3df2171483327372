import {
  type Decision,
  type DecisionState,
  type MergedProposals,
  type Submission,
  type SubmittedRow,
  subjectKey,
} from "../domain/index.ts";
import type { ReportDecisions } from "../report/index.ts";

/** Ids of candidate pairs begin with their kind. */
export const isPairId = (subject: string): boolean => /^(?:commodity|need|mirror|shared_problem):/u.test(subject);

interface Group {
  readonly ids: readonly string[];
  readonly decision: Decision;
}

/** Where the decisions made so far have brought each subject. */
class Replay {
  groups: Group[] = [];
  readonly rejected = new Map<string, Decision>();
  readonly kept = new Map<string, Decision>();
  readonly rejectedPairs = new Map<string, Decision>();

  apply(decision: Decision): void {
    const { kind, subjects } = decision;
    const [pairs, ids] = [subjects.filter(isPairId), subjects.filter((subject) => !isPairId(subject))];
    const wasKept = this.kept.delete(subjectKey(subjects));
    for (const pair of pairs) this.rejectedPairs.delete(pair);
    switch (kind) {
      case "merge":
        this.#release(ids);
        this.groups.push({ ids, decision });
        break;
      case "reject":
        this.#release(ids);
        for (const id of ids) this.rejected.set(id, decision);
        for (const pair of pairs) this.rejectedPairs.set(pair, decision);
        break;
      case "keep":
        // Two that were one stay beside each other again; what else holds for either is not touched.
        if (this.groups.some(({ ids: members }) => ids.every((id) => members.includes(id)))) this.#release(ids);
        this.kept.set(subjectKey(subjects), decision);
        break;
      case "reopen":
        if (!wasKept) this.#release(ids);
        break;
    }
  }

  /** Takes subjects out of whatever held for them before; a group of one is none. */
  #release(ids: readonly string[]): void {
    const released = new Set(ids);
    this.groups = this.groups.flatMap(({ ids: members, decision }) => {
      const left = members.filter((id) => !released.has(id));
      return left.length < 2 ? [] : [{ ids: left, decision }];
    });
    for (const id of ids) this.rejected.delete(id);
  }
}

/** Plays the decisions in their order. */
function replayed(decisions: readonly Decision[]): Replay {
  const replay = new Replay();
  for (const decision of [...decisions].sort((a, b) => a.number - b.number)) replay.apply(decision);
  return replay;
}

/** What is stored as the meetings decided it should count. */
export interface Decided {
  /** Without the proposals that were rejected or that another one stands for. */
  readonly submissions: readonly Submission[];
  readonly state: DecisionState;
}

const isProposal = ({ table, held }: SubmittedRow): boolean => table === "pemetaan" && !held;

/**
 * Applies the decisions to the current submissions, between the store and the score.
 *
 * A merged entry is one proposal: the first of its ids that is still in a current submission leads with its own values,
 * the others are left out. A rejected one is left out. What a decision speaks of and is no longer there has no effect.
 */
export function applyDecisions(submissions: readonly Submission[], decisions: readonly Decision[]): Decided {
  const replay = replayed(decisions);
  const present = new Set(submissions.flatMap(({ rows }) => rows.filter(isProposal).map(({ id }) => id)));
  const merged: readonly MergedProposals[] = replay.groups.flatMap(({ ids, decision }) => {
    const [lead, ...others] = ids.filter((id) => present.has(id));
    return lead === undefined || others.length === 0 ? [] : [{ lead, others, decision }];
  });
  const rejected = [...replay.rejected]
    .filter(([id]) => present.has(id))
    .map(([id, decision]) => ({ id, decision }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const left = new Set([...merged.flatMap(({ others }) => others), ...rejected.map(({ id }) => id)]);
  const state: DecisionState = { merged, rejected, kept: replay.kept, rejectedPairs: replay.rejectedPairs };
  if (left.size === 0) return { submissions, state };
  return {
    submissions: submissions.map((submission) => {
      const rows = submission.rows.filter((row) => !isProposal(row) || !left.has(row.id));
      return rows.length === submission.rows.length ? submission : { ...submission, rows };
    }),
    state,
  };
}

/** The decisions of a state, each once, in their order. */
export function decisionsInForce({ merged, rejected, kept, rejectedPairs }: DecisionState): readonly Decision[] {
  const decisions = [
    ...[...merged, ...rejected].map(({ decision }) => decision),
    ...kept.values(),
    ...rejectedPairs.values(),
  ];
  return [...new Map(decisions.map((decision) => [decision.number, decision])).values()].sort(
    (a, b) => a.number - b.number,
  );
}

/** What reports say of the decisions; titles are those of the proposals as they were sent. */
export function reportDecisions(submissions: readonly Submission[], state: DecisionState): ReportDecisions {
  const titles = new Map(
    submissions.flatMap(({ rows }) => rows.filter(isProposal).map(({ id, values }) => [id, values["judul"]] as const)),
  );
  const titleOf = (subject: string): string | null => {
    const title = titles.get(subject);
    return typeof title === "string" ? title : null;
  };
  return {
    merged: state.merged,
    inForce: decisionsInForce(state).map((decision) => ({ decision, titles: decision.subjects.map(titleOf) })),
  };
}

/** `keputusan 3 (2026-11-12, Ketua TKKSD): satu objek`, for the end of a sentence. */
const decisionText = ({ number, date, reason, by }: Decision): string =>
  `keputusan ${number} (${date}${by === null ? "" : `, ${by}`}): ${reason}`;

/** Why a proposal no longer counts by itself; `null` where it does. */
export function settledSentence({ merged, rejected }: DecisionState, id: string): string | null {
  const group = merged.find(({ others }) => others.includes(id));
  if (group !== undefined) return `Digabung ke ${group.lead} dengan ${decisionText(group.decision)}`;
  const refusal = rejected.find((one) => one.id === id);
  return refusal === undefined ? null : `Ditolak dengan ${decisionText(refusal.decision)}`;
}

/**
 * Which decision closes a contradiction of two subjects; `null` while it is open.
 *
 * Closed by keeping exactly these two, by merging them, or by rejecting either.
 */
export function closingDecision({ merged, rejected, kept }: DecisionState, refs: readonly string[]): string | null {
  const keeping = kept.get(subjectKey(refs));
  if (keeping !== undefined) return `Dipertahankan dengan ${decisionText(keeping)}`;
  const group = merged.find(({ lead, others }) => refs.every((ref) => ref === lead || others.includes(ref)));
  if (group !== undefined) return `Digabung dengan ${decisionText(group.decision)}`;
  const refusal = rejected.find(({ id }) => refs.includes(id));
  return refusal === undefined ? null : `${refusal.id} ditolak dengan ${decisionText(refusal.decision)}`;
}
