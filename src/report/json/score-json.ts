import type { ScoreResult } from "../../domain/index.ts";

/**
 * What `ksd score --json` prints: names as other programs rely on them, figures unrounded.
 *
 * Robustness is `null` where it was not computed.
 */
export function scoreJson(result: ScoreResult): object {
  return {
    weights: result.weights,
    seed: result.seed,
    proposals: result.proposals.map((proposal) => ({
      id: proposal.id,
      region: proposal.region,
      class: proposal.class,
      pair: proposal.pair,
      review: null,
      score: proposal.score,
      coverage: proposal.coverage,
      priority: proposal.priority,
      rank: proposal.rank,
      components: proposal.components,
      contributions: proposal.contributions,
      robustness: result.robustness?.byId.get(proposal.id) ?? null,
      butuh_dprd: proposal.butuhDprd,
      langkah_berikutnya: proposal.langkahBerikutnya,
    })),
    notScored: result.notScored.map(({ id, reason, coverage }) => ({ id, reason, coverage })),
    review: result.review.map(({ id, channel }) => ({ id, channel })),
  };
}
