import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { answersOf, download, drop, openChecker } from "../test/support/checker.ts";
import { type Entries, formWorkbook } from "../test/support/form-builder.ts";
import { xlsxOf } from "../test/support/form-files.ts";
import { CHROMIUM_OPTIONS } from "../test/support/page.ts";
import { type BenchReport, listOption, printSpread, type Spread, spread } from "./bench.ts";

const KSD = fileURLToPath(new URL("../bin/ksd.js", import.meta.url));

/** A form with so many proposals; every tenth has a mistake. */
function formOf(rows: number): Uint8Array {
  const proposals = Array.from({ length: rows }, (_one, at): Entries => {
    const kode_usulan = `U-${String(at + 1).padStart(3, "0")}`;
    return at % 10 === 0 ? { kode_usulan, bidang_urusan: "Perkebunan" } : { kode_usulan };
  });
  return xlsxOf(formWorkbook({ pemetaan: proposals }));
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

interface Measured {
  readonly rows: number;
  readonly findings: number;
  readonly start: Spread;
  readonly check: Spread;
  readonly copy: Spread;
  readonly commandLine: Spread;
}

async function measure(browser: Browser, folder: string, rows: number, runs: number): Promise<Measured> {
  const name = `${rows}.xlsx`;
  const bytes = formOf(rows);
  writeFileSync(join(folder, name), bytes);
  const [start, check, copy, commandLine]: [number[], number[], number[], number[]] = [[], [], [], []];
  let findings = 0;
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    const { page } = await openChecker(browser, join(folder, "pemeriksa.html"));
    await page.waitForSelector("#choose");
    start.push((performance.now() - began) / 1000);
    check.push(await seconds(() => drop(page, [{ name, bytes }])));
    findings = (await answersOf(page))[0]?.files[0]?.findings.length ?? 0;
    copy.push(await seconds(() => download(page, "annotate", folder)));
    await page.context().close();
    commandLine.push(
      await seconds(async () => spawnSync(process.execPath, [KSD, "validate", "--json", name], { cwd: folder })),
    );
  }
  return {
    rows,
    findings,
    start: spread(start),
    check: spread(check),
    copy: spread(copy),
    commandLine: spread(commandLine),
  };
}

/** The page in headless Chromium beside the command line: `--rows 200,2000 --runs 5`. */
export async function run(args: readonly string[]): Promise<BenchReport> {
  const [runs = "5"] = listOption(args, "runs", []);
  const folder = mkdtempSync(join(tmpdir(), "ksd-checker-"));
  const made = spawnSync(process.execPath, [KSD, "checker", "-q"], { cwd: folder });
  if (made.status !== 0) throw new Error(String(made.stderr));
  const megabytes = statSync(join(folder, "pemeriksa.html")).size / 1e6;
  const browser = await chromium.launch(CHROMIUM_OPTIONS);
  const figures: Measured[] = [];
  for (const rows of listOption(args, "rows", ["200", "2000"])) {
    figures.push(await measure(browser, folder, Number(rows), Number(runs)));
  }
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  return {
    title: `The checker page, ${megabytes.toFixed(2)} MB`,
    columns: ["rows", "findings", "page opens, s", "checked, s", "marked copy, s", "ksd validate, s"],
    rows: figures.map((one) => [
      String(one.rows),
      String(one.findings),
      printSpread(one.start, 2),
      printSpread(one.check, 2),
      printSpread(one.copy, 2),
      printSpread(one.commandLine, 2),
    ]),
    figures: { megabytes, figures },
  };
}
