import {
  type ClassLift,
  COMPONENT_IDS,
  type ComponentId,
  type LeaveOneOut,
  type NotScoredProposal,
  type ReviewProposal,
  type Robustness,
  type ScoredProposal,
  type ScoreReasons,
} from "../domain/index.ts";
import { componentLabel } from "../regulation/index.ts";
import { reasonSentences } from "../report/index.ts";
import { classLift, leaveOneOut, scoreReasons } from "../score/index.ts";
import type { ExplanationJson } from "./contracts/score-explain.ts";
import type { ScoredWorkspace } from "./score-workspace.ts";
import { unknownProposal } from "./unknown-proposal.ts";

export interface ComponentLine {
  readonly id: ComponentId;
  readonly label: string;
  readonly weight: number;
  /** 0–100; `null` = not known. */
  readonly points: number | null;
  /** Points of the score; `null` where the component does not count. */
  readonly contribution: number | null;
  readonly working: string;
}

interface ExplanationBase {
  readonly id: string;
  readonly title: string;
  readonly components: readonly ComponentLine[];
  readonly scored: ScoredWorkspace;
}

export type ScoredExplanation = ExplanationBase & {
  readonly kind: "scored";
  readonly proposal: ScoredProposal;
  readonly robustness: Robustness | null;
  readonly reasons: ScoreReasons;
  readonly leaveOneOut: LeaveOneOut;
  readonly lift: ClassLift;
};

export type Explanation =
  | ScoredExplanation
  | (ExplanationBase & {
      readonly kind: "not-scored";
      readonly proposal: NotScoredProposal;
      readonly lift: ClassLift;
    })
  | (ExplanationBase & { readonly kind: "review"; readonly proposal: ReviewProposal });

type Judged = ScoredProposal | NotScoredProposal;

function componentLines({ result }: ScoredWorkspace, proposal: Judged): readonly ComponentLine[] {
  const contributions = "contributions" in proposal ? proposal.contributions : {};
  return COMPONENT_IDS.map((id) => ({
    id,
    label: componentLabel(id),
    weight: result.weights[id],
    points: proposal.components[id],
    contribution: contributions[id] ?? null,
    working: proposal.working[id],
  }));
}

const NO_LIFT: ClassLift = { from: null, lifting: [], best: null };
const NO_REASONS: ScoreReasons = { lifts: null, holdsBack: null, above: null };

function scoredExplanation(scored: ScoredWorkspace, proposal: ScoredProposal, title: string): ScoredExplanation {
  const { input, result } = scored;
  const { id } = proposal;
  return {
    kind: "scored",
    id,
    title,
    components: componentLines(scored, proposal),
    scored,
    proposal,
    robustness: result.robustness?.byId.get(id) ?? null,
    reasons: scoreReasons(result, id) ?? NO_REASONS,
    leaveOneOut: leaveOneOut(result, id) ?? { without: [], skipped: [] },
    lift: classLift(input, id) ?? NO_LIFT,
  };
}

function titleOf({ stored }: ScoredWorkspace, id: string): string {
  const row = stored.flatMap(({ submission }) => submission.rows).find((one) => one.id === id);
  return String(row?.values["judul"] ?? "");
}

/**
 * Where one proposal's score comes from, how firm its place is, and what would lift its class.
 *
 * @param typed - the id, in capitals or not
 * @throws KsdError `unknown-proposal` for an id that is not among the accepted proposals
 */
export function explainScore(scored: ScoredWorkspace, typed: string): Explanation {
  const wanted = typed.trim().toUpperCase();
  const named = <T extends { readonly id: string }>(list: readonly T[]): T | undefined =>
    list.find(({ id }) => id.toUpperCase() === wanted);
  const { proposals, notScored, review } = scored.result;
  const ranked = named(proposals);
  if (ranked !== undefined) return scoredExplanation(scored, ranked, titleOf(scored, ranked.id));
  const proposal = named(notScored);
  if (proposal !== undefined) {
    const { id } = proposal;
    const components = componentLines(scored, proposal);
    const lift = classLift(scored.input, id) ?? NO_LIFT;
    return { kind: "not-scored", id, title: titleOf(scored, id), components, scored, proposal, lift };
  }
  const doubtful = named(review);
  if (doubtful === undefined) throw unknownProposal(typed, scored);
  const { id } = doubtful;
  return { kind: "review", id, title: titleOf(scored, id), components: [], scored, proposal: doubtful };
}

/** `ksd score ID --json`. */
export function explanationJson(explanation: Explanation): ExplanationJson {
  const { kind, id, title, components, proposal, scored } = explanation;
  const { weights, method, seed } = scored.result;
  const isScored = explanation.kind === "scored";
  return {
    id,
    title,
    kind,
    weights,
    method,
    seed,
    components: components.map((line) => ({ ...line })),
    proposal: { ...proposal },
    robustness: isScored ? explanation.robustness : null,
    sentences: isScored ? [...reasonSentences(explanation.proposal, explanation.reasons, "id")] : [],
    reasons: isScored ? explanation.reasons : null,
    leaveOneOut: isScored ? explanation.leaveOneOut : null,
    classLift: explanation.kind === "review" ? null : explanation.lift,
  } as ExplanationJson;
}
