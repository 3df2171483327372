import { describe, expect, it } from "vitest";
import { CATALOGUE, type Finding, type FindingCode, type Severity, sentencesOf } from "../../src/finding/index.ts";
import { OPERATORS } from "../validate/mutants/operators/index.ts";
import { bytesOf, checked, makeMutant } from "../validate/mutants/run.ts";
import { BASES, FAMILIES, ONE, SEVERAL } from "./bases.ts";

const CODES = Object.keys(CATALOGUE) as FindingCode[];
/** Said of files in a folder or a store, or of several forms together: planted where those are tested. */
const ELSEWHERE: ReadonlySet<string> = new Set(CODES.filter((code) => /^(?:BKS-0[89]|LNT-\d\d)$/.test(code)));
const HALF_FINISHED = /undefined|\bnull\b|NaN|\[object|“”|\(\)| {2}| [,;]| \.(?:\s|$)|^$/;

/** Every kind of mistake once, each of its first three places, and all that is said about them. */
const FOUND: readonly Finding[] = OPERATORS.flatMap((operator) =>
  operator.mistakes.slice(0, 3).flatMap((planted) => {
    const [layout = "plain"] = planted.layouts ?? [];
    return checked(bytesOf(makeMutant(operator, planted, layout)), planted).findings;
  }),
);

describe("the catalogue and the specification", () => {
  it("have the same codes", () => {
    const expected = Object.entries(FAMILIES).flatMap(([family, last]) =>
      Array.from({ length: last }, (_, at) => `${family}-${String(at + 1).padStart(2, "0")}`),
    );
    expect([...CODES].sort()).toEqual([...expected].sort());
  });

  it("name the same basis: nothing of our own design is shown as law", () => {
    const bases = CODES.map((code) => [code, CATALOGUE[code].basis]);
    expect(bases).toEqual(CODES.map((code) => [code, BASES[code] ?? "aturan aplikasi"]));
  });

  it("give the same severities, the usual one first", () => {
    const single = new Map<string, readonly Severity[]>(
      (["GALAT", "PERINGATAN", "INFO"] as const).flatMap((severity) =>
        ONE[severity].split(" ").map((code) => [code, [severity]] as const),
      ),
    );
    expect(CODES.map((code) => [code, CATALOGUE[code].severities])).toEqual(
      CODES.map((code) => [code, SEVERAL[code] ?? single.get(code)]),
    );
  });
});

describe("each code", () => {
  it("has a mistake that raises it at an exact place, and a near miss", () => {
    const lacking = CODES.filter(
      (code) =>
        !ELSEWHERE.has(code) &&
        !OPERATORS.some(
          (operator) =>
            operator.code === code &&
            operator.nearMisses.length > 0 &&
            operator.mistakes.every(({ expected }) => expected.some((one) => one.code === code)),
        ),
    );
    expect(lacking).toEqual([]);
  });

  it("is raised by a file, with no severity but its own", () => {
    const raised = new Set<string>(FOUND.map(({ code }) => code));
    expect(CODES.filter((code) => !ELSEWHERE.has(code) && !raised.has(code))).toEqual([]);
    expect(FOUND.filter(({ code, severity }) => !CATALOGUE[code].severities.includes(severity))).toEqual([]);
  });

  it("has a title, a reason and both examples, in both languages", () => {
    const poor = CODES.filter((code) => {
      const { title, reason, wrong, right } = CATALOGUE[code];
      const texts = [title.id, title.en, reason.id, reason.en, wrong, right];
      return (
        texts.some((text) => text.trim() === "" || /undefined|NaN|\[object/.test(text)) ||
        title.id === title.en ||
        reason.id === reason.en ||
        wrong === right
      );
    });
    expect(poor).toEqual([]);
  });

  it("finds whole sentences for every real finding, in both languages", () => {
    const poor = FOUND.flatMap((finding) => {
      const [id, en] = [sentencesOf(finding, "id"), sentencesOf(finding, "en")];
      const texts = [id.message, id.fix, en.message, en.fix];
      const isWhole = texts.every((text) => !HALF_FINISHED.test(text) && /[.!?]$/.test(text));
      const differ = id.message !== en.message && id.fix !== en.fix && id.message !== id.fix;
      return isWhole && differ ? [] : [{ code: finding.code, ...id, english: en }];
    });
    expect(poor).toEqual([]);
  });

  it("names the cell, where there is one", () => {
    const silent = FOUND.filter(
      ({
        at: {
          cells: [cell],
        },
      }) => cell !== undefined,
    ).filter((finding) =>
      (["id", "en"] as const).some(
        (language) => !sentencesOf(finding, language).message.includes(finding.at.cells[0] ?? ""),
      ),
    );
    expect(silent.map(({ code, at }) => [code, at.sheet, at.cells])).toEqual([]);
  });
});
