import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Debian's own has openpyxl and pandas; another python3 may stand before it in the path. */
export const PYTHON = process.env["PYTHON"] ?? (existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3");

const MEASURE = fileURLToPath(new URL("measure.py", import.meta.url));

/** What a command and all processes it starts cost. */
export interface Cost {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** 10⁶ bytes, of all processes together. */
  readonly peakMegabytes: number;
}

interface Measured extends Cost {
  readonly exit: number;
  readonly lastWords: string;
}

/** The cost, or in words why there is none. `fine` are the exit codes of a run that did its work. */
export function measure(command: readonly string[], fine: readonly number[] = [0]): Cost | string {
  const done = spawnSync(PYTHON, [MEASURE, ...command], { encoding: "utf8", maxBuffer: 1e7 });
  if (done.status !== 0) return done.stderr.trim().split("\n").at(-1) ?? "not measured";
  const { exit, lastWords, ...cost } = JSON.parse(done.stdout) as Measured;
  return fine.includes(exit) ? cost : `exit ${exit}: ${lastWords.trim().split("\n").at(-1) ?? ""}`.slice(0, 120);
}

/** Commands one after the other: their processor and clock added, the largest memory. */
export function added(costs: readonly (Cost | string)[]): Cost | string {
  const failure = costs.find((cost) => typeof cost === "string");
  if (failure !== undefined) return failure;
  const measured = costs.filter((cost) => typeof cost !== "string");
  const sum = (part: (cost: Cost) => number): number => measured.reduce((total, cost) => total + part(cost), 0);
  return {
    cpuSeconds: sum(({ cpuSeconds }) => cpuSeconds),
    wallSeconds: sum(({ wallSeconds }) => wallSeconds),
    peakMegabytes: Math.max(0, ...measured.map(({ peakMegabytes }) => peakMegabytes)),
  };
}
