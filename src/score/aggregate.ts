import { COMPONENT_IDS, type ComponentId, type Components, type Priority, type Weights } from "../domain/index.ts";
import { PRIORITY_CLASSES } from "../regulation/index.ts";

export interface Aggregate {
  /** 0–100, the sum of the contributions; `null` when nothing is known or nothing known has a weight. */
  readonly score: number | null;
  /** Share of all weights whose component is known, 0–1. */
  readonly coverage: number;
  readonly contributions: Readonly<Partial<Record<ComponentId, number>>>;
}

/** Scores that differ by less than a billionth of a point are the same score: the rounding of binary fractions made the difference. */
export const STEPS_PER_POINT = 1e9;

/** A score as a whole number of billionths, for ranks, ties and class limits. */
export function scoreSteps(score: number): number {
  return Math.round(score * STEPS_PER_POINT);
}

/** Whether a share reaches a limit, allowing for the rounding of binary fractions. */
export function reaches(share: number, limit: number): boolean {
  return share >= limit - 1 / STEPS_PER_POINT;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * Rounding can lift a mean of parts one last binary digit above its highest part (100 → 100.00000000000001). The largest
 * contribution gives that digit back, so that the sum is exact and stays between the parts.
 */
function withinParts(contributions: number[], parts: readonly number[]): number {
  const lowest = Math.min(...parts);
  const highest = Math.max(...parts);
  const largest = contributions.indexOf(Math.max(...contributions));
  for (let round = 0; round < 8; round += 1) {
    const sum = sumOf(contributions);
    const bounded = Math.min(highest, Math.max(lowest, sum));
    if (sum === bounded) return sum;
    contributions[largest] = (contributions[largest] ?? 0) + (bounded - sum);
  }
  return sumOf(contributions);
}

/**
 * Weighted mean of the components that are known, kept as its contributions: weight × component / Σ weight.
 *
 * @source rancangan (aturan aplikasi)
 */
export function aggregate(components: Components, weights: Weights): Aggregate {
  const known = COMPONENT_IDS.flatMap((id) => {
    const points = components[id];
    return points === null ? [] : [{ id, points, weight: weights[id] }];
  });
  const all = sumOf(COMPONENT_IDS.map((id) => weights[id]));
  const judged = sumOf(known.map(({ weight }) => weight));
  if (judged === 0) return { score: null, coverage: 0, contributions: {} };
  const parts = known.map(({ weight, points }) => (weight * points) / judged);
  const score = withinParts(
    parts,
    known.filter(({ weight }) => weight > 0).map(({ points }) => points),
  );
  return {
    score,
    coverage: judged === all ? 1 : judged / all,
    contributions: Object.fromEntries(known.map(({ id }, index) => [id, parts[index] ?? 0])),
  };
}

/** The class of a score: I from 75, II from 55, III below. */
export function priorityOf(score: number): Priority {
  const steps = scoreSteps(score);
  return PRIORITY_CLASSES.find(({ from }) => steps >= scoreSteps(from))?.priority ?? "III";
}
