import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mapModel } from "../../src/report/markdown/map-model.ts";
import { programModelOf } from "../../src/report/markdown/program-model.ts";
import type { TemplateValue } from "../../src/report/markdown/render-template.ts";
import { nationalModel } from "../../src/report/national/national-markdown.ts";
import { exampleNation } from "../support/example-nation.ts";
import { exampleView } from "../support/map-store.ts";

const DOCS = readFileSync(new URL("../../docs/templates.md", import.meta.url), "utf8");

function namesIn(value: TemplateValue): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, each]) => [name, ...namesIn(each as TemplateValue)]);
}

describe("docs/templates.md", () => {
  it("names everything a template may print", () => {
    const view = exampleView();
    const names = new Set([
      ...namesIn(mapModel(view)),
      ...namesIn(programModelOf(view)),
      ...namesIn(nationalModel(exampleNation())),
    ]);
    expect([...names].filter((name) => !DOCS.includes(`\`${name}\``))).toEqual([]);
    expect(names.size).toBeGreaterThan(60);
  });
});
