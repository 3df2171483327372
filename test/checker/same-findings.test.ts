import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as sheetjs from "@e965/xlsx";
import { unzipSync } from "fflate";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { annotateFiles, type ValidateJson, validateFiles } from "../../src/run/index.ts";
import { freshFolder, ksd, SAMPLES } from "../cli/run-ksd.ts";
import { memoryPorts, VARIANTS } from "../run/memory-ports.ts";
import {
  answersOf,
  type DroppedFile,
  download,
  drop,
  type OpenedChecker,
  openChecker,
  withoutPath,
} from "../support/checker.ts";
import { formWorkbook } from "../support/form-builder.ts";
import { csvOf } from "../support/form-files.ts";
import { CHROMIUM_OPTIONS, hasChromium } from "../support/page.ts";
import { FOREIGN } from "../workbook/read/hostile/foreign.ts";
import { XML } from "../workbook/read/hostile/xml.ts";
import { ZIPS } from "../workbook/read/hostile/zips.ts";

const DATE = "2026-11-22";
const folder = freshFolder();
afterAll(folder.remove);

const inFolder = (path: string): readonly DroppedFile[] =>
  readdirSync(path)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(path, name))) }));

/** A sample as another program would save it. */
function savedAs(bookType: "xls" | "xlsb" | "ods"): DroppedFile {
  const book = sheetjs.read(readFileSync(join(SAMPLES, "64.01-paser-2026.xlsx")), { cellDates: false });
  return { name: `paser.${bookType}`, bytes: new Uint8Array(sheetjs.write(book, { bookType, type: "array" })) };
}

const hostile = [...ZIPS, ...XML, ...FOREIGN].map(({ bytes, fileName }, at): DroppedFile => {
  const ending = /\.[^.]+$/.exec(fileName ?? "x.xlsx")?.[0] ?? "";
  return { name: `${String(at).padStart(3, "0")}${ending}`, bytes: bytes() };
});
const forms = [...inFolder(SAMPLES), ...inFolder(VARIANTS), savedAs("xls"), savedAs("xlsb"), savedAs("ods")];
const leftover = { name: "~$kukar.xlsx", bytes: new Uint8Array(165) };

