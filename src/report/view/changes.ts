import type {
  KodeWilayah,
  MatchedPair,
  MatchResult,
  MergedProposals,
  ScoreResult,
  Submission,
} from "../../domain/index.ts";
import type { Changes, ProposalState, SentForm, Standing } from "./change-types.ts";
import { regionName } from "./labels.ts";
import type { MapView } from "./map-view.ts";
import { type ProposalLine, proposalLines } from "./proposals.ts";
import { type ReviewLine, reviewLines } from "./review-lines.ts";
import { rowsOf } from "./rows.ts";

function stateOf({ id, region, row, class: kind, priority, rank, score }: ProposalLine): ProposalState {
  return { id, region, title: row.values.judul ?? "", class: kind, priority, rank, score };
}

function reviewState({ id, row }: ReviewLine): ProposalState {
  const none = { priority: null, rank: null, score: null };
  return { id, region: row.region, title: row.values.judul ?? "", class: "PERLU_TELAAH", ...none };
}

/** How things stood, from what was stored then. */
export function standingOf(input: {
  /** As meetings had decided by then. */
  readonly submissions: readonly Submission[];
  readonly versions: ReadonlyMap<KodeWilayah, number>;
  readonly merged: readonly MergedProposals[];
  readonly score: ScoreResult;
  readonly match: MatchResult;
}): Standing {
  const { submissions, versions, merged, score, match } = input;
  const rows = rowsOf(submissions, "pemetaan");
  return {
    forms: submissions.map(({ region, file }) => ({ region, version: versions.get(region) ?? null, file })),
    proposals: [...proposalLines(score, rows, merged).map(stateOf), ...reviewLines(score, rows).map(reviewState)],
    pairs: match.pairs,
  };
}

/** How things stand in the report. */
export function standingNow({ sources, proposals, review, match }: MapView): Standing {
  return {
    forms: sources.map(({ region, version, file }) => ({ region, version, file })),
    proposals: [...proposals.map(stateOf), ...review.map(reviewState)],
    pairs: match?.pairs ?? [],
  };
}

/** As it is printed: a difference that nobody can see is none. */
const shown = (score: number | null): number | null => (score === null ? null : Math.round(score * 10) / 10);

export function isSame(before: ProposalState, now: ProposalState): boolean {
  return (
    before.class === now.class &&
    before.priority === now.priority &&
    before.rank === now.rank &&
    shown(before.score) === shown(now.score)
  );
}

function whyGone({ id, region }: ProposalState, { decisions, proposals, sources }: MapView): string {
  if (!sources.some((source) => source.region === region)) return "Kiriman daerahnya tidak berlaku lagi.";
  const lead = proposals.find(({ mergedWith }) => mergedWith.includes(id));
  if (lead !== undefined) return `Digabung ke ${lead.id}.`;
  const isRejected = decisions.some(({ decision }) => decision.kind === "reject" && decision.subjects.includes(id));
  return isRejected ? "Ditolak Rakor." : "Tidak ada lagi di formulir, atau barisnya ditahan.";
}

/** Those of a list that the other does not know. */
export const without = <T>(list: readonly T[], others: readonly T[], key: (one: T) => string): readonly T[] => {
  const known = new Set(others.map(key));
  return list.filter((one) => !known.has(key(one)));
};

/** Compares how things stood with how they stand in the report. */
export function changesSince(since: string, before: Standing, view: MapView): Changes {
  const now = standingNow(view);
  const formBefore = new Map(before.forms.map((form) => [form.region, form]));
  const stateBefore = new Map(before.proposals.map((state) => [state.id, state]));
  const regionKey = ({ region }: SentForm): string => region;
  const idKey = ({ id }: { readonly id: string }): string => id;
  return {
    since,
    year: null,
    reported: without(now.forms, before.forms, regionKey),
    withdrawn: without(before.forms, now.forms, regionKey),
    replaced: now.forms.flatMap((form) => {
      const old = formBefore.get(form.region);
      return old === undefined || old.version === form.version ? [] : [{ before: old, now: form }];
    }),
    added: without(now.proposals, before.proposals, idKey).map((state) => ({ now: state, reason: "" })),
    removed: without(before.proposals, now.proposals, idKey).map((state) => ({
      before: state,
      reason: whyGone(state, view),
    })),
    changed: now.proposals.flatMap((state) => {
      const old = stateBefore.get(state.id);
      return old === undefined || isSame(old, state) ? [] : [{ before: old, now: state }];
    }),
    newPairs: without(now.pairs, before.pairs, idKey),
    gonePairs: without(before.pairs, now.pairs, idKey),
  };
}

/** Names of the two regions of a pair. */
export const pairNames = ({ a, b }: MatchedPair): string => `${regionName(a)} – ${regionName(b)}`;
