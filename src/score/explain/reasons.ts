import {
  COMPONENT_IDS,
  type ComponentId,
  type ScoredProposal,
  type ScoreReasons,
  type ScoreResult,
} from "../../domain/index.ts";

/** The component with the largest measure above zero; the earlier one wins a tie. */
function strongest(measure: (id: ComponentId) => number): ComponentId | null {
  const [first] = [...COMPONENT_IDS].sort((a, b) => measure(b) - measure(a));
  return first !== undefined && measure(first) > 0 ? first : null;
}

/** The next better one by score; of several that share its rank, the last in order. */
function nextAbove(proposals: readonly ScoredProposal[], own: ScoredProposal): ScoredProposal | null {
  let found: ScoredProposal | null = null;
  for (const other of proposals) {
    if (other.computedRank >= own.computedRank) continue;
    if (found === null || other.computedRank >= found.computedRank) found = other;
  }
  return found;
}

function aboveOf(proposals: readonly ScoredProposal[], own: ScoredProposal): ScoreReasons["above"] {
  const better = nextAbove(proposals, own);
  if (better === null) return null;
  const difference = (id: ComponentId): number => (better.contributions[id] ?? 0) - (own.contributions[id] ?? 0);
  const by = strongest(difference);
  if (by === null) return null;
  const known = COMPONENT_IDS.filter((id) => better.components[id] !== null || own.components[id] !== null);
  return {
    id: better.id,
    rank: better.computedRank,
    score: better.score,
    by,
    differences: Object.fromEntries(known.map((id) => [id, difference(id)])),
  };
}

/**
 * Why a proposal has its score and stands behind the one above.
 *
 * A component lifts by weight × (its points − the score): what it adds beyond an even share.
 *
 * @returns `null` for a proposal that is not ranked
 */
export function scoreReasons({ proposals, weights }: ScoreResult, id: string): ScoreReasons | null {
  const own = proposals.find((proposal) => proposal.id === id);
  if (own === undefined) return null;
  const pull = (component: ComponentId): number => {
    const points = own.components[component];
    return points === null ? 0 : weights[component] * (points - own.score);
  };
  return {
    lifts: strongest(pull),
    holdsBack: strongest((component) => -pull(component)),
    above: aboveOf(proposals, own),
  };
}
