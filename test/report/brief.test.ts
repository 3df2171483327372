import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BRIEF_TEMPLATE, briefText, MARKDOWN_TEMPLATES, mapMarkdown } from "../../src/report/index.ts";
import { exampleView } from "../support/map-store.ts";
import { PROPOSAL, submission } from "../support/submission-builder.ts";

const template = (name: string): string => readFileSync(new URL(`../../templates/${name}`, import.meta.url), "utf8");
const BRIEF = template(BRIEF_TEMPLATE);

describe("the message for a chat", () => {
  it("says what the report says", async () => {
    await expect(briefText(exampleView(), BRIEF)).toMatchFileSnapshot("../golden/report/ringkasan-64-2026.txt");
  });

  it("is whole sentences for an empty store too", async () => {
    const view = exampleView({ submissions: [], findings: [] });
    await expect(briefText(view, BRIEF)).toMatchFileSnapshot("../golden/report/ringkasan-kosong.txt");
  });

  it("has the figures of the Markdown", () => {
    const view = exampleView();
    const numbers =
      "{{totals.submitted}}/{{totals.regions}}/{{totals.proposals}}/{{totals.heldRows}}/{{#each classes}}{{label}} {{count}};{{/each}}/{{#each proposals}}{{rank}} {{score}};{{/each}}";
    const brief =
      "{{submitted}}/{{regions}}/{{proposals}}/{{heldRows}}/{{#each classes}}{{label}} {{count}};{{/each}}/{{#each top}}{{rank}} {{score}};{{/each}}";
    const [map = "", short = ""] = [mapMarkdown(view, numbers), briefText(view, brief)];
    const shownClasses = map.replace(/[^;/]+ 0;/g, "");
    const five = shownClasses
      .trim()
      .split("/")
      .map((part, at) => (at === 5 ? part.split(";").slice(0, 5).join(";").replace(/;?$/, ";") : part));
    expect(short.trim()).toBe(five.join("/"));
    expect(mapMarkdown(view, template(MARKDOWN_TEMPLATES.map))).toContain(
      `| Usulan yang diterima | ${view.totals.proposals} |`,
    );
  });

  it("keeps to 1,500 characters, one line for each thing, whatever people write", () => {
    const text = fc.string({
      unit: fc.constantFrom("kata ", "panjang", "\n", "\u202e", "|", "{{x}}", "\u0000", "é"),
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 5, maxLength: 8 }), (titles) => {
        const pemetaan = titles.map((judul, at) => ({
          ...PROPOSAL,
          kode_usulan: `U-00${at + 1}`,
          judul: `${judul}x`,
          ref_masalah: null,
          kode_daerah_mitra: ["64.01", "64.03", "64.07", "64.08", "64.09", "64.11"],
        }));
        const view = exampleView({ submissions: [submission({ region: "64.72", rows: { pemetaan } })] });
        const brief = briefText(view, BRIEF);
        expect([...brief].length).toBeLessThanOrEqual(1500);
        expect([brief.includes("\u0000"), brief.includes("\u202e")]).toEqual([false, false]);
        expect(brief.match(/^\d+\. /gm)).toHaveLength(5);
      }),
      { numRuns: 20 },
    );
  });
});
