import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type CellValue, ROW_TABLE_NAMES, type RowTableName } from "../../src/domain/index.ts";
import { borderTable, tableDeclaration } from "../../src/regulation/index.ts";
import { MARKDOWN_TEMPLATES, mapMarkdown, mapWorkbook, programMarkdown } from "../../src/report/index.ts";
import { scoreSubmissions } from "../../src/score/index.ts";
import { writeWorkbook } from "../../src/workbook/index.ts";
import { exampleView } from "../support/map-store.ts";
import { brokenRows } from "../support/markdown.ts";
import { packPagesOf } from "../support/page.ts";
import { POTENTIAL, PROBLEM, PROPOSAL, submission } from "../support/submission-builder.ts";

const template = (name: string): string => readFileSync(new URL(`../../templates/${name}`, import.meta.url), "utf8");

const HOSTILE: readonly string[] = [
  '=HYPERLINK("http://contoh.example","klik")',
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1)",
  "\t=1+1",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "| a | b |\n|---|---|\n# Judul\r\n- butir",
  '{{constructor}} {{{lookup this "x"}}} {{#each urusan}}',
  "[pranala](javascript:alert(1)) ![x](http://contoh.example/x.png)",
  "\u202Ekanan ke kiri\u202C \u0000\u0008\u001B[31m \uFFFE",
  "_x000D_ &lt; &amp; ]]> <!--",
  "A".repeat(32_767),
];

const BASES: Readonly<Record<RowTableName, Readonly<Record<string, CellValue>>>> = {
  potensi: POTENTIAL,
  permasalahan: PROBLEM,
  pemetaan: PROPOSAL,
  ksd_berjalan: { nomor_naskah: "1/PKS/2024", status: "BERLAKU", jenis: "KSDD_SUKARELA" },
  neraca_komoditas: { komoditas: "beras", tahun: 2024, satuan: "ton", produksi: 1, kebutuhan: 2 },
  pdrb: {},
};

const isFree = ({ type }: { readonly type: string }): boolean => type === "text";

/** The base row of a table with one text in every field that takes a text. */
function hostileRow(table: RowTableName, hostile: string): Readonly<Record<string, CellValue>> {
  const entries = tableDeclaration(table).fields.filter(isFree);
  return {
    ...BASES[table],
    ...Object.fromEntries(
      entries.map((field) => [field.name, "multi" in field && field.multi ? [hostile, hostile] : hostile]),
    ),
  };
}

function viewWith(hostile: string) {
  const tables = ROW_TABLE_NAMES.filter((table) => table !== "pdrb");
  const submissions = [
    submission({
      region: "64.02",
      rows: Object.fromEntries(tables.map((table) => [table, [hostileRow(table, hostile)]])),
    }),
  ];
  const score = scoreSubmissions({ submissions, borders: borderTable(), year: 2026 });
  return exampleView({ submissions, score, findings: [] });
}

describe.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
  "in every text field: %s",
  (_, text) => {
    const view = viewWith(text);

    it("leaves no live formula, outside link or script in the workbook", async () => {
      const parts = Object.entries(unzipSync(await writeWorkbook(mapWorkbook(view))));
      expect(view.proposals.length + view.review.length).toBe(1);
      for (const [name, bytes] of parts) {
        if (!/\.(?:xml|rels)$/.test(name)) continue;
        const xml = strFromU8(bytes);
        expect([name, /<f[ >]/.test(xml), /TargetMode="External"/.test(xml), /<script/i.test(xml)]).toEqual([
          name,
          false,
          false,
          false,
        ]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML allows none of them
        expect([name, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml)]).toEqual([name, false]);
      }
    });

    it("leaves no script, no outside link and no element of its own in the pack's pages", () => {
      for (const { name, content } of packPagesOf(view)) {
        const tags = content.match(/<(?:script|img|iframe|form|link|object)\b/gi);
        expect([name, tags, /(?:href|src)="(?:[a-z]+:|\/\/)/i.test(content)]).toEqual([name, null, false]);
        expect(content).not.toMatch(/[\u202A-\u202E]/);
      }
    });

    it("leaves no broken table, tag, picture or link in Markdown", () => {
      for (const markdown of [
        mapMarkdown(view, template(MARKDOWN_TEMPLATES.map)),
        programMarkdown(view, template(MARKDOWN_TEMPLATES.program)),
      ]) {
        expect(brokenRows(markdown)).toEqual([]);
        expect(markdown).not.toMatch(/<script|<img|(?<!\\)\]\(|^# Judul|^- butir/m);
        expect(markdown).not.toMatch(/[\u202A-\u202E]/);
      }
    });
  },
);
