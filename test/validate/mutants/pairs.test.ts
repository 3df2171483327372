import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../../src/finding/index.ts";
import { LAYOUTS } from "./layouts.ts";
import { NEAR_PAIRS, PAIRS } from "./pair-operators.ts";
import { makePair, type PairMutant, saidAcross } from "./pairs.ts";
import { expectAllSaid } from "./score.ts";

const OURS = Object.keys(CATALOGUE).filter((code) => code.startsWith("LNT-"));
const outcomeOf = (mutant: PairMutant) => ({ mutant, said: saidAcross(mutant) });

describe("the forms of two regions", () => {
  it.each(LAYOUTS)("laid out %s say nothing against each other", (layout) => {
    expect(saidAcross(makePair({ code: "LNT-01", about: "untouched", expected: [] }, layout))).toEqual([]);
  });

  it("have for each rule a planted contradiction and a near miss", () => {
    const codes = (list: typeof PAIRS) => [...new Set(list.map(({ code }) => code))].sort();
    expect([codes(PAIRS), codes(NEAR_PAIRS)]).toEqual([OURS, OURS]);
    const silent = PAIRS.filter(({ code, expected }) => !expected.some((one) => one.code === code));
    expect(silent).toEqual([]);
  });

  it("contradict each other at the two planted cells, and nowhere else", () => {
    const mutants = LAYOUTS.flatMap((layout) => PAIRS.map((planted) => makePair(planted, layout)));
    expectAllSaid(mutants.map(outcomeOf), "Contradictions between two regions");
  });

  it("come close to it without being taken for it", () => {
    const mutants = NEAR_PAIRS.map((planted, at) => makePair(planted, LAYOUTS[at % LAYOUTS.length] ?? "plain"));
    const outcomes = mutants.map(outcomeOf);
    const raised = outcomes.filter(({ mutant, said }) => said.some((line) => line.startsWith(mutant.operator.code)));
    expect(raised).toEqual([]);
    expectAllSaid(outcomes, "Near misses between two regions");
  });
});
