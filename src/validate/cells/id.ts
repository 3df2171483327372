import type { Cleaning } from "../../finding/index.ts";
import type { FieldDeclaration } from "../../regulation/index.ts";
import type { TypeParser } from "./cell-parser.ts";
import { softPieces, splitMulti } from "./multi.ts";
import { type Reading, valueReading } from "./reading.ts";
import { plainNumber } from "./text-parser.ts";

type IdField = Extract<FieldDeclaration, { type: "id" }>;

const ID_LIKE = /^[\p{L}]{1,4}[-./ ]?\d{1,6}$/u;

/** Identifiers are compared in capitals and without spaces around their hyphen. */
export function normalId(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/\s*[-–—]\s*/gu, "-")
    .toUpperCase();
}

function partsOf(text: string): { parts: readonly string[]; cleanings: Cleaning[] } {
  const { parts, marked } = splitMulti(text);
  const pieces = parts.flatMap((part) => {
    const soft = softPieces(part);
    return soft.length > 1 && soft.every((piece) => ID_LIKE.test(piece)) ? soft : [part];
  });
  return { parts: pieces, cleanings: marked || pieces.length !== parts.length ? ["separators"] : [] };
}

function fromText(text: string, field: IdField): Reading {
  if (field.multi !== true) {
    const id = normalId(text);
    return id === text ? valueReading(id) : valueReading(id, "letter-case");
  }
  const { parts, cleanings } = partsOf(text);
  const ids = [...new Set(parts.map(normalId))];
  const changed = parts.some((part) => part !== normalId(part));
  return valueReading(ids, ...cleanings, ...(changed ? (["letter-case"] as const) : []));
}

/** A row's own identifier, or those of other rows it refers to. */
export function idParser(field: IdField): TypeParser {
  return {
    absentWords: field.refersTo !== undefined,
    text: (text) => fromText(text, field),
    number: (cell) => fromText(plainNumber(cell.number, cell.text), field),
    date: (cell) => fromText(cell.iso, field),
    boolean: (cell) => fromText(cell.text, field),
  };
}
