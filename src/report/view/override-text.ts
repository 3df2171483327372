import { longDate } from "../format.ts";
import { PRIORITY_LABELS } from "./labels.ts";
import type { ProposalLine } from "./proposals.ts";

/** `hitungan: peringkat 30, Prioritas II`; `null` where nobody decided otherwise. */
export function computedText({ override, computedRank, computedPriority }: ProposalLine): string | null {
  if (override === null || computedPriority === null) return null;
  return `hitungan: peringkat ${computedRank}, ${PRIORITY_LABELS[computedPriority]}`;
}

/** Who decided, when and why; `null` where nobody did. */
export function deciderText({ override }: ProposalLine): string | null {
  return override === null ? null : `Ditetapkan ${override.by}, ${longDate(override.date)}: ${override.reason}`;
}
