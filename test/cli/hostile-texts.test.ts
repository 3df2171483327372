import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROW_TABLE_NAMES, type TableName } from "../../src/domain/index.ts";
import { tableDeclaration } from "../../src/regulation/index.ts";
import { readWorkbook } from "../../src/workbook/index.ts";
import { type Entries, formWorkbook } from "../support/form-builder.ts";
import { xlsxOf } from "../support/form-files.ts";
import { brokenRows } from "../support/markdown.ts";
import { CHROMIUM_OPTIONS, hasChromium } from "../support/page.ts";
import { freshFolder, ksd } from "./run-ksd.ts";

const LONGEST = 32_767;

/** What people put into cells by mistake or on purpose; each row of each table of a real form has one of them in every free text. */
const HOSTILE: readonly string[] = [
  '=HYPERLINK("http://contoh.example","klik")',
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1)",
  "\t=1+1",
  "\r=1+1",
  "<script>alert(1)</script><img src=x onerror=alert(1)></td></tr></table>",
  "</script><!-- <svg/onload=alert(1)> --> ]]>",
  "a | b\n|---|---|\r\n# Judul\n- butir",
  '{{constructor}} {{{lookup this "x"}}} {{#each urusan}}',
  "`kode` [pranala](javascript:alert(1)) ![x](http://contoh.example/x.png) http://contoh.example",
  "\u202Ekanan ke kiri\u202C \u0000\u0008\u001B[31m",
  "_x000D_ &lt; &amp; & \"kutip\" 'petik' ; , \\",
  "🏝️ pulau 👩‍👩‍👧 \uD83C setengah",
  "panjang",
];

/** By this a text is found again wherever it went: `#pemetaan.judul.3#`. */
const mark = (table: TableName, field: string, at: number): string => `#${table}.${field}.${at}#`;

function hostileText(table: TableName, field: FreeField, at: number): string {
  const [text = "", own] = [HOSTILE[at], mark(table, field.name, at)];
  const most = field.maxLength ?? LONGEST;
  return text === "panjang" ? `${"x".repeat(most - own.length - 1)} ${own}` : `${text} ${own}`;
}

/** What a row needs of its own: its key, and nothing that refers to another row. */
const OWN: Readonly<Partial<Record<TableName, (at: number) => Entries>>> = {
  potensi: (at) => ({ kode_potensi: `P-${101 + at}` }),
  permasalahan: (at) => ({ kode_masalah: `M-${101 + at}` }),
  pemetaan: (at) => ({
    kode_usulan: `U-${101 + at}`,
    ref_potensi: "P-101",
    ref_masalah: "M-101",
    prioritas_daerah: null,
  }),
  ksd_berjalan: () => ({}),
  neraca_komoditas: (at) => ({ tahun: 2010 + at, satuan: "ton" }),
};

type FreeField = { readonly name: string; readonly type: string; readonly maxLength?: number };

/** The region's own name is held against its code. */
const isFree = ({ name, type }: FreeField): boolean => type === "text" && name !== "nama_daerah";
const freeFields = (table: TableName): readonly FreeField[] => tableDeclaration(table).fields.filter(isFree);

const hostileRow = (table: TableName, at: number): Entries => ({
  ...Object.fromEntries(freeFields(table).map((field) => [field.name, hostileText(table, field, at)])),
  ...OWN[table]?.(at),
});

