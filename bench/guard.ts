import { readFileSync } from "node:fs";
import { createGuardedReader } from "../src/cli/node/guarded-reader.ts";
import { NODE_PORTS } from "../src/cli/node/guarded-reader-ports.ts";
import { readWorkbook } from "../src/workbook/index.ts";
import { type BenchReport, listOption, printSpread, spread } from "./bench.ts";

const WARM_UP = 5;
const TURNS = 30;

/** What the reading process costs beyond reading: the same files, here and there. `--files a.xlsx,b.xlsx` */
export async function run(args: readonly string[]): Promise<BenchReport> {
  const rows: string[][] = [];
  const figures: unknown[] = [];
  for (const file of listOption(args, "files", [])) {
    const bytes = readFileSync(file);
    const here = await timed(async () => readWorkbook(bytes, { ...NODE_PORTS, fileName: file }));
    const reader = createGuardedReader();
    const started = performance.now();
    await reader.read(bytes, file);
    const first = performance.now() - started;
    const guarded = await timed(() => reader.read(bytes, file));
    await reader.close();
    figures.push({ file, here, guarded, first });
    rows.push([
      file,
      printSpread(here, 1),
      printSpread(guarded, 1),
      (guarded.median - here.median).toFixed(1),
      first.toFixed(0),
    ]);
  }
  return {
    title: "The guard: wall ms for each file, median (min–max)",
    columns: ["file", "read here", "read guarded", "difference", "first file of a new process"],
    rows,
    figures,
  };
}

async function timed(action: () => Promise<unknown>): Promise<ReturnType<typeof spread>> {
  const times: number[] = [];
  for (let turn = 0; turn < WARM_UP + TURNS; turn++) {
    const started = performance.now();
    await action();
    times.push(performance.now() - started);
  }
  return spread(times.slice(WARM_UP));
}
