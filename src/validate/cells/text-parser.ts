import type { FieldDeclaration } from "../../regulation/index.ts";
import type { TypeParser } from "./cell-parser.ts";
import { contactProblem } from "./contact.ts";
import { splitMulti } from "./multi.ts";
import { type Problem, type Reading, valueReading } from "./reading.ts";

type TextField = Extract<FieldDeclaration, { type: "text" | "phone" | "email" }>;

/** What one cell of Excel can hold. */
const CELL_LIMIT = 32_767;

/** Half of a character that takes two places in a string. */
const SURROGATE = /[\ud800-\udfff]/;

function lengthProblem(text: string, min: number | null, max: number | null): Problem | null {
  const isCounted = text.length > CELL_LIMIT || text.length < 500;
  const length = isCounted && SURROGATE.test(text) ? [...text].length : text.length;
  if ((min === null || length >= min) && length <= (max ?? CELL_LIMIT)) return null;
  return { code: "SEL-07", expected: [], detail: { length, min, max: max ?? CELL_LIMIT } };
}

function textReading(text: string, field: TextField): Reading {
  const [min, max] = field.type === "text" ? [field.minLength ?? null, field.maxLength ?? null] : [null, null];
  const problems: Problem[] = [];
  const length = lengthProblem(text, min, max);
  if (length !== null) problems.push(length);
  const contact = field.type === "text" ? null : contactProblem(text, field.type);
  if (contact !== null) problems.push(contact);
  if (field.type !== "text" || field.multi !== true) return { ...valueReading(text), problems };
  const { parts, marked } = splitMulti(text);
  return { ...valueReading(parts, ...(marked ? (["separators"] as const) : [])), problems };
}

/** A number in a text column as a person sees it: without exponent. */
export function plainNumber(value: number, text: string): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : text;
}

/** Free text, telephone numbers and e-mail addresses: kept as written. */
export function textParser(field: TextField): TypeParser {
  return {
    absentWords: false,
    text: (text) => textReading(text, field),
    number: (cell) => textReading(plainNumber(cell.number, cell.text), field),
    date: (cell) => ({ ...textReading(cell.iso, field), cleanings: ["date-text"] }),
    boolean: (cell) => textReading(cell.text, field),
  };
}
