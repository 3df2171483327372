import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createGuardedReader } from "../src/cli/node/guarded-reader.ts";
import type { RawWorkbook, ReadResult } from "../src/workbook/index.ts";
import { type BenchReport, listOption } from "./bench.ts";

const SPREADSHEET = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|ods|ots|csv|tsv)$/i;
const SECOND_READER = fileURLToPath(new URL("second-reader.py", import.meta.url));
const PYTHON = process.env["PYTHON"] ?? "python3";

interface Reading {
  readonly file: string;
  readonly outcome: string;
  readonly milliseconds: number;
  readonly cells: number | null;
  /** As a second reader counts them; null where there is none for the format or it fails. */
  readonly second: number | null;
}

/** Reads every spreadsheet under `--folders a,b` in the guarded process and counts .xlsx cells again with openpyxl. */
export async function run(args: readonly string[]): Promise<BenchReport> {
  const files = listOption(args, "folders", []).flatMap((folder) => spreadsheetsIn(folder));
  const reader = createGuardedReader();
  const readings: Reading[] = [];
  for (const file of files) {
    const started = performance.now();
    const result = await reader.read(readFileSync(file), basename(file));
    const milliseconds = performance.now() - started;
    const cells = result.ok ? filledCells(result.workbook) : null;
    const second = cells !== null && /\.(?:xlsx|xlsm|xltx|xltm)$/i.test(file) ? countAgain(file) : null;
    readings.push({ file, outcome: outcomeOf(result), milliseconds, cells, second });
  }
  await reader.close();
  return report(readings);
}

/** As the second reader counts: a formula that was never computed is blank there. */
function filledCells({ sheets }: RawWorkbook): number {
  let count = 0;
  for (const { rows } of sheets) {
    for (const { cells } of rows) {
      count += cells.filter(({ kind }) => kind !== "formula-without-result").length;
    }
  }
  return count;
}

function spreadsheetsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SPREADSHEET.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function outcomeOf(result: ReadResult): string {
  return result.ok ? "read" : `${result.refusal.code} ${Object.values(result.refusal.detail).join(" ")}`.trim();
}

function countAgain(file: string): number | null {
  const done = spawnSync(PYTHON, [SECOND_READER, file], { encoding: "utf8", timeout: 120_000 });
  return done.status === 0 ? Number(done.stdout) : null;
}

function report(readings: readonly Reading[]): BenchReport {
  const compared = readings.filter(({ second }) => second !== null);
  const differing = compared.filter(({ cells, second }) => cells !== second);
  const lost = readings.filter(({ outcome }) => /crashed|time|memory/.test(outcome));
  const slowest = Math.max(0, ...readings.map(({ milliseconds }) => milliseconds));
  const byOutcome = new Map<string, Reading[]>();
  for (const reading of readings) {
    byOutcome.set(reading.outcome, [...(byOutcome.get(reading.outcome) ?? []), reading]);
  }
  return {
    title: `Foreign spreadsheets: ${readings.length} files, ${compared.length} counted again, ${differing.length} differ, ${lost.length} lost, slowest ${slowest.toFixed(0)} ms`,
    columns: ["outcome", "files", "for example"],
    rows: [
      ...[...byOutcome].map(([outcome, list]) => [outcome, String(list.length), basename(list[0]?.file ?? "")]),
      ...differing.map(({ file, cells, second }) => [`${cells} cells, second reader ${second}`, "1", file]),
    ],
    figures: readings,
  };
}
