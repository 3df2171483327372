import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FOREIGN } from "../test/workbook/read/hostile/foreign.ts";
import { XML } from "../test/workbook/read/hostile/xml.ts";
import { ZIPS } from "../test/workbook/read/hostile/zips.ts";
import { type BenchReport, listOption } from "./bench.ts";

const ONCE = fileURLToPath(new URL("hostile-once.ts", import.meta.url));

/** Reads every file of the hostile set in a process of its own. `--match bomb` takes those whose name has the word. */
export async function run(args: readonly string[]): Promise<BenchReport> {
  const [word = ""] = listOption(args, "match", []);
  const folder = mkdtempSync(join(tmpdir(), "ksd-hostile-"));
  const figures = [...ZIPS, ...XML, ...FOREIGN]
    .filter(({ name }) => name.includes(word))
    .map(({ name, bytes }) => {
      const file = join(folder, "x.xlsx");
      writeFileSync(file, bytes());
      const done = spawnSync(process.execPath, [ONCE, file], { encoding: "utf8" });
      const cost = JSON.parse(done.stdout) as { cpuSeconds: number; peakMegabytes: number; outcome: string };
      return { name, ...cost };
    });
  rmSync(folder, { recursive: true });
  return {
    title: "Hostile files: whole processes",
    columns: ["file", "outcome", "CPU s", "peak MB"],
    rows: figures
      .toSorted((a, b) => b.cpuSeconds - a.cpuSeconds)
      .map(({ name, outcome, cpuSeconds, peakMegabytes }) => [
        name,
        outcome,
        cpuSeconds.toFixed(2),
        peakMegabytes.toFixed(0),
      ]),
    figures,
  };
}
