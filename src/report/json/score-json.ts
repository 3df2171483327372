import type { ScoreResult } from "../../domain/index.ts";

/** Counts of the gate's classes and their shares: of all that fit, and of all accepted. */
function classesOf({ proposals, notScored, review }: ScoreResult): object[] {
  const fitting = [...proposals, ...notScored];
  const all = fitting.length + review.length;
  const share = (count: number, whole: number): number => (whole === 0 ? 0 : count / whole);
  const kinds = ["KSDD_WAJIB", "KSDD_SUKARELA", "KSDPK", "KSDPL", "KSDLL", "SINERGI"] as const;
  const lines = kinds.map((kind) => {
    const count = fitting.filter((one) => one.class === kind).length;
    return { class: kind, count, share: share(count, all), shareOfFitting: share(count, fitting.length) };
  });
  return [
    ...lines,
    { class: "PERLU_TELAAH", count: review.length, share: share(review.length, all), shareOfFitting: null },
  ];
}

/**
 * What `ksd score --json` prints: names as other programs rely on them, figures unrounded. `rank` and `priority` are
 * those that hold; the computed ones stand beside them.
 *
 * Robustness is `null` where it was not computed.
 */
export function scoreJson(result: ScoreResult): object {
  return {
    weights: result.weights,
    method: result.method,
    seed: result.seed,
    vectors: result.robustness?.vectors ?? 0,
    topSize: result.robustness?.topSize ?? null,
    classes: classesOf(result),
    proposals: result.proposals.map((proposal) => ({
      id: proposal.id,
      region: proposal.region,
      class: proposal.class,
      classReason: proposal.classReason,
      pair: proposal.pair,
      review: null,
      score: proposal.score,
      coverage: proposal.coverage,
      priority: proposal.priority,
      rank: proposal.rank,
      computedPriority: proposal.computedPriority,
      computedRank: proposal.computedRank,
      override: proposal.override,
      components: proposal.components,
      contributions: proposal.contributions,
      robustness: result.robustness?.byId.get(proposal.id) ?? null,
      butuh_dprd: proposal.butuhDprd,
      langkah_berikutnya: proposal.langkahBerikutnya,
    })),
    notScored: result.notScored.map(({ id, reason, coverage }) => ({ id, reason, coverage })),
    review: result.review.map(({ id, channel, words }) => ({ id, channel, words })),
    unusedOverrides: result.unusedOverrides,
  };
}
