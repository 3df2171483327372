import type { TableName } from "../../../domain/index.ts";
import { type Records, tableDeclaration } from "../../../regulation/index.ts";
import type { ParsedRow } from "../../parsed.ts";

export type FieldOf<T extends TableName> = keyof Records[T] & string;

/** Whether somebody wrote something into the cell, readable or not. */
export function isFilled<T extends TableName>(row: ParsedRow<T>, field: FieldOf<T>): boolean {
  const { state } = row.cell(field);
  return state === "value" || state === "unreadable";
}

export function isBlank<T extends TableName>(row: ParsedRow<T>, field: FieldOf<T>): boolean {
  return row.cell(field).state === "blank";
}

/** Error values and formulas without a result have their own findings; what they stand for is not known. */
const SAID_ELSEWHERE =
  /^(?:#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|UNKNOWN!)|=)/iu;

/** The text of a cell that could not be read as its type; `null` for any other cell, and where another finding says why. */
export function unreadableText<T extends TableName>(row: ParsedRow<T>, field: FieldOf<T>): string | null {
  const { state, raw } = row.cell(field);
  if (state !== "unreadable" || raw === null) return null;
  const text = raw.text.trim();
  return SAID_ELSEWHERE.test(text) ? null : text;
}

/** The headings of fields as the template prints them. */
export function headingsOf<T extends TableName>(table: T, fields: readonly FieldOf<T>[]): readonly string[] {
  const declared = tableDeclaration(table).fields;
  return fields.map((field) => declared.find(({ name }) => name === field)?.heading ?? field);
}

/** `[first, ...rest]` of a list that is known to hold something; `null` for an empty one. */
export function nonEmpty<T>(list: readonly T[]): readonly [T, ...T[]] | null {
  const [first, ...rest] = list;
  return first === undefined ? null : [first, ...rest];
}