describe.skipIf(!hasChromium)("the page gives what the command line gives", () => {
  const pagePath = join(folder.path, "pemeriksa.html");
  let browser: Browser;
  let opened: OpenedChecker;

  beforeAll(async () => {
    const made = ksd(folder.path, "checker", "-o", pagePath, "--report-date", DATE);
    expect({ code: made.code, stdout: made.stdout.trim() }).toEqual({ code: 0, stdout: pagePath });
    browser = await chromium.launch(CHROMIUM_OPTIONS);
    opened = await openChecker(browser, pagePath);
  });
  afterAll(() => browser?.close());

  /** By the command line, each file in a folder of its own: CSV files of one folder would be one submission. */
  function byCommandLine(files: readonly DroppedFile[], ...options: readonly string[]): ValidateJson {
    const paths = files.map(({ name, bytes }, at) => {
      const path = join(folder.path, "files", String(at));
      mkdirSync(path, { recursive: true });
      writeFileSync(join(path, name), bytes);
      return join(path, name);
    });
    const { stdout } = ksd(folder.path, "validate", "--json", "--report-date", DATE, ...options, ...paths);
    return JSON.parse(stdout);
  }

  /** By the page, in the same order: all at once, but CSV files one by one. */
  async function byPage(files: readonly DroppedFile[], language: "id" | "en" = "id"): Promise<readonly ValidateJson[]> {
    const isCsv = ({ name }: DroppedFile): boolean => name.endsWith(".csv");
    const drops = [files.filter((file) => !isCsv(file)), ...files.filter(isCsv).map((file) => [file])];
    const answers = new Map<string, ValidateJson>();
    for (const together of drops) {
      await drop(opened.page, together);
      for (const answer of await answersOf(opened.page, language)) answers.set(answer.files[0]?.file ?? "", answer);
    }
    return files.flatMap(({ name }) => answers.get(name) ?? []);
  }

  it("for forms of every kind: findings, words, ledger, marks, hash", async () => {
    const expected = byCommandLine([...forms, leftover]);
    const given = await byPage([...forms, leftover]);
    expect(given.flatMap(({ files }) => files.map(withoutPath))).toEqual(expected.files.map(withoutPath));
    expect(expected.files.flatMap(({ findings }) => findings).length).toBeGreaterThan(60);
    const { files: _files, rules: _rules, ...head } = expected;
    for (const { files: _one, rules: _asked, ...rest } of given) expect(rest).toEqual(head);
    expect(opened.complaints).toEqual([]);
  });

  it("in English too", async () => {
    const expected = byCommandLine(forms.slice(0, 3), "--lang", "en");
    const given = await byPage(forms.slice(0, 3), "en");
    expect(given.flatMap(({ files }) => files.map(withoutPath))).toEqual(expected.files.map(withoutPath));
  });

  it("for hostile files, after which the page still checks a form", async () => {
    expect(hostile.length).toBeGreaterThan(80);
    const expected = byCommandLine(hostile);
    const given = await byPage(hostile);
    expect(given.flatMap(({ files }) => files.map(withoutPath))).toEqual(expected.files.map(withoutPath));
    const [again] = await byPage(forms.slice(0, 1));
    expect(again?.files[0]?.verdict).toBe("accepted");
    expect(opened.complaints).toEqual([]);
  });

  it("for the CSV files of one form, dropped together", async () => {
    const tables = formWorkbook().sheets.map((sheet) => ({
      name: `${sheet.name}.csv`,
      bytes: new Uint8Array(Buffer.from(csvOf(sheet))),
    }));
    const path = join(folder.path, "kiriman-csv");
    mkdirSync(path);
    for (const { name, bytes } of tables) writeFileSync(join(path, name), bytes);
    const { stdout } = ksd(folder.path, "validate", "--json", "--report-date", DATE, path);
    const expected: ValidateJson = JSON.parse(stdout);
    await drop(opened.page, tables);
    const given = await answersOf(opened.page);
    expect(given.flatMap(({ files }) => files.map(withoutPath))).toEqual(expected.files.map(withoutPath));
  });

  it.each(["64.01-paser-2026.xlsx", "paser.ods"])("the marked copy of %s and its letters", async (name) => {
    const file = forms.find((one) => one.name === name) ?? leftover;
    const source = join(folder.path, name);
    writeFileSync(source, file.bytes);
    await drop(opened.page, [file]);
    const copy = await download(opened.page, "annotate", folder.path);
    const bytes = new Uint8Array(readFileSync(copy.path));

    // Bytes depend on who packs them: with the page's own codec they are the same, with Node's their content is.
    const { ports, content } = await memoryPorts();
    content.set(name, file.bytes);
    const checked = await validateFiles(ports, { paths: [name], workspace: null, reportDate: DATE });
    const { copies } = await annotateFiles(ports, checked, "catatan");
    expect(Buffer.compare(bytes, content.get(copies[0]?.copy ?? "") ?? new Uint8Array())).toBe(0);
    ksd(folder.path, "validate", source, "--report-date", DATE, "--annotate", join(folder.path, "catatan"));
    const byNode = unzipSync(new Uint8Array(readFileSync(join(folder.path, "catatan", copy.name))));
    expect(unzipSync(bytes)).toEqual(byNode);

    for (const format of ["html", "md"]) {
      const letter = await download(opened.page, `letter-${format}`, folder.path);
      const { stdout } = ksd(folder.path, "validate", source, "--report-date", DATE, "--report", format);
      expect(readFileSync(letter.path, "utf8").trim()).toBe(stdout.trim());
    }
    expect(opened.complaints).toEqual([]);
  });
});
