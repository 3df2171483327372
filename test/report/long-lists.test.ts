import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MARKDOWN_TEMPLATES, mapMarkdown, programMarkdown } from "../../src/report/index.ts";
import { fairShare } from "../../src/report/markdown/shown-rows.ts";
import { exampleView } from "../support/map-store.ts";
import { PROPOSAL, submission } from "../support/submission-builder.ts";

const template = (name: string): string => readFileSync(new URL(`../../templates/${name}`, import.meta.url), "utf8");

/** So many proposals, `perProgram` of each program in order. */
function viewOf(count: number, perProgram: number) {
  const pemetaan = Array.from({ length: count }, (_, at) => ({
    ...PROPOSAL,
    kode_usulan: `U-${String(at + 1).padStart(4, "0")}`,
    judul: `Usulan ${at + 1}`,
    ref_masalah: null,
    kode_program: `1.03.${String(Math.floor(at / perProgram) + 1).padStart(2, "0")}`,
  }));
  return exampleView({ submissions: [submission({ region: "64.72", rows: { pemetaan } })], findings: [] });
}

const rowsOf = (text: string): number => text.split("\n").filter((line) => /64\.72-2026-U-/.test(line)).length;

describe("a list of very many rows in Markdown", () => {
  it("ends after 500, and says where the others are", () => {
    const text = mapMarkdown(viewOf(1234, 2000), template(MARKDOWN_TEMPLATES.map));
    expect(rowsOf(text)).toBe(500);
    expect(text).toContain(
      "\n\n500 dari 1.234 baris; 734 lainnya tidak dicetak di sini. Semuanya ada di lembar «Usulan dan Skor» pada laporan Excel.\n",
    );
  });

  it("is whole up to 500", () => {
    const text = mapMarkdown(viewOf(500, 2000), template(MARKDOWN_TEMPLATES.map));
    expect(rowsOf(text)).toBe(500);
    expect(text).not.toContain("tidak dicetak di sini");
  });

  it("is whole in a template of a province's own that was written before", () => {
    const own = "{{#each proposals}}{{id}}\n{{/each}}";
    expect(rowsOf(mapMarkdown(viewOf(1234, 2000), own))).toBe(1234);
  });

  it("is shared out among the programs, so that none is hidden", () => {
    // 300 of each of seven programs: 1,500 / 7 = 214 of each.
    const text = programMarkdown(viewOf(2100, 300), template(MARKDOWN_TEMPLATES.program));
    const tables = text.split("\n##### ").slice(1);
    expect(tables.map(rowsOf)).toEqual([214, 214, 214, 214, 214, 214, 214]);
    const said = tables.filter((table) =>
      table.includes(
        "214 dari 300 baris; 86 lainnya tidak dicetak di sini. Semuanya ada di lembar «Daftar Rencana Program»",
      ),
    );
    expect(said).toHaveLength(7);
    expect(text).toContain("Seluruhnya 2.100 usulan");
  });
});

describe("a fair share of rows", () => {
  it("is the most that all tables together have room for", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { maxLength: 20 }), fc.integer({ min: 20, max: 300 }), (sizes, all) => {
        const printed = (share: number): number => sizes.reduce((sum, size) => sum + Math.min(size, share), 0);
        const share = fairShare(sizes, all);
        expect(printed(share)).toBeLessThanOrEqual(all);
        if (share === Number.POSITIVE_INFINITY) return;
        expect(printed(share + 1)).toBeGreaterThan(all);
        expect(share).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
