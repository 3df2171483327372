import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { briefModel } from "../../src/report/brief/brief-model.ts";
import { changesSince } from "../../src/report/index.ts";
import { changeModel } from "../../src/report/markdown/change-model.ts";
import { mapModel } from "../../src/report/markdown/map-model.ts";
import { programModelOf } from "../../src/report/markdown/program-model.ts";
import type { TemplateValue } from "../../src/report/markdown/render-template.ts";
import { nationalModel } from "../../src/report/national/national-markdown.ts";
import { exampleNation } from "../support/example-nation.ts";
import { exampleView } from "../support/map-store.ts";
import { exampleMatch } from "../support/match.ts";

const DOCS = readFileSync(new URL("../../docs/templates.md", import.meta.url), "utf8");

function namesIn(value: TemplateValue): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, each]) => [name, ...namesIn(each as TemplateValue)]);
}

/** The text under a heading, up to the next. */
function chapter(heading: string): string {
  const [, text = ""] = DOCS.split(`\n## ${heading}\n`);
  return text.split("\n## ")[0] ?? "";
}
const COMMON = chapter("Nama di semua templat");

const view = exampleView({ match: exampleMatch() });
const nothing = { forms: [], proposals: [], pairs: [] };
const MODELS: readonly (readonly [template: string, model: TemplateValue])[] = [
  ["peta-potensi.md.hbs", mapModel(view)],
  ["daftar-program.md.hbs", programModelOf(view)],
  ["ringkasan.txt.hbs", briefModel(view, { text: 70, names: 12, kinds: 6 })],
  ["perubahan.md.hbs", changeModel(view, changesSince("2026-03-31", nothing, view))],
  ["peta-nasional.md.hbs", nationalModel(exampleNation())],
];

describe.each(MODELS)("docs/templates.md on %s", (template, model) => {
  const names = new Set(namesIn(model));
  const text = chapter(`Nama di \`${template}\``);

  it("names everything it may print", () => {
    // Of a nation the classes and sums are told by reference.
    const told = template === "peta-nasional.md.hbs" ? DOCS : COMMON + text;
    expect([...names].filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
    expect(names.size).toBeGreaterThan(10);
  });

  it("names nothing that is not there", () => {
    // Each in a list that is empty in the example.
    const elsewhere = new Set([
      "number",
      "date",
      "kind",
      "subjects",
      "reason",
      "by",
      "problem",
      "helpers",
      "amount",
      "commodity",
    ]);
    const told = [...text.matchAll(/`([a-z][A-Za-z]*)`/g)].map(([, name = ""]) => name);
    expect(told.filter((name) => !names.has(name) && !elsewhere.has(name))).toEqual([]);
    expect(told.length).toBeGreaterThan(8);
  });
});
