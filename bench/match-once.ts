// Matches forms of one size and prints what it cost. Usage: match-once.ts 40x5000
import type { MatchResult, Shipment } from "../src/domain/index.ts";
import { kmBetween, matchSubmissions } from "../src/match/index.ts";
import { borderTable, regionOf } from "../src/regulation/index.ts";
import { loadTransportSolver } from "../src/run/transport-solver.ts";
import { scoreSubmissions } from "../src/score/index.ts";
import { findAcross } from "../src/validate/index.ts";
import { regionsFrom, syntheticForms } from "./synthetic.ts";

export interface MatchCost {
  readonly size: string;
  readonly pairs: number;
  /** Seconds of CPU, which other work on the machine does not stretch. */
  readonly across: number;
  readonly pairing: number;
  readonly allocation: number;
  readonly solving: number;
  readonly score: number;
  readonly peakMegabytes: number;
  readonly againstNearest: number;
}

/** CPU seconds, collector and compiler threads included. */
function timed<T>(work: () => T): readonly [result: T, seconds: number] {
  const started = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(started);
  return [result, (user + system) / 1e6];
}

const tonKm = (plan: readonly Pick<Shipment, "amount" | "km">[]): number =>
  plan.reduce((sum, { amount, km }) => sum + amount * km, 0);

/** The peer: ship along the shortest way left, again and again, neighbours first as the allocation does. */
function nearestFirst({ allocation, unmet, unused }: MatchResult, borders: ReturnType<typeof borderTable>): number {
  let sum = 0;
  for (const commodity of new Set(allocation.map((one) => one.commodity))) {
    const [supply, demand] = [new Map<string, number>(), new Map<string, number>()];
    const add = (side: Map<string, number>, code: string, amount: number) =>
      side.set(code, (side.get(code) ?? 0) + amount);
    for (const one of allocation.filter((each) => each.commodity === commodity)) {
      add(supply, one.from, one.amount);
      add(demand, one.to, one.amount);
    }
    for (const one of unused.filter((each) => each.commodity === commodity)) add(supply, one.region, one.amount);
    for (const one of unmet.filter((each) => each.commodity === commodity)) add(demand, one.region, one.amount);
    const ways = [...supply.keys()].flatMap((from) =>
      [...demand.keys()].map((to) => {
        const [a, b] = [regionOf(from)?.label, regionOf(to)?.label];
        const isNear = borders.borders(from as never, to as never) !== "no";
        return { from, to, isNear, km: a == null || b == null ? 0 : kmBetween(a, b) };
      }),
    );
    ways.sort((a, b) => Number(b.isNear) - Number(a.isNear) || a.km - b.km);
    for (const { from, to, km } of ways) {
      const moved = Math.min(supply.get(from) ?? 0, demand.get(to) ?? 0);
      add(supply, from, -moved);
      add(demand, to, -moved);
      sum += moved * km;
    }
  }
  return sum;
}

const [size = "40x5000"] = process.argv.slice(2);
const [count = 40, proposals = 5000] = size.split("x").map(Number);
const submissions = syntheticForms({ regions: regionsFrom(count), proposals });
const borders = borderTable();
const [found, across] = timed(() => findAcross(submissions));
const solve = await loadTransportSolver();
let solving = 0;
const input = {
  submissions,
  borders,
  year: 2026,
  reportDate: "2026-11-22",
  mirrors: [],
  rejectedPairs: new Map(),
  keptPairs: new Map(),
  settled: new Map(),
};
const [result, seconds] = timed(() =>
  matchSubmissions({
    ...input,
    solve: (problem) => {
      const [flows, spent] = timed(() => solve(problem));
      solving += spent;
      return flows;
    },
  }),
);
// Once more without balances: what is left is the pairing; a cold run first, so that both are measured alike.
const bare = submissions.map((one) => ({ ...one, rows: one.rows.filter(({ table }) => table !== "neraca_komoditas") }));
const [, pairing] = timed(() => matchSubmissions({ ...input, submissions: bare, solve }));
const [, score] = timed(() => scoreSubmissions({ submissions, borders, year: 2026 }));
const free = result.allocation.filter(({ commodity }) => commodity !== "air-baku" && commodity !== "pengolahan-sampah");
const cost: MatchCost = {
  size,
  pairs: result.pairs.length,
  across,
  pairing,
  allocation: seconds - pairing,
  solving,
  score,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
  againstNearest: tonKm(free) / nearestFirst({ ...result, allocation: free }, borders),
};
console.log(JSON.stringify({ ...cost, findings: found.length }));
