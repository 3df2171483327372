import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BenchReport, listOption, printSpread, spread } from "./bench.ts";
import { fillStore, PROVINCE } from "./report-store.ts";
import { runKsd } from "./workspaces.ts";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

interface Cost {
  /** Seconds of processor, all threads. */
  readonly cpu: number;
  readonly wall: number;
  readonly peakMB: number;
  readonly megabytes: number;
}

/** One `ksd report` as a user would start it, in a process of its own. */
function reported(workspace: string, formats: string): Cost {
  const folder = mkdtempSync(join(workspace, "laporan-"));
  const began = performance.now();
  const run = spawnSync(
    process.execPath,
    ["--require", path("print-cpu.cjs"), path("../bin/ksd.js"), "report", "--format", formats, "-o", folder],
    { cwd: workspace, encoding: "utf8" },
  );
  const wall = (performance.now() - began) / 1e3;
  const printed = /peak-mb ([\d.]+)\ncpu-ms ([\d.]+)\s*$/.exec(run.stderr);
  if (run.status !== 0 || printed === null) throw new Error(`report --format ${formats} failed: ${run.stderr}`);
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  rmSync(folder, { recursive: true });
  return {
    cpu: Number(printed[2]) / 1e3,
    wall,
    peakMB: Number(printed[1]),
    megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1e6,
  };
}

/** The whole of `ksd report` for Jawa Timur, each choice of formats in turn; `--proposals 5000 --runs 3`. */
export async function run(args: readonly string[]): Promise<BenchReport> {
  const runs = Number(listOption(args, "runs", ["3"])[0]);
  const choices = ["xlsx", "md", "html", "png", "xlsx,md,html,png"];
  const figures: { readonly proposals: number; readonly formats: string; readonly costs: readonly Cost[] }[] = [];
  for (const proposals of listOption(args, "proposals", ["5000"]).map(Number)) {
    const folder = mkdtempSync(join(tmpdir(), "ksd-bench-"));
    try {
      const init = ["init", folder, "--province", PROVINCE, "--year", "2026"];
      const { code, stderr } = await runKsd(folder, init);
      if (code !== 0) throw new Error(stderr);
      await fillStore(folder, proposals);
      for (const formats of choices) {
        figures.push({ proposals, formats, costs: Array.from({ length: runs }, () => reported(folder, formats)) });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const told = (costs: readonly Cost[], part: keyof Cost, digits: number): string =>
    printSpread(spread(costs.map((cost) => cost[part])), digits);
  return {
    title: "The report of Jawa Timur, 39 regions, start of the program included",
    columns: ["proposals", "formats", "CPU s", "wall s", "peak MB", "written MB"],
    rows: figures.map(({ proposals, formats, costs }) => [
      String(proposals),
      formats,
      told(costs, "cpu", 1),
      told(costs, "wall", 1),
      told(costs, "peakMB", 0),
      (costs[0]?.megabytes ?? 0).toFixed(1),
    ]),
    figures,
  };
}
