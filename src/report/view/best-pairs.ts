import type { MatchedPair } from "../../domain/index.ts";

/**
 * The pairs that are read out first: for each region the strongest of every kind, each pair once, in their own order. A
 * province has hundreds of pairs; nobody reads them all in a meeting.
 */
export function bestPairs(pairs: readonly MatchedPair[]): readonly MatchedPair[] {
  const seen = new Set<string>();
  const best = new Set<MatchedPair>();
  for (const pair of pairs.toSorted((one, other) => other.strength - one.strength)) {
    for (const region of [pair.a, pair.b]) {
      const key = `${region} ${pair.kind}`;
      if (!seen.has(key)) best.add(pair);
      seen.add(key);
    }
  }
  return pairs.filter((pair) => best.has(pair));
}

/** Said above them, in every format. */
export const BEST_PAIRS_NOTE = "Untuk tiap daerah pasangan terkuat dari tiap dasar";
