import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type BenchReport, listOption, printSpread, spread } from "./bench.ts";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  "node -e 0": ["-e", "0"],
  "ksd --version": [path("../bin/ksd.js"), "--version"],
  "ksd --help": [path("../bin/ksd.js"), "--help"],
};

function cpuMilliseconds(args: readonly string[]): number {
  const run = spawnSync(process.execPath, ["--require", path("print-cpu.cjs"), ...args], { encoding: "utf8" });
  const printed = /cpu-ms ([\d.]+)\s*$/.exec(run.stderr)?.[1];
  if (run.status !== 0 || printed === undefined) throw new Error(`${args.join(" ")} failed: ${run.stderr}`);
  return Number(printed);
}

/** CPU time of the shortest commands beside Node's own start, in turn; `--runs N` (15). Goal: at most 35 ms more. */
export async function run(args: readonly string[]): Promise<BenchReport> {
  const runs = Number(listOption(args, "runs", ["15"])[0]);
  const figures: Record<string, number[]> = {};
  for (let round = 0; round <= runs; round += 1) {
    for (const [name, program] of Object.entries(PROGRAMS)) {
      const milliseconds = cpuMilliseconds(program);
      // The first round warms the disk's cache.
      if (round > 0) figures[name] = [...(figures[name] ?? []), milliseconds];
    }
  }
  const bare = spread(figures["node -e 0"] ?? []).median;
  return {
    title: "Start-up, CPU milliseconds of the whole process",
    columns: ["Program", "Median (min–max)", "More than `node -e 0`"],
    rows: Object.entries(figures).map(([name, values]) => {
      const measured = spread(values);
      return [name, printSpread(measured, 0), (measured.median - bare).toFixed(0)];
    }),
    figures,
  };
}
