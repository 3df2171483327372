import type { ClassLift, Priority, SingleChange, Weights } from "../../domain/index.ts";
import { DEFAULT_WEIGHTS, SCORE_RULES } from "../../regulation/index.ts";
import { scoreSteps } from "../aggregate.ts";
import type { RegionContext } from "../context.ts";
import { judge } from "../judge.ts";
import { acceptedRows, type TypedRow } from "../records.ts";
import { regionContexts, type ScoreInput } from "../score-submissions.ts";
import { type Candidate, simpleCandidates, usgCandidate } from "./single-changes.ts";

/** 0 for the best class; a proposal that cannot be scored stands behind all of them. */
function distance(priority: Priority | null): number {
  const at = SCORE_RULES.priorities.findIndex((one) => one.priority === priority);
  return at < 0 ? SCORE_RULES.priorities.length : at;
}

interface Scored {
  readonly score: number;
  readonly coverage: number;
  readonly priority: Priority;
}

function scoreAgain(
  id: string,
  { values, context }: Pick<Candidate, "values" | "context">,
  weights: Weights,
): Scored | null {
  const judgement = judge({ id, values }, context, weights);
  if (judgement.kind !== "scored") return null;
  const { score, coverage, computedPriority } = judgement.proposal;
  return { score, coverage, priority: computedPriority };
}

function changeOf(id: string, candidate: Candidate, weights: Weights): SingleChange | null {
  const scored = scoreAgain(id, candidate, weights);
  const { kind, target, usgSum } = candidate;
  return scored === null ? null : { kind, target, usgSum, ...scored };
}

/** The least U + S + G that lifts the class, or the highest there is where none does. */
function usgChange(row: TypedRow<"pemetaan">, context: RegionContext, weights: Weights, from: number) {
  let last: SingleChange | null = null;
  const { lowestSum, highestSum } = SCORE_RULES.urgensi;
  for (let sum = lowestSum; sum <= highestSum; sum += 1) {
    const candidate = usgCandidate(row.values, context, sum);
    if (candidate === null) return null;
    last = changeOf(row.row.id, candidate, weights) ?? last;
    if (last !== null && distance(last.priority) < from) return last;
  }
  return last;
}

function liftOf(row: TypedRow<"pemetaan">, context: RegionContext, weights: Weights): ClassLift {
  const { id } = row.row;
  const now = scoreAgain(id, { values: row.values, context }, weights);
  const from = distance(now?.priority ?? null);
  const usg = usgChange(row, context, weights, from);
  const simple = simpleCandidates(row.values, context).map((candidate) => changeOf(id, candidate, weights));
  const changes = [...simple, usg]
    .filter((change) => change !== null)
    .filter(({ score }) => now === null || scoreSteps(score) > scoreSteps(now.score))
    .map((change, at) => ({ change, at }))
    .sort((a, b) => a.change.score - b.change.score || a.at - b.at)
    .map(({ change }) => change);
  const lifting = changes.filter(({ priority }) => distance(priority) < from);
  return {
    from: now?.priority ?? null,
    lifting,
    best: lifting.length > 0 ? null : (changes.at(-1) ?? null),
  };
}

/**
 * Which single change by the region lifts the class of a proposal, each one checked by scoring again.
 *
 * @returns `null` for an id that no accepted proposal has, or one that the gate sends to be reviewed
 * @source rancangan (aturan aplikasi)
 */
export function classLift(input: ScoreInput, id: string): ClassLift | null {
  const weights = input.weights ?? DEFAULT_WEIGHTS;
  for (const context of regionContexts(input)) {
    const row = acceptedRows(context.submission, "pemetaan").find((one) => one.row.id === id);
    if (row === undefined) continue;
    const { kind } = judge({ id, values: row.values }, context, weights);
    return kind === "review" ? null : liftOf(row, context, weights);
  }
  return null;
}
