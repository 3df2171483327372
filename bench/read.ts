import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BenchReport, listOption, printSpread, type Spread, spread } from "./bench.ts";
import { packInto } from "./chain/pack-reading.ts";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
/** Debian's own has openpyxl; another python3 may stand before it in the path. */
const PYTHON = process.env["PYTHON"] ?? (existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3");

/** Each in a process of its own, which says what it cost. */
const READERS: Readonly<Record<string, readonly [program: string, script: string]>> = {
  bare: [process.execPath, "read-once.ts"],
  "ksd-packed": [process.execPath, "read-once.ts"],
  ksd: [process.execPath, "read-once.ts"],
  "ksd-reference": [process.execPath, "read-once.ts"],
  "e965-xlsx": [process.execPath, "read-once.ts"],
  exceljs: [process.execPath, "read-once.ts"],
  "exceljs-stream": [process.execPath, "read-once.ts"],
  "read-excel-file": [process.execPath, "read-once.ts"],
  "openpyxl-read-only": [PYTHON, "read-once.py"],
  pandas: [PYTHON, "read-once.py"],
};

interface Cost {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly peakMegabytes: number;
  readonly cells: number;
}

interface Line {
  readonly file: string;
  readonly reader: string;
  readonly failure: string | null;
  readonly cells: number;
  readonly cpu: Spread;
  readonly wall: Spread;
  readonly peak: Spread;
}

/** `--sizes 2000,20000,100000 --writers openpyxl,libreoffice --readers ksd,bare --runs 5 --folder DIR` */
export async function run(args: readonly string[]): Promise<BenchReport> {
  const sizes = listOption(args, "sizes", ["2000", "20000"]);
  const writers = listOption(args, "writers", ["openpyxl", "libreoffice"]);
  const readers = listOption(args, "readers", Object.keys(READERS));
  const [runs = "5"] = listOption(args, "runs", []);
  const [folder = join(tmpdir(), "ksd-bench")] = listOption(args, "folder", []);
  mkdirSync(folder, { recursive: true });
  execFileSync(PYTHON, [here("make-workbooks.py"), folder, ...sizes], { stdio: "inherit" });
  // So that no reader pays for Node's reading of TypeScript.
  const packed = await packInto({ "read-once": here("read-once.ts") });
  try {
    const lines: Line[] = [];
    for (const size of sizes) {
      for (const writer of writers) {
        const file = join(folder, `${writer}-${size}.xlsx`);
        if (existsSync(file)) {
          const read = (reader: string): Cost | string => readOnce(reader, file, packed);
          lines.push(...measureAll(`${writer} ${size}`, readers, read, Number(runs)));
        }
      }
    }
    return report(lines);
  } finally {
    rmSync(packed, { recursive: true });
  }
}

/** Readers take turns, so that what else the machine does falls on all of them. */
function measureAll(
  file: string,
  readers: readonly string[],
  read: (reader: string) => Cost | string,
  runs: number,
): readonly Line[] {
  const costs = new Map<string, (Cost | string)[]>(readers.map((reader) => [reader, []]));
  for (let turn = 0; turn < runs; turn++) {
    for (const reader of readers) {
      costs.get(reader)?.push(read(reader));
    }
  }
  return readers.map((reader) => lineOf(file, reader, costs.get(reader) ?? []));
}

function lineOf(file: string, reader: string, outcomes: readonly (Cost | string)[]): Line {
  const costs = outcomes.filter((outcome) => typeof outcome !== "string");
  const failure = outcomes.find((outcome) => typeof outcome === "string") ?? null;
  return {
    file,
    reader,
    failure,
    cells: costs[0]?.cells ?? 0,
    cpu: spread(costs.map((cost) => cost.cpuSeconds)),
    wall: spread(costs.map((cost) => cost.wallSeconds)),
    peak: spread(costs.map((cost) => cost.peakMegabytes)),
  };
}

function readOnce(reader: string, path: string, packed: string): Cost | string {
  const [program, script] = READERS[reader] ?? [];
  if (program === undefined || script === undefined) {
    return "no such reader";
  }
  const done = spawnSync(program, [scriptAt(script, packed), reader, path], { encoding: "utf8", timeout: 3_600_000 });
  const last = done.stdout?.trim().split("\n").at(-1) ?? "";
  if (done.status !== 0 || !last.startsWith("{")) {
    return done.stderr?.trim().split("\n").at(-1)?.slice(0, 80) || `ended with ${done.status ?? done.signal}`;
  }
  return JSON.parse(last) as Cost;
}

const scriptAt = (script: string, packed: string): string =>
  script.endsWith(".ts") ? join(packed, script.replace(/ts$/, "js")) : here(script);

function report(lines: readonly Line[]): BenchReport {
  const bareOf = (file: string): number | undefined =>
    lines.find((line) => line.file === file && line.reader === "bare")?.cpu.median;
  return {
    title: "Reading: rows × 25 cells; a process each, its reader already loaded; median (min–max)",
    columns: ["workbook", "reader", "cells", "CPU s", "against bare", "wall s", "peak MB"],
    rows: lines.map((line) => {
      const bare = bareOf(line.file);
      return line.failure === null
        ? [
            line.file,
            line.reader,
            String(line.cells),
            printSpread(line.cpu, 2),
            bare === undefined ? "" : (line.cpu.median / bare).toFixed(1),
            printSpread(line.wall, 2),
            printSpread(line.peak, 0),
          ]
        : [line.file, line.reader, "", line.failure, "", "", ""];
    }),
    figures: lines,
  };
}
