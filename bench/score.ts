import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COMPONENT_IDS, type ScoredProposal, type Submission } from "../src/domain/index.ts";
import { borderTable, DEFAULT_WEIGHTS } from "../src/regulation/index.ts";
import { hashText, openStore } from "../src/run/index.ts";
import { classLift, leaveOneOut, scoreSubmissions } from "../src/score/index.ts";
import { robustnessOf } from "../src/score/robustness.ts";
import { type BenchReport, listOption } from "./bench.ts";
import { manySubmissions } from "./score-submissions.ts";

const VECTORS = 10_000;
const PLAIN_VECTORS = 100;
const REGIONS_OF_A_PROVINCE = 34;
const PROPOSALS_OF_A_PROVINCE = 5000;
const YEAR = 2026;

interface Timed<T> {
  readonly value: T;
  readonly cpu: number;
  readonly wall: number;
}

/** Seconds of processor and of the clock. */
async function timed<T>(work: () => T | Promise<T>): Promise<Timed<T>> {
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  const value = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { value, cpu: (user + system) / 1e6, wall: (performance.now() - start) / 1e3 };
}

/** The same ranking with objects and the built-in sort, for as many vectors as one has the patience for. */
function plainRanking(proposals: readonly ScoredProposal[], vectors: number): number {
  let checksum = 0;
  for (let vector = 0; vector < vectors; vector += 1) {
    const weights = COMPONENT_IDS.map((id) => DEFAULT_WEIGHTS[id] * (0.5 + Math.random()));
    const scored = proposals.map(({ components }, at) => {
      let [sum, total] = [0, 0];
      for (const [part, id] of COMPONENT_IDS.entries()) {
        const points = components[id];
        if (points === null) continue;
        sum += (weights[part] ?? 0) * points;
        total += weights[part] ?? 0;
      }
      return { at, score: sum / total };
    });
    scored.sort((a, b) => b.score - a.score);
    checksum += scored[0]?.at ?? 0;
  }
  return checksum;
}

async function stored(submissions: readonly Submission[], folder: string, name: string) {
  const store = await openStore(join(folder, `${name}.sqlite`), { hashText, journalMode: "wal" });
  for (const submission of submissions) {
    store.saveSubmission({ submission, findings: [], at: "2026-11-22T03:00:00.000Z", reason: null });
  }
  return store;
}

interface Figures {
  readonly regions: number;
  readonly proposals: number;
  readonly profiles: number;
  readonly load: Timed<null>;
  readonly score: Timed<null>;
  readonly robustness: Timed<null>;
  readonly explain: Timed<null>;
  /** Seconds of processor for all vectors, told from a few. */
  readonly plain: number;
  readonly peakMB: number;
}

async function measure(regions: number, proposals: number, folder: string): Promise<Figures> {
  const store = await stored(manySubmissions(regions, proposals), folder, `${regions}-${proposals}`);
  const load = await timed(() => store.submissions(YEAR));
  store.close();
  const borders = borderTable();
  const input = { submissions: load.value.map(({ submission }) => submission), borders, year: YEAR, vectors: 0 };
  const score = await timed(() => scoreSubmissions(input));
  const { proposals: ranked } = score.value;
  const robustness = await timed(() => robustnessOf(ranked, DEFAULT_WEIGHTS, { seed: 1, vectors: VECTORS }));
  const peakMB = process.memoryUsage().rss / 1e6;
  const middle = ranked[ranked.length >>> 1]?.id ?? "";
  const explain = await timed(() => [leaveOneOut(score.value, middle), classLift(input, middle)]);
  const plain = await timed(() => plainRanking(ranked, PLAIN_VECTORS));
  const bare = <T>({ cpu, wall }: Timed<T>): Timed<null> => ({ value: null, cpu, wall });
  return {
    regions,
    proposals: ranked.length,
    profiles: new Set(ranked.map(({ components }) => JSON.stringify(components))).size,
    load: bare(load),
    score: bare(score),
    robustness: bare(robustness),
    explain: bare(explain),
    plain: (plain.cpu * VECTORS) / PLAIN_VECTORS,
    peakMB,
  };
}

const seconds = ({ cpu, wall }: Timed<null>): string => `${cpu.toFixed(2)} / ${wall.toFixed(2)}`;

/**
 * Scoring, robustness (10,000 vectors) and the explanation of one proposal over generated submissions that went through
 * a store: a province of 5,000 proposals in 40 regions, then 1, 2, 4 … provinces; `--provinces 1,2,4,8,15`.
 */
export async function run(args: readonly string[]): Promise<BenchReport> {
  const provinces = listOption(args, "provinces", ["1", "2", "4", "8", "15"]).map(Number);
  const sizes = [
    { regions: 40, proposals: PROPOSALS_OF_A_PROVINCE },
    ...provinces.map((count) => ({
      regions: REGIONS_OF_A_PROVINCE * count,
      proposals: PROPOSALS_OF_A_PROVINCE * count,
    })),
  ];
  const folder = mkdtempSync(join(tmpdir(), "ksd-bench-"));
  const figures: Figures[] = [];
  try {
    for (const { regions, proposals } of sizes) figures.push(await measure(regions, proposals, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    title: `Scoring, seconds of processor / of the clock (${VECTORS} weight vectors)`,
    columns: [
      "regions",
      "ranked",
      "profiles",
      "load",
      "score",
      "robustness",
      "µs per proposal and 1,000 vectors",
      "plain sort",
      "explain one",
      "memory MB",
    ],
    rows: figures.map((one) => [
      String(one.regions),
      String(one.proposals),
      String(one.profiles),
      seconds(one.load),
      seconds(one.score),
      seconds(one.robustness),
      ((one.robustness.cpu * 1e6) / one.proposals / (VECTORS / 1000)).toFixed(0),
      `${one.plain.toFixed(0)} (${(one.plain / one.robustness.cpu).toFixed(1)}×)`,
      seconds(one.explain),
      one.peakMB.toFixed(0),
    ]),
    figures,
  };
}
