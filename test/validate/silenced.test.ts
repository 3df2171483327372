import { describe, expect, it } from "vitest";
import { silencedCount } from "../../src/finding/index.ts";
import type { ValidatedFile } from "../../src/validate/index.ts";
import { CLEAN, withoutColumn } from "./mutants/content.ts";
import { operator, type Planted, planted } from "./mutants/operator.ts";
import { OPERATORS } from "./mutants/operators/index.ts";
import { bytesOf, checked, drawMutants, makeMutant } from "./mutants/run.ts";

const MUTANTS = drawMutants(OPERATORS, "silenced").filter((_, at) => at % 4 === 0);

function found(one: Planted): ValidatedFile {
  return checked(bytesOf(makeMutant(operator("BKS-06", "none", [], []), one, "plain")), one);
}

/** Code and number of the questions that wait, by finding and by rule. */
function waiting({ findings, rules }: ValidatedFile): readonly [findings: string[], rules: string[]] {
  return [
    findings.flatMap(({ code, silenced }) => (silenced === undefined ? [] : [`${code} ${silenced}`])),
    rules.flatMap(({ code, silenced }) => (silenced === 0 ? [] : [`${code} ${silenced}`])),
  ];
}

describe("questions that cannot be put", () => {
  it("are counted under the cell that cannot be read", () => {
    // A year in words: whether it lies in its range (SEL-06), and whether it fits the mapping (PM-17).
    expect(waiting(found(planted("pemetaan", 0, { tahun_mulai: "dua ribu dua puluh tujuh" })))).toEqual([
      ["SEL-02 2"],
      ["PM-17 1", "SEL-06 1"],
    ]);
  });

  it("are counted under the column that is not there: a blank for each row, and what the rules wanted to know", () => {
    const rows = CLEAN.potensi?.rows.length ?? 0;
    const about = { about: "no column", content: withoutColumn("potensi", "uraian"), expected: [] };
    expect(rows).toBeGreaterThan(1);
    expect(waiting(found(about))).toEqual([[`KOL-01 ${rows}`], [`SEL-01 ${rows}`]]);
  });

  it("are none where everything can be read", () => {
    expect(waiting(found({ about: "untouched", expected: [] }))).toEqual([[], []]);
  });

  it("are the same number by finding and by rule, whatever is wrong with a form", () => {
    const files = MUTANTS.map((mutant) => checked(bytesOf(mutant), mutant.planted));
    const byFinding = files.map(({ findings }) => silencedCount(findings));
    const byRule = files.map(({ rules }) => rules.reduce((sum, { silenced }) => sum + silenced, 0));
    expect(byFinding).toEqual(byRule);
    expect(byRule.filter((count) => count > 0).length).toBeGreaterThan(5);
  });
});
