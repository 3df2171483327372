import { expect } from "vitest";
import { grouped } from "../../../src/domain/index.ts";
/** What a mutant is known by in a score: a workbook, or the workbooks of two regions. */
export interface Scored {
  readonly operator: { readonly code: string; readonly about: string };
  readonly planted: { readonly about: string };
  readonly layout: string;
  /** Findings that must come, as lines in order of the alphabet. */
  readonly expected: readonly string[];
}

/** What was said about one mutant. */
export interface Outcome {
  readonly mutant: Scored;
  readonly said: readonly string[];
}

interface Score {
  /** Findings that had to come. */
  readonly expected: number;
  readonly said: number;
  /** Findings that had to come and came. */
  readonly hit: number;
  readonly recall: number;
  readonly precision: number;
}

function hits(expected: readonly string[], said: readonly string[]): number {
  const left = [...said];
  return expected.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function scoreOf(outcomes: readonly Outcome[]): Score {
  const sum = (count: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const expected = sum(({ mutant }) => mutant.expected.length);
  const said = sum((outcome) => outcome.said.length);
  const hit = sum((outcome) => hits(outcome.mutant.expected, outcome.said));
  return { expected, said, hit, recall: expected === 0 ? 1 : hit / expected, precision: said === 0 ? 1 : hit / said };
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function scoreLine({ expected, said, hit, recall, precision }: Score): string {
  return `${hit} of ${expected} expected findings, ${said} said: recall ${percent(recall)}, precision ${percent(precision)}`;
}

/** A line per code with mutants, recall and precision; then the mutants that went wrong, each with both lists. */
export function table(outcomes: readonly Outcome[]): string {
  const byCode = [...grouped(outcomes, ({ mutant }) => mutant.operator.code)].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = byCode.map(([code, list]) => {
    const { recall, precision } = scoreOf(list);
    return `${code.padEnd(8)}${String(list.length).padStart(5)}${percent(recall).padStart(11)}${percent(precision).padStart(11)}`;
  });
  const wrong = outcomes.filter(({ mutant, said }) => mutant.expected.join("\n") !== said.join("\n"));
  const failures = wrong.map(
    ({ mutant: { operator, planted, layout, expected }, said }) =>
      `${operator.code} ${operator.about} | ${planted.about} | ${layout}\n  expected ${expected.join(" · ") || "nothing"}\n  said     ${said.join(" · ") || "nothing"}`,
  );
  return ["code    mutants     recall  precision", ...lines, ...failures].join("\n");
}

/** Prints recall and precision, and demands of both that they are whole. */
export function expectAllSaid(outcomes: readonly Outcome[], about: string): void {
  const score = scoreOf(outcomes);
  process.stdout.write(`${about}: ${outcomes.length} workbooks, ${scoreLine(score)}\n`);
  const wrong = outcomes.filter(({ mutant, said: lines }) => mutant.expected.join("\n") !== lines.join("\n"));
  expect(wrong.length, table(outcomes)).toBe(0);
  expect([score.recall, score.precision]).toEqual([1, 1]);
}
