import type { KodeWilayah } from "../../domain/index.ts";
import type { FindingCode, Waived } from "../../finding/index.ts";

/** An exception from one rule for one region, for a time. */
export interface Waiver extends Waived {
  readonly code: FindingCode;
  readonly region: KodeWilayah;
}

/**
 * Without these nobody can tell whose form it is, or read it: no stage of the mapping softens them and no person can
 * grant an exception.
 */
const FIXED = /^(?:BKS|ID)-|^(?:LBR-0[145]|KOL-0[13])$/u;

/** Whether a rule is about the file, its sheets or whose form it is. */
export function isFixed(code: FindingCode): boolean {
  return FIXED.test(code);
}

/**
 * The exception that holds for a rule in a region on a day; the one that lasts longest where there are several.
 *
 * @param reportDate - `YYYY-MM-DD`; an exception holds on its last day too
 */
export function waiverFor(
  waivers: readonly Waiver[],
  finding: { readonly code: FindingCode; readonly region: KodeWilayah | null },
  reportDate: string,
): Waived | null {
  if (isFixed(finding.code)) return null;
  const holding = waivers
    .filter(({ code, region, until }) => code === finding.code && region === finding.region && reportDate <= until)
    .sort((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : 0));
  const [longest] = holding;
  if (longest === undefined) return null;
  const { reason, until, by } = longest;
  return { reason, until, by };
}
