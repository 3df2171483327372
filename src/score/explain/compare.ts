import type { Move, MovePlace, ScoreResult } from "../../domain/index.ts";

function places({ proposals }: ScoreResult): ReadonlyMap<string, MovePlace> {
  return new Map(
    proposals.map(({ id, computedRank, score, computedPriority }) => [
      id,
      { rank: computedRank, score, priority: computedPriority },
    ]),
  );
}

/** How far a proposal moved, in ranks; one that is ranked under one set only moved furthest of all. */
function distance({ a, b }: Move): number {
  return a === null || b === null ? Number.POSITIVE_INFINITY : Math.abs(a.rank - b.rank);
}

/**
 * The proposals whose rank or class differs between two results over the same submissions, by the score alone; those
 * that move furthest first.
 */
export function movesBetween(a: ScoreResult, b: ScoreResult): readonly Move[] {
  const before = places(a);
  const after = places(b);
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids
    .map((id, at) => ({ at, move: { id, a: before.get(id) ?? null, b: after.get(id) ?? null } }))
    .filter(({ move }) => distance(move) > 0 || move.a?.priority !== move.b?.priority)
    .sort((one, other) => {
      const [first, second] = [distance(one.move), distance(other.move)];
      return first === second ? one.at - other.at : second - first;
    })
    .map(({ move }) => move);
}
