import type { RowTableName, SubmittedRow } from "../domain/index.ts";
import { type Content, contentOf, hasGivenCodes, isKnownByContent, similarity } from "./similarity.ts";

/** The id within its region and year: `64.02-2026-U-001` → `U-001`. */
export type KeyOf = (row: SubmittedRow) => string;

export interface Pair {
  readonly before: SubmittedRow;
  readonly after: SubmittedRow;
  readonly pairedBy: "id" | "content";
  readonly similarity: number;
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly removed: readonly SubmittedRow[];
  readonly added: readonly SubmittedRow[];
}

export interface Rows {
  readonly rows: readonly SubmittedRow[];
  readonly keyOf: KeyOf;
}

/** This much alike leaves no doubt, whatever the code: forms are renumbered when a row is put in. */
const CERTAIN = 0.9;
/** With the same code, this much alike is enough: proposals share many of their short answers anyway. */
const SAME_CODE = 0.5;
/** With another code, a row must be this much alike to be taken for the same. */
const NEAR = 0.6;
/** Comparing more rows than this with each other takes seconds; then only those with a long text in common are. */
const MOST_COMPARISONS = 250_000;
const TELLING_LENGTH = 12;
/** A row without a code is named by its place, which says nothing once rows move. */
const BY_PLACE = /-baris-\d+(?:#\d+)?$/;

interface Item {
  readonly row: SubmittedRow;
  readonly key: string;
  readonly content: Content;
  readonly at: number;
}

function itemsOf({ rows, keyOf }: Rows): Item[] {
  return rows.map((row, at) => ({ row, key: keyOf(row), content: contentOf(row), at }));
}

/** Takes pairs out of both sides as they are found. */
class Pool {
  readonly before: Set<Item>;
  readonly after: Set<Item>;
  readonly pairs: Pair[] = [];

  constructor(before: readonly Item[], after: readonly Item[]) {
    this.before = new Set(before);
    this.after = new Set(after);
  }

  join(before: Item, after: Item, alike: number): void {
    if (!this.before.has(before) || !this.after.has(after)) return;
    this.before.delete(before);
    this.after.delete(after);
    const pairedBy = before.key === after.key ? "id" : "content";
    this.pairs.push({ before: before.row, after: after.row, pairedBy, similarity: alike });
  }
}

function pairById(pool: Pool, least: number): void {
  const byKey = new Map([...pool.after].map((item) => [item.key, item]));
  for (const before of [...pool.before]) {
    const after = byKey.get(before.key);
    if (after === undefined || BY_PLACE.test(before.key)) continue;
    const alike = similarity(before.content, after.content);
    if (alike >= least) pool.join(before, after, alike);
  }
}

const longTexts = ({ content }: Item): readonly string[] =>
  [...content.values()].map(({ plain }) => plain).filter((plain) => plain.length >= TELLING_LENGTH);

/** Which rows of the other side to compare a row with. */
function candidates({ before, after }: Pool): (item: Item) => Iterable<Item> {
  if (before.size * after.size <= MOST_COMPARISONS) return () => after;
  const byText = new Map<string, Item[]>();
  for (const item of after) {
    for (const text of longTexts(item)) {
      const sharing = byText.get(text);
      if (sharing === undefined) byText.set(text, [item]);
      else sharing.push(item);
    }
  }
  const most = MOST_COMPARISONS / before.size;
  return (item) =>
    new Set(
      longTexts(item)
        .flatMap((text) => byText.get(text) ?? [])
        .slice(0, most),
    );
}

function pairByContent(pool: Pool, least: number): void {
  const candidatesOf = candidates(pool);
  const found = [...pool.before].flatMap((before) =>
    [...candidatesOf(before)].flatMap((after) => {
      const alike = similarity(before.content, after.content);
      return alike < least ? [] : [{ before, after, alike }];
    }),
  );
  // The most alike first; among equals the same code, then the order of the sheet.
  const sameKey = ({ before, after }: (typeof found)[number]): number => Number(before.key === after.key);
  found.sort(
    (a, b) => b.alike - a.alike || sameKey(b) - sameKey(a) || a.before.at - b.before.at || a.after.at - b.after.at,
  );
  for (const { before, after, alike } of found) pool.join(before, after, alike);
}

/**
 * Finds each row of one table again in a later submission: by its code, unless what it says has become another thing
 * while a row with another code says it; then by content; and what is left by its code all the same.
 */
export function pairRows(table: RowTableName, before: Rows, after: Rows): Pairing {
  const pool = new Pool(itemsOf(before), itemsOf(after));
  if (hasGivenCodes(table)) {
    pairById(pool, CERTAIN);
    pairByContent(pool, CERTAIN);
    pairById(pool, SAME_CODE);
    pairByContent(pool, NEAR);
  }
  pairById(pool, 0);
  if (isKnownByContent(table)) pairByContent(pool, NEAR);
  return {
    pairs: pool.pairs,
    removed: [...pool.before].map(({ row }) => row),
    added: [...pool.after].map(({ row }) => row),
  };
}
