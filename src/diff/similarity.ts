import type { CellValue, RowTableName, SubmittedRow } from "../domain/index.ts";
import { plainWords, tableDeclaration } from "../regulation/index.ts";

/** What a row says without its own key, made ready for comparing it often. */
export type Content = ReadonlyMap<string, FieldContent>;

export interface FieldContent {
  readonly plain: string;
  readonly words: ReadonlySet<string>;
  /** Long texts tell more than a yes. */
  readonly weight: number;
}

const plainText = (value: CellValue): string =>
  value === null ? "" : plainWords(typeof value === "object" ? [...value].sort().join(" ") : String(value));

/** An unreadable cell has no value, but what is written in it tells rows apart all the same. */
export function fieldContent(
  { values, raw }: Pick<SubmittedRow, "values" | "raw">,
  field: string,
): FieldContent | null {
  return textContent(values[field] ?? raw[field]?.text ?? null);
}

/** A value made ready for comparing; `null` where it says nothing. */
export function textContent(value: CellValue): FieldContent | null {
  const plain = plainText(value);
  return plain === "" ? null : { plain, words: new Set(plain.split(" ")), weight: Math.log2(2 + plain.length) };
}

export function contentOf(row: SubmittedRow): Content {
  const { fields, key } = tableDeclaration(row.table);
  const names = fields.map(({ name }) => name).filter((name) => name !== "no" && !key.includes(name));
  return new Map(
    names.flatMap((name) => {
      const content = fieldContent(row, name);
      return content === null ? [] : [[name, content] as const];
    }),
  );
}

/** Dice's measure over words: twice the shared ones by all of both. */
export function sharedWords(a: FieldContent, b: FieldContent): number {
  if (a.plain === b.plain) return 1;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += 1;
  return (2 * shared) / (a.words.size + b.words.size);
}

/**
 * How much of what two rows say is the same, 0–1: the mean over the fields that either fills, by their weight.
 *
 * @param fields - in one order for both directions, where the last bit of the sum matters
 */
export function similarity(
  a: Content,
  b: Content,
  fields: Iterable<string> = new Set([...a.keys(), ...b.keys()]),
): number {
  let all = 0;
  let same = 0;
  for (const field of fields) {
    const [left, right] = [a.get(field), b.get(field)];
    const weight = Math.max(left?.weight ?? 0, right?.weight ?? 0);
    all += weight;
    if (left !== undefined && right !== undefined) same += weight * sharedWords(left, right);
  }
  return all === 0 ? 0 : same / all;
}

/** The first text of a row that is not its key: what people call it by. */
export function titleOf({ table, values, raw }: SubmittedRow): string {
  const { fields, key } = tableDeclaration(table);
  const first = fields.find(({ name, type, need }) => type === "text" && need === "W" && !key.includes(name));
  const named = first === undefined ? null : (values[first.name] ?? raw[first.name]?.text ?? null);
  if (key.length === 1 && named !== null) return String(named);
  return key.map((name) => String(values[name] ?? raw[name]?.text ?? "")).join(" ");
}

/** Whether people give a table's rows their codes one by one, so that a code may be changed or given anew. */
export const hasGivenCodes = (table: RowTableName): boolean => {
  const { key, fields } = tableDeclaration(table);
  return key.length === 1 && fields.some(({ name, type }) => name === key[0] && type === "id");
};
/** Whether a row may be known again by what it says: a key of several parts (commodity and year) says it all by itself. */
export const isKnownByContent = (table: RowTableName): boolean => tableDeclaration(table).key.length === 1;