const TABLES = ROW_TABLE_NAMES.filter((table) => table !== "pdrb");
const IDENTITY = 6;
/** Every mark that was sent. */
const SENT: readonly string[] = [
  ...freeFields("identitas").map(({ name }) => mark("identitas", name, IDENTITY)),
  ...TABLES.flatMap((table) =>
    HOSTILE.flatMap((_, at) =>
      freeFields(table)
        .filter(({ name }) => OWN[table]?.(at)[name] === undefined)
        .map(({ name }) => mark(table, name, at)),
    ),
  ),
];
const marksIn = (text: string): readonly string[] => [...new Set(text.match(/#\w+\.\w+\.\d+#/g))].sort();

const folder = freshFolder();
const out = join(folder.path, "laporan");
const written = (name: string): Uint8Array => new Uint8Array(readFileSync(join(out, name)));
const NAME = "peta-potensi-64-2026";
let exported = "";

beforeAll(() => {
  const form = formWorkbook({
    identitas: hostileRow("identitas", IDENTITY),
    ...Object.fromEntries(TABLES.map((table) => [table, HOSTILE.map((_, at) => hostileRow(table, at))])),
  });
  mkdirSync(join(folder.path, "kiriman"));
  writeFileSync(join(folder.path, "kiriman", "form.xlsx"), xlsxOf(form));
  const run = (...args: readonly string[]): string => {
    const { code, stdout, stderr } = ksd(folder.path, ...args);
    expect([args[0], code, code === 0 ? "" : stdout + stderr]).toEqual([args[0], 0, ""]);
    return stdout;
  };
  run("init", "--province", "64", "--year", "2026");
  run("import", "kiriman");
  run("report", "--format", "xlsx,md,html,png", "--with-contacts", "-o", "laporan");
  run("export", "--format", "csv", "-o", "data");
  exported = run("export", "--format", "json");
}, 120_000);
afterAll(folder.remove);

describe("hostile texts in every free text of a form", () => {
  it("are all kept", () => {
    expect(marksIn(exported)).toEqual([...SENT].sort());
  });

  it("are plain texts in the workbook, all of the tables that it shows", () => {
    const bytes = written(`${NAME}.xlsx`);
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      if (!/\.(?:xml|rels|vml)$/.test(name)) continue;
      const xml = strFromU8(part);
      expect([name, /<f[ >]/.test(xml), /External/.test(xml), /<script/i.test(xml)]).toEqual([
        name,
        false,
        false,
        false,
      ]);
      const links = [...xml.matchAll(/<hyperlink ([^>]*)>/g)].map(([, attributes = ""]) => attributes);
      expect(links.filter((link) => !/location="'[A-Za-z ]+'!A\d+"/.test(link) || /r:id/.test(link))).toEqual([]);
    }
    const read = readWorkbook(bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    const cells = read.workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells.filter(({ isFormula }) => isFormula)).toEqual([]);
    const found = new Set(marksIn(cells.map(({ text }) => text).join("\n")));
    const shown = ["potensi", "permasalahan", "ksd_berjalan", "neraca_komoditas"];
    const wanted = SENT.filter(
      (one) => shown.some((table) => one.startsWith(`#${table}.`)) || one.startsWith("#pemetaan.judul."),
    );
    expect(wanted.filter((one) => !found.has(one))).toEqual([]);
  });

  it("break no table and open no tag or link in Markdown", () => {
    for (const name of readdirSync(out).filter((one) => one.endsWith(".md"))) {
      const markdown = readFileSync(join(out, name), "utf8");
      expect(brokenRows(markdown)).toEqual([]);
      expect(markdown).not.toMatch(/<script|<img|<svg|<!--|(?<!\\)\]\(|^# Judul|^- butir/m);
      expect(markdown).not.toMatch(/[\u202A-\u202E]/);
      expect(marksIn(markdown.replaceAll("\\", "")).filter((one) => one.startsWith("#pemetaan.judul."))).toHaveLength(
        HOSTILE.length,
      );
    }
  });

  it("break no line of the CSV files and start no formula there", () => {
    const files = readdirSync(join(folder.path, "data")).filter((name) => name.endsWith(".csv"));
    expect(files.length).toBeGreaterThan(TABLES.length);
    const texts: string[] = [];
    for (const name of files) {
      // Refuses rows of another length than the first.
      const rows: string[][] = parse(readFileSync(join(folder.path, "data", name)), { bom: true });
      texts.push(...rows.flat());
      expect(rows.flat().filter((text) => /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)))).toEqual([]);
    }
    expect(marksIn(texts.join("\n"))).toEqual([...SENT].sort());
  });
});

interface Seen {
  readonly images: number;
  readonly handlers: number;
  readonly links: readonly string[];
  readonly scripts: number;
  readonly text: string;
}

/** Run in the page, whose types the tests do not know. */
const LOOK = `({
  images: document.querySelectorAll("img, iframe, object, embed").length,
  handlers: [...document.querySelectorAll("*")].filter((one) => one.getAttributeNames().some((name) => /^on/i.test(name))).length,
  links: [...document.querySelectorAll("a[href]")].map((one) => one.getAttribute("href")).filter((href) => !href.startsWith("#")),
  scripts: [...document.querySelectorAll("script:not([type='application/json'])")].filter((one) => one.textContent.includes("alert(")).length,
  text: document.body.textContent,
})`;

describe.skipIf(!hasChromium)("hostile texts on the page, in a browser", () => {
  it("run nothing, load nothing and make no markup", async () => {
    const browser = await chromium.launch(CHROMIUM_OPTIONS);
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(`console: ${message.text()}`));
      page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
      page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
      page.on("request", (request) => {
        if (!/^(?:file|blob|data):/.test(request.url())) complaints.push(`request: ${request.url()}`);
      });
      await page.goto(pathToFileURL(join(out, `${NAME}.html`)).href);
      for (const summary of await page.locator("details:not([open]) > summary").all()) {
        if (await summary.isVisible()) await summary.click();
      }
      const seen = await page.evaluate<Seen>(LOOK);
      expect(complaints).toEqual([]);
      expect(seen).toMatchObject({ images: 0, handlers: 0, links: [], scripts: 0 });
      expect(marksIn(seen.text).filter((one) => one.startsWith("#pemetaan.judul."))).toHaveLength(HOSTILE.length);
    } finally {
      await browser.close();
    }
  }, 60_000);
});
