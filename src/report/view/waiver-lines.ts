import type { KodeWilayah } from "../../domain/index.ts";
import { CATALOGUE, type FindingCode } from "../../finding/index.ts";
import type { MapInput } from "./input.ts";
import { regionName } from "./labels.ts";

/** An exception from a rule, and what it lets pass in the forms that hold now. */
export interface WaiverLine {
  readonly code: FindingCode;
  readonly title: string;
  readonly region: KodeWilayah;
  readonly regionName: string;
  readonly reason: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly until: string;
  readonly by: string | null;
  /** On the report date; one that is over lets nothing pass. */
  readonly holds: boolean;
  /** Findings it lets pass. */
  readonly findings: number;
}

export const WAIVER_STATES = { holds: "berlaku", over: "sudah lewat" } as const;

/** Exceptions in order of region and code. */
export function waiverLines({ waivers = [], findings, across = [], reportDate }: MapInput): readonly WaiverLine[] {
  const passed = [...findings, ...across].filter(({ finding }) => finding.waived !== undefined);
  return waivers
    .toSorted((a, b) => (`${a.region} ${a.code}` < `${b.region} ${b.code}` ? -1 : 1))
    .map(({ code, region, reason, until, by }) => ({
      code,
      title: CATALOGUE[code].title.id,
      region,
      regionName: regionName(region),
      reason,
      until,
      by,
      holds: reportDate <= until,
      findings: passed.filter((one) => one.region === region && one.finding.code === code).length,
    }));
}
