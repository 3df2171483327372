import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../../src/finding/index.ts";
import { hasOpenpyxl } from "../../support/office.ts";
import { LAYOUTS } from "./layouts.ts";
import { operator } from "./operator.ts";
import { OPERATORS } from "./operators/index.ts";
import { bytesOf, checked, drawMutants, type Mutant, makeMutant, nearMisses, said } from "./run.ts";
import { expectAllSaid, type Outcome, table } from "./score.ts";
import { writtenByOpenpyxl } from "./write-openpyxl.ts";

/** Another seed draws other cells; any must do. */
const SEED = process.env["KSD_MUTANT_SEED"] ?? "kutai kartanegara";
/** Rules about files as they lie on a disk and in a store (workspace.test.ts), and about two regions' forms (pairs.test.ts). */
const ELSEWHERE = /^(?:BKS-0[89]|LNT-\d\d)$/;

const MUTANTS = drawMutants(OPERATORS, SEED);
const NEAR_MISSES = nearMisses(OPERATORS, SEED);

function outcomeOf(mutant: Mutant, bytes: Uint8Array = bytesOf(mutant)): Outcome {
  return { mutant, said: said(checked(bytes, mutant.planted).findings) };
}

describe("the clean form", () => {
  it.each(LAYOUTS)("laid out %s has nothing to be said about it", (layout) => {
    const untouched = { about: "untouched", expected: [] };
    const { findings, verdict } = checked(
      bytesOf(makeMutant(operator("BKS-06", "none", [], []), untouched, layout)),
      untouched,
    );
    expect([said(findings), verdict]).toEqual([[], "accepted"]);
  });
});

describe("one planted mistake", () => {
  it("is planted at least 300 times, over every rule that one file can break", () => {
    const planted = new Set<string>(MUTANTS.map(({ operator: { code } }) => code));
    const codes = Object.keys(CATALOGUE).filter((code) => !ELSEWHERE.test(code));
    expect(codes.filter((code) => !planted.has(code))).toEqual([]);
    expect(MUTANTS.length).toBeGreaterThanOrEqual(300);
  });

  it("is found at its cell, and nothing else is", () => {
    expectAllSaid(
      MUTANTS.map((mutant) => outcomeOf(mutant)),
      "Mutants",
    );
  });

  it.skipIf(!hasOpenpyxl)("is found in what openpyxl writes, too", () => {
    // openpyxl cuts long texts and refuses control characters; files that are no workbooks it cannot write at all.
    const writable = MUTANTS.filter(
      ({ planted, operator: { about } }) =>
        planted.bytes === undefined &&
        planted.read === undefined &&
        !/more than a cell can hold/.test(about) &&
        !/\\u0007/.test(planted.about),
    );
    const share = writable.filter((_, at) => at % 4 === 0);
    const written = writtenByOpenpyxl(share.map(({ book }) => book));
    expect(share.length).toBeGreaterThanOrEqual(60);
    expectAllSaid(
      share.map((mutant, at) => outcomeOf(mutant, written[at])),
      "Mutants written by openpyxl",
    );
  });
});

describe("a near miss", () => {
  it("is there for every rule, and stays silent", () => {
    const lacking = OPERATORS.filter(({ nearMisses: near }) => near.length === 0);
    expect(lacking.map(({ code, about }) => `${code} ${about}`)).toEqual([]);
    const outcomes = NEAR_MISSES.map((mutant) => outcomeOf(mutant));
    const raised = outcomes.filter(({ mutant, said: lines }) =>
      lines.some((line) => line.startsWith(`${mutant.operator.code} `)),
    );
    expect(
      raised.map(({ mutant }) => mutant.planted.about),
      table(outcomes),
    ).toEqual([]);
    expectAllSaid(outcomes, "Near misses");
  });
});
