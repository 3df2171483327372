import type { ScoredProposal, ScoreOverride } from "../domain/index.ts";
import { scoreSteps } from "./aggregate.ts";
import type { Unranked } from "./judge.ts";

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** By score; inside a tie wajib first, then urgensi (unknown last), then region code, then kode_usulan. */
function compare(a: Unranked, b: Unranked): number {
  return (
    scoreSteps(b.score) - scoreSteps(a.score) ||
    Number(b.class === "KSDD_WAJIB") - Number(a.class === "KSDD_WAJIB") ||
    (b.components.urgensi ?? -1) - (a.components.urgensi ?? -1) ||
    byText(a.region, b.region) ||
    byText(a.kodeUsulan, b.kodeUsulan) ||
    byText(a.id, b.id)
  );
}

/**
 * Puts proposals in order and numbers them. Equal scores share a rank and the next rank is left out: 1, 2, 2, 4.
 *
 * @source rancangan (aturan aplikasi)
 */
export function ranked(proposals: readonly Unranked[]): readonly ScoredProposal[] {
  const ordered = [...proposals].sort(compare);
  const result: ScoredProposal[] = [];
  for (const [index, proposal] of ordered.entries()) {
    const above = result.at(-1);
    const tied = above !== undefined && scoreSteps(above.score) === scoreSteps(proposal.score);
    const rank = tied ? above.rank : index + 1;
    result.push({ ...proposal, rank, priority: proposal.computedPriority, computedRank: rank, override: null });
  }
  return result;
}

/**
 * Puts what a person decided over what was computed. Only the proposals that are named move: each stands at its decided
 * rank, before those whose computed rank is the same, and every other rank stays as the score made it.
 */
export function overruled(
  proposals: readonly ScoredProposal[],
  overrides: readonly ScoreOverride[],
): readonly ScoredProposal[] {
  if (overrides.length === 0) return proposals;
  const byId = new Map(overrides.map((override) => [override.id, override]));
  const decided = proposals.map((proposal) => {
    const override = byId.get(proposal.id);
    if (override === undefined) return proposal;
    const { rank, priority } = override;
    return { ...proposal, override, rank: rank ?? proposal.rank, priority: priority ?? proposal.priority };
  });
  const isMoved = ({ override }: ScoredProposal): number => (override?.rank ? 0 : 1);
  return decided
    .map((proposal, at) => ({ proposal, at }))
    .sort((a, b) => a.proposal.rank - b.proposal.rank || isMoved(a.proposal) - isMoved(b.proposal) || a.at - b.at)
    .map(({ proposal }) => proposal);
}
