import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Submission } from "../src/domain/index.ts";
import { borderTable, regionOf } from "../src/regulation/index.ts";
import { pageData } from "../src/report/html/pack-rows.ts";
import { type BoardLine, mapView } from "../src/report/index.ts";
import { mapPage, mappedRegions, tileFrame } from "../src/report/pictures.ts";
import { scoreSubmissions } from "../src/score/index.ts";
import { type BenchReport, listOption, printSpread, spread } from "./bench.ts";
import { manySubmissions } from "./score-submissions.ts";

const REGIONS = 40;
const RUNS = 3;
const YEAR = 2026;

const source = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const hash = (text: string): string => createHash("sha256").update(text).digest("base64");
const bytes = (text: string): number => new TextEncoder().encode(text).length;

function boardLine({ region, file, rows }: Submission): BoardLine {
  const name = regionOf(region)?.name ?? region;
  const sent = { version: 1, importedAt: "2026-11-22T03:00:00.000Z", file, held: 0, completeness: 1 };
  return { region, name, ...sent, accepted: rows.length, marks: null, next: "none" };
}

/** Seconds of processor. */
function timed<T>(work: () => T): { readonly value: T; readonly cpu: number } {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, cpu: (user + system) / 1e6 };
}

function measure(proposals: number) {
  const submissions = manySubmissions(REGIONS, proposals);
  const score = scoreSubmissions({ submissions, borders: borderTable(), year: YEAR, vectors: 100 });
  const view = mapView({
    province: submissions[0]?.region.slice(0, 2) as never,
    year: YEAR,
    reportDate: "2026-11-22",
    version: "0.1.0",
    submissions,
    score,
    board: submissions.map(boardLine),
    findings: [],
  });
  const style = source("templates/peta-potensi.css");
  const script = source("dist/client/page.js");
  const frame = timed(() => tileFrame(mappedRegions(view)));
  const map = { frame: frame.value, attribution: null, missing: [] };
  const pages = Array.from({ length: RUNS }, () => timed(() => mapPage(view, { map, style, script, hash })));
  const page = pages[0]?.value ?? "";
  return {
    proposals: view.proposals.length,
    frame: frame.cpu,
    page: spread(pages.map(({ cpu }) => cpu)),
    megabytes: bytes(page) / 1e6,
    plainMegabytes: bytes(JSON.stringify(pageData(view))) / 1e6,
  };
}

/** The HTML report of 40 regions: time and size; `--proposals 800,5000`. */
export async function run(args: readonly string[]): Promise<BenchReport> {
  const figures = listOption(args, "proposals", ["800", "5000"]).map((count) => measure(Number(count)));
  return {
    title: `The page of ${REGIONS} regions`,
    columns: ["proposals", "map of tiles, CPU s", "page, CPU s", "page MB", "its data as plain JSON, MB"],
    rows: figures.map((one) => [
      String(one.proposals),
      one.frame.toFixed(2),
      printSpread(one.page, 2),
      one.megabytes.toFixed(2),
      one.plainMegabytes.toFixed(2),
    ]),
    figures,
  };
}
