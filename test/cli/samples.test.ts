import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { freshFolder, ksd, ROOT, SAMPLES } from "./run-ksd.ts";

interface Expected {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string | null;
  readonly cells: readonly string[];
  readonly field: string | null;
}

const byText = (findings: readonly Expected[]): readonly string[] =>
  findings
    .map(({ code, severity, sheet, cells, field }) => JSON.stringify({ code, severity, sheet, cells, field }))
    .sort();

it("finds in the samples exactly the mistakes that were planted in them, at their cells", () => {
  const path = join(ROOT, "test/fixtures/samples/expected-findings.json");
  const expected: Record<string, readonly Expected[]> = JSON.parse(readFileSync(path, "utf8"));
  const samples = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));
  const folder = freshFolder();
  const { stdout } = ksd(folder.path, "validate", "--json", ...samples.map((name) => join(SAMPLES, name)));
  folder.remove();
  const { files }: { files: readonly { file: string; findings: readonly Expected[] }[] } = JSON.parse(stdout);
  const found = Object.fromEntries(files.map(({ file, findings }) => [file, byText(findings)]));
  expect(found).toEqual(Object.fromEntries(samples.map((name) => [name, byText(expected[name] ?? [])])));
});
