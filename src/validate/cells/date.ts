import type { ColumnContext, TypeParser } from "./cell-parser.ts";
import { readDateText } from "./date-text.ts";
import { type Problem, type Reading, unreadable, valueReading } from "./reading.ts";

/** Outside these a date in such a form is a slip of the keyboard or of a cell's format. */
const EARLIEST = "1945-08-17";
const LATEST = "2150-12-31";
const ISO = /^\d{4}-\d{2}-\d{2}$/;

function notADate(reason: "not-a-date" | "plain-number"): Problem {
  return { code: "SEL-04", expected: [], detail: { reason } };
}

function inRange(iso: string, cleanings: Reading["cleanings"]): Reading {
  if (iso >= EARLIEST && iso <= LATEST) return valueReading(iso, ...cleanings);
  return unreadable({ code: "SEL-06", expected: [], detail: { min: EARLIEST, max: LATEST } });
}

function fromText(text: string, { format, isMonthFirst = false }: ColumnContext): Reading {
  const read = readDateText(text, isMonthFirst);
  if (read.kind === "unreadable") {
    return unreadable({ code: "SEL-04", expected: read.meant, detail: { reason: read.reason } });
  }
  if (read.hasTime) return inRange(read.iso, ["date-time"]);
  return inRange(read.iso, format === "csv" && ISO.test(text) ? [] : ["date-text"]);
}

/** Days. A bare number is never taken for a date: nobody can tell 45363 from an amount. */
export function dateParser(context: ColumnContext): TypeParser {
  return {
    absentWords: true,
    text: (text) => fromText(text, context),
    number: () => unreadable(notADate("plain-number")),
    date: ({ iso }) => inRange(iso.slice(0, 10), iso.length > 10 ? ["date-time"] : []),
    boolean: () => unreadable(notADate("not-a-date")),
  };
}
