import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MARKDOWN_TEMPLATES, mapMarkdown, programMarkdown } from "../../src/report/index.ts";
import { exampleView } from "../support/map-store.ts";
import { PROPOSAL, submission } from "../support/submission-builder.ts";

const template = (name: string): string => readFileSync(new URL(`../../templates/${name}`, import.meta.url), "utf8");
const MAP = template(MARKDOWN_TEMPLATES.map);
const PROGRAM = template(MARKDOWN_TEMPLATES.program);

describe("Markdown reports", () => {
  it("print the map", async () => {
    await expect(mapMarkdown(exampleView(), MAP)).toMatchFileSnapshot("../golden/report/peta-potensi-64-2026.md");
  });

  it("print the draft list of programs", async () => {
    await expect(programMarkdown(exampleView(), PROGRAM)).toMatchFileSnapshot(
      "../golden/report/daftar-program-64-2026.md",
    );
  });

  it("are complete sentences for an empty store too", async () => {
    const view = exampleView({ submissions: [], findings: [] });
    await expect(mapMarkdown(view, MAP)).toMatchFileSnapshot("../golden/report/peta-potensi-kosong.md");
    await expect(programMarkdown(view, PROGRAM)).toMatchFileSnapshot("../golden/report/daftar-program-kosong.md");
  });
});

/** Renders one title through a template of our own, as a province might write it. */
function shown(judul: string, own: string): string {
  const submissions = [
    submission({ region: "64.72", rows: { pemetaan: [{ ...PROPOSAL, judul, ref_masalah: null }] } }),
  ];
  return mapMarkdown(exampleView({ submissions }), own).trimEnd();
}

describe("user texts in Markdown", () => {
  const TITLE = "{{#each proposals}}{{title}}{{/each}}";
  it.each([
    ["a | b", "a \\| b"],
    ["`kode` *miring* _garis_ ~coret~", "\\`kode\\` \\*miring\\* \\_garis\\_ \\~coret\\~"],
    ["[x](javascript:alert(1)) ![y](z)", "\\[x\\](javascript:alert(1)) !\\[y\\](z)"],
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["&lt;b&gt; R&D A & B", "&amp;lt;b&amp;gt; R&amp;D A & B"],
    ["# judul", "\\# judul"],
    ["- butir", "\\- butir"],
    ["1. butir", "1\\. butir"],
    ["2027) butir", "2027\\) butir"],
    ["=== ", "\\==="],
    ["> kutipan", "&gt; kutipan"],
    ["http://contoh.example www.contoh.example", "http\\://contoh.example www\\.contoh.example"],
    ["@semua $x$", "\\@semua \\$x\\$"],
    ["dua\r\nbaris\u2028dan\ttab", "dua baris dan tab"],
    ["tak\u200bterlihat\u202e\u0000", "takterlihat"],
    ["{{province}} {{{this}}}", "{{province}} {{{this}}}"],
    ["C:\\data", "C:\\\\data"],
  ])("%j becomes %j, however the template prints it", (written, expected) => {
    expect(shown(written, TITLE)).toBe(expected);
    expect(shown(written, "{{#each proposals}}{{{title}}}{{/each}}")).toBe(expected);
  });

  it("never break out of their table cell", () => {
    const hostile = fc.array(fc.constantFrom("|", "\\", "\n", "\r", "`", "<", "[", "x", " ", "\u2028"), {
      minLength: 5,
    });
    fc.assert(
      fc.property(hostile, (parts) => {
        const row = shown(`x${parts.join("")}x`, "{{#each proposals}}| {{title}} | {{id}} |{{/each}}");
        expect(row.split("\n")).toHaveLength(1);
        const bars = row.replace(/\\\\/g, "").replace(/\\\|/g, "").match(/\|/g) ?? [];
        expect(bars).toHaveLength(3);
        expect(row).not.toMatch(/[<`](?<!\\`)/);
      }),
    );
  });
});

describe("a province's own template", () => {
  it("is told about a misspelt name instead of printing a blank", () => {
    expect(() => mapMarkdown(exampleView(), "{{provinsi}}")).toThrow(/"provinsi" not defined/);
  });

  it.each([
    "{{constructor}}",
    "{{__proto__}}",
    "{{totals.constructor}}",
    "{{#eval province}}{{/eval}}",
    "{{log year}}",
  ])("cannot use %s", (own) => {
    expect(() => mapMarkdown(exampleView(), own)).toThrow();
  });

  it("finds nothing behind a text", () => {
    expect(mapMarkdown(exampleView(), "{{province.constructor}}{{province.toHTML}}")).toBe("\n");
  });
});
