import { STEPS_PER_POINT } from "./aggregate.ts";
import type { Profiles } from "./profiles.ts";
import { downSorter } from "./sort-down.ts";

/** Σ of the weights whose component the group knows; 0 when none of them counts. */
function knownWeight(weights: Float64Array, isKnown: readonly boolean[]): number {
  let sum = 0;
  for (const [part, known] of isKnown.entries()) if (known) sum += weights[part] ?? 0;
  return sum;
}

/** Writes each profile's score in whole billionths of a point, as ties are judged. */
function fillScores(scores: Float64Array, weights: Float64Array, { columns, groups }: Profiles): void {
  const none = new Float64Array(0);
  const [p0 = none, p1 = none, p2 = none, p3 = none, p4 = none, p5 = none, p6 = none] = columns;
  for (const { from, to, isKnown } of groups) {
    const total = knownWeight(weights, isKnown);
    // Unknown points stand as 0, so their weights need no clearing.
    const [w0 = 0, w1 = 0, w2 = 0, w3 = 0, w4 = 0, w5 = 0, w6 = 0] = weights.map(
      (weight) => (weight / total) * STEPS_PER_POINT,
    );
    for (let at = from; at < to; at += 1) {
      const first = w0 * (p0[at] ?? 0) + w1 * (p1[at] ?? 0) + w2 * (p2[at] ?? 0) + w3 * (p3[at] ?? 0);
      const rest = w4 * (p4[at] ?? 0) + w5 * (p5[at] ?? 0) + w6 * (p6[at] ?? 0);
      scores[at] = Math.floor(first + rest + 0.5);
    }
  }
}

/**
 * Makes a function that ranks all profiles under a vector of weights (in order of COMPONENT_IDS) and writes the rank of
 * each. Equal scores share a rank, as in the ranking itself. It gives back the profiles that stand in the top places.
 */
export function profileRanker(
  profiles: Profiles,
): (weights: Float64Array, ranks: Uint32Array, topSize: number) => Uint32Array {
  const { count, sizes } = profiles;
  const scores = new Float64Array(count);
  const sortDown = downSorter(count);
  return (weights, ranks, topSize) => {
    fillScores(scores, weights, profiles);
    const order = sortDown(scores);
    let above = 0;
    let rank = 1;
    let before = Number.NaN;
    let top = 0;
    for (let place = 0; place < count; place += 1) {
      const profile = order[place] ?? 0;
      const score = scores[profile] ?? 0;
      if (score !== before) rank = above + 1;
      before = score;
      above += sizes[profile] ?? 0;
      ranks[profile] = rank;
      if (rank <= topSize) top = place + 1;
    }
    return order.subarray(0, top);
  };
}
