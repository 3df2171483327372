import type { KodeWilayah } from "../domain/index.ts";
import { type Agreements, agreementsOf } from "./agreements.ts";
import { type Ground, groundBetween } from "./geography.ts";
import type { MatchInput, Sink } from "./input.ts";
import { type RegionRows, regionRows } from "./region-rows.ts";
import { type SharedProblems, sharedProblems } from "./shared-problems.ts";

export interface MatchContext {
  readonly input: MatchInput;
  /** In order of code. */
  readonly regions: readonly RegionRows[];
  readonly byCode: ReadonlyMap<KodeWilayah, RegionRows>;
  readonly ground: (a: KodeWilayah, b: KodeWilayah) => Ground;
  readonly agreements: Agreements;
  readonly shared: SharedProblems;
  readonly sink: Sink;
}

/** Takes the submissions apart once. */
export function matchContext(input: MatchInput, sink: Sink): MatchContext {
  const regions = input.submissions
    .filter(({ year }) => year === input.year)
    .map(regionRows)
    .sort((a, b) => (a.region < b.region ? -1 : 1));
  return {
    input,
    regions,
    byCode: new Map(regions.map((rows) => [rows.region, rows])),
    ground: (a, b) => groundBetween(input.borders, a, b),
    agreements: agreementsOf(regions, input.reportDate),
    shared: sharedProblems(regions),
    sink,
  };
}
