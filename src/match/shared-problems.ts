import { type KodeWilayah, subjectKey } from "../domain/index.ts";
import type { TypedRow } from "../regulation/index.ts";
import type { RegionRows } from "./region-rows.ts";

type Problem = TypedRow<"permasalahan">;

/** A bidang in which two regions each report a cross-border problem that names the other. */
export interface SharedProblem {
  readonly a: KodeWilayah;
  readonly b: KodeWilayah;
  readonly bidang: string;
  readonly problemsOfA: readonly Problem[];
  readonly problemsOfB: readonly Problem[];
}

export interface SharedProblems {
  /** In order of codes and bidang; `a` is the lower code. */
  readonly all: readonly SharedProblem[];
  readonly has: (a: KodeWilayah, b: KodeWilayah, bidang: string) => boolean;
  /** The problems of `region` in a bidang that name `other`. */
  readonly naming: (region: KodeWilayah, other: KodeWilayah, bidang: string) => readonly Problem[];
}

const keyOf = (region: KodeWilayah, other: string, bidang: string): string => `${region} ${other} ${bidang}`;

interface Named {
  readonly region: KodeWilayah;
  readonly other: KodeWilayah;
  readonly bidang: string;
  readonly problems: Problem[];
}

function namedProblems(regions: readonly RegionRows[]): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>();
  for (const { region, permasalahan } of regions) {
    for (const problem of permasalahan) {
      const { bidang_urusan: bidang, lintas_daerah: crosses, daerah_terdampak: affected } = problem.values;
      if (bidang === null || crosses !== "Ya") continue;
      for (const code of new Set(affected ?? [])) {
        if (code === region) continue;
        const other = code as KodeWilayah;
        const key = keyOf(region, other, bidang);
        const entry = named.get(key);
        if (entry === undefined) named.set(key, { region, other, bidang, problems: [problem] });
        else entry.problems.push(problem);
      }
    }
  }
  return named;
}

/** Finds them through an index of who names whom, without comparing regions with each other. */
export function sharedProblems(regions: readonly RegionRows[]): SharedProblems {
  const named = namedProblems(regions);
  const all: SharedProblem[] = [];
  for (const { region, other, bidang, problems } of named.values()) {
    const answer = region < other ? named.get(keyOf(other, region, bidang)) : undefined;
    if (answer === undefined) continue;
    all.push({ a: region, b: other, bidang, problemsOfA: problems, problemsOfB: answer.problems });
  }
  const compareKeys = (one: SharedProblem, two: SharedProblem): number => {
    const [first, second] = [keyOf(one.a, one.b, one.bidang), keyOf(two.a, two.b, two.bidang)];
    return first < second ? -1 : 1;
  };
  const known = new Set(all.map(({ a, b, bidang }) => `${subjectKey([a, b])} ${bidang}`));
  return {
    all: all.sort(compareKeys),
    has: (a, b, bidang) => known.has(`${subjectKey([a, b])} ${bidang}`),
    naming: (region, other, bidang) => named.get(keyOf(region, other, bidang))?.problems ?? [],
  };
}
