import type { Basis } from "./catalogue-entry.ts";
import type { DetailByCode, FindingCode } from "./detail.ts";

export type Severity = "GALAT" | "PERINGATAN" | "INFO";

/** Where a finding stands. A file-level finding has no sheet and no cells. */
export interface Place {
  readonly file: string;
  /** Name of the sheet in the file as sent. */
  readonly sheet: string | null;
  /** Addresses such as `F9`; the first is the one to go to. */
  readonly cells: readonly string[];
  /** Row number in the sheet. */
  readonly row: number | null;
  /** Machine name of the field. */
  readonly field: string | null;
  /** Heading of the field as the template prints it, for sentences. */
  readonly heading: string | null;
}

/** A problem or remark about submitted data: facts only; `sentences.ts` puts them into words. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

/** An exception somebody answers for: the finding stands, but holds no row and stops no file. */
export interface Waived {
  readonly reason: string;
  /** Last day it holds, `YYYY-MM-DD`. */
  readonly until: string;
  /** Who granted it; `null` when nobody was named. */
  readonly by: string | null;
}

export interface FindingOf<C extends FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly at: Place;
  /** As entered; `null` where nothing was. */
  readonly value: string | null;
  /** What could stand there instead: candidates, a range in words, a pattern. */
  readonly expected: readonly string[];
  readonly detail: DetailByCode[C];
  /** The article that asks for this field, where that is law; else the rule's own basis holds. */
  readonly basis?: Basis;
  readonly waived?: Waived;
  /** Questions that wait until this is put right; left out where there are none. */
  readonly silenced?: number;
}

/** Whether a finding keeps a row or a file back. */
export function isStopping({ severity, waived }: Pick<Finding, "severity" | "waived">): boolean {
  return severity === "GALAT" && waived === undefined;
}

/** The place of a finding about the whole file. */
export const FILE_LEVEL: Omit<Place, "file"> = { sheet: null, cells: [], row: null, field: null, heading: null };

/** How many questions could not be put for these findings. */
export function silencedCount(findings: readonly Pick<Finding, "silenced">[]): number {
  return findings.reduce((sum, { silenced = 0 }) => sum + silenced, 0);
}
