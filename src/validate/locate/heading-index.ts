import type { TableName } from "../../domain/index.ts";
import type { FieldDeclaration, TableDeclaration } from "../../regulation/index.ts";
import { cleanText, looseKey } from "../text.ts";

/** Who said what a heading means: the person at the keyboard just now, or the workspace, where somebody said so before. */
export type MapOrigin = "option" | "workspace";

/** A heading that a person explained. */
export interface HeadingMapping {
  readonly table: TableName;
  /** As written in the file; compared as headings are. */
  readonly heading: string;
  /** Machine name. */
  readonly field: string;
  readonly origin: MapOrigin;
}

export interface HeadingMatch {
  readonly field: FieldDeclaration;
  /** `null` where the form itself knows the heading. */
  readonly mapped: MapOrigin | null;
  /** Aliases give way where another column has the heading itself. */
  readonly exact: boolean;
}

export interface HeadingIndex {
  readonly declaration: TableDeclaration;
  readonly match: (text: string) => HeadingMatch | null;
}

const BRACKETS = /\([^()]*\)|\[[^\][]*\]/gu;
const NUMBERING = /^\s*(?:\(?\d{1,2}[.)]|[a-z][.)])\s+/iu;

/**
 * How headings are compared: letters and digits only, so that case, accents, spaces, line breaks and punctuation do not
 * matter and `kerjasama` is `kerja sama`; a unit in brackets, a star and numbering in front are dropped.
 */
export function headingKey(text: string): string {
  const clean = cleanText(text).text;
  const bare = looseKey(clean.replace(BRACKETS, " ").replace(NUMBERING, ""));
  return bare === "" ? looseKey(clean) : bare;
}

function makeKeys(text: string): readonly string[] {
  const clean = cleanText(text).text;
  const firstLine = clean.split("\n").find((line) => line.trim() !== "") ?? "";
  return [...new Set([headingKey(clean), looseKey(clean), headingKey(firstLine)])].filter((key) => key !== "");
}

const LONGEST_HEADING = 200;
const REMEMBERED = 4_000;
const keysByText = new Map<string, readonly string[]>();

/** The same headings come by again for every table they might belong to. */
function keysOf(text: string): readonly string[] {
  if (text.length > LONGEST_HEADING) return [];
  const known = keysByText.get(text);
  if (known !== undefined) return known;
  if (keysByText.size >= REMEMBERED) keysByText.clear();
  const keys = makeKeys(text);
  keysByText.set(text, keys);
  return keys;
}

/** Letters and digits that dropped numbering may have: `(12) `, `a. `. */
const NUMBERING_LETTERS = 2;
const HAS_PARTS = /[()[\]\n\r]/;

/**
 * Whether a text has more letters than any heading. Sentences in the rows are most of what is looked up; counting costs
 * less than making their keys. Where a part may be dropped (a bracket, a second line), nothing is said.
 */
function isTooLong(text: string, longest: number): boolean {
  let left = longest + NUMBERING_LETTERS;
  if (text.length <= left || HAS_PARTS.test(text)) return false;
  for (let at = 0; at < text.length && left >= 0; at += 1) if (isPlainLetter(text.charCodeAt(at))) left -= 1;
  return left < 0;
}

const isPlainLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** The headings of one table, ready to be looked up. */
export function headingIndex(declaration: TableDeclaration, mappings: readonly HeadingMapping[] = []): HeadingIndex {
  const byKey = new Map<string, HeadingMatch>();
  const add = (text: string, match: HeadingMatch): void => {
    for (const key of [headingKey(text), looseKey(text)]) {
      if (key !== "" && !byKey.has(key)) byKey.set(key, match);
    }
  };
  for (const { table, heading, field: name, origin } of mappings) {
    const field = declaration.fields.find((candidate) => candidate.name === name);
    // What was remembered gives way to the field's own heading, as an alias does; what is said now does not.
    if (table === declaration.table && field !== undefined)
      add(heading, { field, exact: origin === "option", mapped: origin });
  }
  const { fields } = declaration;
  for (const field of fields) add(field.heading, { field, exact: true, mapped: null });
  for (const field of fields) add(field.name, { field, exact: true, mapped: null });
  for (const field of fields)
    for (const alias of field.aliases ?? []) add(alias, { field, exact: false, mapped: null });
  const longest = Math.max(...[...byKey.keys()].map(({ length }) => length));
  return {
    declaration,
    match: (text) => {
      if (isTooLong(text, longest)) return null;
      for (const key of keysOf(text)) {
        const found = byKey.get(key);
        if (found !== undefined) return found;
      }
      return null;
    },
  };
}
