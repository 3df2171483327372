import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BenchReport, listOption, printSpread, spread } from "./bench.ts";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
/** Debian's own has openpyxl; another python3 may stand before it in the path. */
const PYTHON = process.env["PYTHON"] ?? (existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3");
const PEER = "exceljs";

interface Cost {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly peakMegabytes: number;
  readonly megabytes: number;
}

interface Line {
  readonly file: string;
  readonly marker: string;
  readonly costs: readonly Cost[];
}

function markOnce(marker: string, path: string, rows: string): Cost {
  const done = spawnSync(process.execPath, [here("annotate-once.ts"), marker, path, rows], { encoding: "utf8" });
  if (done.status !== 0) {
    throw new Error(`${marker} ${path}: ${done.stderr}`);
  }
  return JSON.parse(done.stdout) as Cost;
}

/**
 * Marking a finding in every tenth row: ours beside load, note, save with exceljs; a process each, in turn. Aim: at
 * least 8 times less CPU. `--sizes 20000 --writers openpyxl,libreoffice --markers ksd,ksd-portable,exceljs --runs 5`
 */
export async function run(args: readonly string[]): Promise<BenchReport> {
  const sizes = listOption(args, "sizes", ["20000"]);
  const writers = listOption(args, "writers", ["openpyxl", "libreoffice"]);
  const markers = listOption(args, "markers", ["ksd", "ksd-portable", PEER]);
  const [runs = "5"] = listOption(args, "runs", []);
  const [folder = join(tmpdir(), "ksd-bench")] = listOption(args, "folder", []);
  mkdirSync(folder, { recursive: true });
  execFileSync(PYTHON, [here("make-workbooks.py"), folder, ...sizes], { stdio: "inherit" });
  const lines: Line[] = [];
  for (const size of sizes) {
    for (const writer of writers) {
      const file = join(folder, `${writer}-${size}.xlsx`);
      if (!existsSync(file)) continue;
      const costs = new Map<string, Cost[]>(markers.map((marker) => [marker, []]));
      for (let turn = 0; turn < Number(runs); turn++) {
        for (const marker of markers) costs.get(marker)?.push(markOnce(marker, file, size));
      }
      lines.push(...markers.map((marker) => ({ file: `${writer} ${size}`, marker, costs: costs.get(marker) ?? [] })));
    }
  }
  return report(lines);
}

const cpuOf = ({ costs }: Line) => spread(costs.map(({ cpuSeconds }) => cpuSeconds));

function report(lines: readonly Line[]): BenchReport {
  return {
    title: "Marking: rows × 25 cells, a finding in every tenth row; median (min–max)",
    columns: ["workbook", "marker", "CPU s", `${PEER} takes`, "wall s", "peak MB", "copy MB"],
    rows: lines.map((line) => {
      const peer = lines.find(({ file, marker }) => file === line.file && marker === PEER);
      const cpu = cpuOf(line);
      return [
        line.file,
        line.marker,
        printSpread(cpu, 2),
        peer === undefined ? "" : `${(cpuOf(peer).median / cpu.median).toFixed(1)} ×`,
        printSpread(spread(line.costs.map(({ wallSeconds }) => wallSeconds)), 2),
        printSpread(spread(line.costs.map(({ peakMegabytes }) => peakMegabytes)), 0),
        spread(line.costs.map(({ megabytes }) => megabytes)).median.toFixed(1),
      ];
    }),
    figures: lines,
  };
}
