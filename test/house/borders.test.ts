import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const project = resolve(import.meta.dirname, "../..");

/** The rules broken by one more file in a copy of the sources. */
function brokenBy(folder: string, source: string): string[] {
  const path = join(copy, "src", folder, "planted.ts");
  writeFileSync(path, source);
  const run = spawnSync(
    process.execPath,
    [
      join(project, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs"),
      `src/${folder}/planted.ts`,
      "--config",
      ".dependency-cruiser.cjs",
      "--output-type",
      "json",
    ],
    { cwd: copy, encoding: "utf8", maxBuffer: 64_000_000 },
  );
  rmSync(path);
  const summary = JSON.parse(run.stdout).summary as { violations: { from: string; rule: { name: string } }[] };
  const own = summary.violations.filter(({ from }) => from.endsWith("planted.ts"));
  return [...new Set(own.map(({ rule }) => rule.name))].filter((name) => name !== "no-orphans").sort();
}

let copy = "";
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "ksd-borders-"));
  mkdirSync(join(copy, "test"));
  writeFileSync(join(copy, "test/helper.ts"), "export const helper = 1;\n");
  cpSync(join(project, "src"), join(copy, "src"), { recursive: true });
  for (const file of ["package.json", "tsconfig.json", ".dependency-cruiser.cjs"]) {
    cpSync(join(project, file), join(copy, file));
  }
  symlinkSync(join(project, "node_modules"), join(copy, "node_modules"), "junction");
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("a planted violation of the folder borders is caught", () => {
  const planted: [what: string, folder: string, source: string, rules: string[]][] = [
    ["nothing wrong", "score", 'export { regions } from "../regulation/index.ts";\n', []],
    ["a later stage", "regulation", 'export { openStore } from "../store/index.ts";\n', ["regulation-borders"]],
    [
      "past the door",
      "validate",
      'export { recordsOf } from "../regulation/reference/rows.ts";\n',
      ["regulation-door"],
    ],
    ["a file in the core", "validate", 'export { readFileSync } from "node:fs";\n', ["validate-packages"]],
    ["a package of another folder", "score", 'export { default } from "exceljs";\n', ["score-packages"]],
    [
      "code where only types may come",
      "validate",
      'export { readWorkbook } from "../workbook/index.ts";\n',
      ["validate-types-of-workbook"],
    ],
    ["a test", "domain", 'export { helper } from "../../test/helper.ts";\n', ["no-tests-in-src"]],
    ["a missing file", "domain", 'export { nothing } from "./nothing.ts";\n', ["no-unresolved"]],
  ];
  for (const [what, folder, source, rules] of planted) {
    it(what, () => {
      expect(brokenBy(folder, source)).toEqual(rules);
    });
  }
});
