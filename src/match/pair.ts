import type { MatchedPair, PairKind } from "../domain/index.ts";
import type { MatchContext } from "./context.ts";

/** The order of kinds in every list. */
export const PAIR_KINDS: readonly PairKind[] = ["commodity", "need", "mirror", "shared_problem"];

/** Everything of a pair but what all kinds settle alike. */
type Draft = Omit<MatchedPair, "class" | "borders" | "km" | "volume" | "unit" | "commodity"> &
  Partial<Pick<MatchedPair, "volume" | "unit" | "commodity">>;

/**
 * Completes a pair and hands it on, unless a meeting turned it down.
 *
 * KSDD_WAJIB is a candidate only: they border, and both report a cross-border problem of this bidang that names the other.
 */
export function offer({ input, ground, shared, sink }: MatchContext, draft: Draft): void {
  const { id, kind, a, b, bidang } = draft;
  const rejected = input.rejectedPairs.get(id);
  if (rejected !== undefined) {
    sink.refuse({
      kind,
      a,
      b,
      reason: `Ditolak dengan keputusan ${rejected.number} (${rejected.date}): ${rejected.reason}`,
    });
    return;
  }
  const kept = input.keptPairs.get(id);
  const agreed =
    kept === undefined ? [] : [`Dilanjutkan dengan keputusan ${kept.number} (${kept.date}): ${kept.reason}`];
  const { borders, km } = ground(a, b);
  const isWajib = borders && bidang !== null && shared.has(a, b, bidang);
  sink.candidate({
    volume: null,
    unit: null,
    commodity: null,
    ...draft,
    reasons: [...draft.reasons, ...agreed],
    class: isWajib ? "KSDD_WAJIB" : "KSDD_SUKARELA",
    borders,
    km,
  });
}

/** By kind, the strongest first, then by id. */
export function comparePairs(a: MatchedPair, b: MatchedPair): number {
  return PAIR_KINDS.indexOf(a.kind) - PAIR_KINDS.indexOf(b.kind) || b.strength - a.strength || (a.id < b.id ? -1 : 1);
}
