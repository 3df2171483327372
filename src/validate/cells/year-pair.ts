import type { FieldDeclaration } from "../../regulation/index.ts";
import { halfWidth } from "../text.ts";
import type { TypeParser } from "./cell-parser.ts";
import { type Problem, type Reading, unreadable } from "./reading.ts";

type YearPairField = Extract<FieldDeclaration, { type: "year-pair" }>;

const PLAIN = /^\d{4} ?[-–] ?\d{4}$/;
const WORDED =
  /^(?:periode|tahun|thn|th)?\.?\s*(\d{4})\s*(?:[-–—−/]|s\.? ?\/? ?d\.?|sd|sampai(?: dengan)?|hingga|ke)\s*(?:tahun|thn|th)?\.?\s*(\d{4})$/i;
/** A term of five years touches five or six calendar years. */
const YEARS: ReadonlySet<number> = new Set([5, 6]);

function fromText(text: string, field: YearPairField): Reading {
  const single = halfWidth(text).replace(/\s+/gu, " ");
  const [, first, last] = WORDED.exec(single) ?? [];
  const malformed: Problem = {
    code: "SEL-02",
    expected: [String(field.example)],
    detail: { unit: null, wants: "year-pair" },
  };
  if (first === undefined || last === undefined) return unreadable(malformed);
  const [start, end] = [Number(first), Number(last)];
  const { min = 1900, max = 2150 } = field;
  if (start < min || end > max || !YEARS.has(end - start + 1)) {
    const expected = start >= min && start + 4 <= max ? [`${start}-${start + 4}`, `${start}-${start + 5}`] : [];
    return unreadable({ code: "SEL-06", expected, detail: { min: String(min), max: String(max) } });
  }
  return {
    state: "value",
    value: start,
    endValue: end,
    cleanings: PLAIN.test(single) ? [] : ["number-text"],
    problems: [],
  };
}

/** First and last year of a period in one cell: `2025-2029`. */
export function yearPairParser(field: YearPairField): TypeParser {
  const malformed = (): Reading =>
    unreadable({ code: "SEL-02", expected: [String(field.example)], detail: { unit: null, wants: "year-pair" } });
  return {
    absentWords: true,
    text: (text) => fromText(text, field),
    number: malformed,
    date: malformed,
    boolean: malformed,
  };
}
