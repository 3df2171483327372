import type { KodeWilayah, UnsolvedProblem } from "../../domain/index.ts";
import { MATCHING } from "../../regulation/index.ts";
import type { RegionRows } from "../region-rows.ts";
import type { HelpFound } from "./helpers.ts";
import type { Need } from "./offers.ts";

const idKey = (id: string): string => id.trim().toUpperCase();

/** The problems of each region that an accepted proposal refers to; identifiers are compared without case. */
export function proposedProblems(regions: readonly RegionRows[]): ReadonlyMap<KodeWilayah, ReadonlySet<string>> {
  return new Map(
    regions.map(({ region, pemetaan }) => [
      region,
      new Set(pemetaan.flatMap(({ values }) => (values.ref_masalah ?? []).map(idKey))),
    ]),
  );
}

export function isProposed(need: Need, proposed: ReadonlyMap<KodeWilayah, ReadonlySet<string>>): boolean {
  return proposed.get(need.region)?.has(idKey(need.problem.values.kode_masalah ?? "")) ?? false;
}

/** A problem without a proposal and the regions that could help with it. */
export function unsolvedProblem({ region, problem }: Need, found: readonly HelpFound[]): UnsolvedProblem {
  return {
    id: problem.row.id,
    region,
    bidang: problem.values.bidang_urusan,
    problem: problem.values.masalah ?? "",
    helpers: found.slice(0, MATCHING.helpersPerProblem).map(({ region: helper, row, words, ground }) => ({
      region: helper,
      row,
      words,
      borders: ground.borders,
    })),
  };
}
