import type { ScoredProposal } from "../domain/index.ts";
import { scoreSteps } from "./aggregate.ts";

type Unranked = Omit<ScoredProposal, "rank">;

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
    result.push({ ...proposal, rank: tied ? above.rank : index + 1 });
  }
  return result;
}
