import type { RowModel } from "../../workbook/index.ts";
import { STYLES, type StyleName } from "./cells.ts";
import { numberRoom } from "./number-room.ts";
import { shareWidth } from "./share-width.ts";

interface Fitted {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly style?: StyleName;
  readonly isUpright?: boolean;
  /** What it should keep even then. */
  readonly leastWidth?: number;
}

/** What fits beside each other on one landscape page in letters that can still be read (A4: 6 point, F4: 7), in characters. */
const PAGE_WIDTH = 255;
/** Shared out in any case: somewhat smaller letters in low rows are read more easily than a ladder of single words. */
const LEAST_ROOM = 24;
/** Narrower, text becomes a ladder of syllables. */
const LEAST_TEXT = 9;
/** `Ketenagakerjaan` in one piece; what is longer still is a name of a file or an address, which breaks at its marks. */
const MOST_WORD = 15;
/** Room at the sides of a word, and of a heading's longest one, which is bold. */
const WORD_ROOM = 1;
const HEADING_ROOM = 2.5;
/** So many rows, evenly spread, show what a column holds. */
const LOOKED_AT = 300;
/** So that also a single digit has a column, not a line. */
const NARROWEST = 6;
/** A number that does not fit shows as ####: what the longest ones need. Other columns that do not wrap stay as they are. */
const LEAST_NUMBER: Partial<Record<StyleName, number>> = {
  points: 7,
  quotient: 7,
  percent: 8,
  wholePercent: 7,
  integer: 8,
  amount: 8,
  rupiah: 12,
  estimate: 12,
  year: 7,
  date: 11,
};

/** Texts of a column's cells in the rows that are looked at. */
type Texts = readonly string[];

const isWrapped = ({ style = "text" }: Fitted): boolean => (STYLES[style] as { readonly wrap?: boolean }).wrap === true;

/** About as many digits wide as Calibri sets it: `Mamberamo` takes more room than `Perizinan`. */
const wordWidth = (word: string): number =>
  word.length + 0.5 * (word.match(/[mwMW]/g)?.length ?? 0) - 0.4 * (word.match(/[fijlrtI.,;:()]/g)?.length ?? 0);

function widestWord(texts: Texts): number {
  const words = new Set(texts.flatMap((text) => text.split(/\s/)));
  let widest = 0;
  for (const word of words) widest = Math.max(widest, wordWidth(word));
  return widest;
}

function leastContent(column: Fitted, needed: number, texts: Texts): number {
  if (needed > 0) return Math.max(needed, NARROWEST);
  const fixed = LEAST_NUMBER[column.style ?? "text"];
  if (fixed !== undefined) return fixed;
  if (!isWrapped(column)) return column.width;
  return Math.min(Math.max(widestWord(texts), LEAST_TEXT), MOST_WORD) + WORD_ROOM;
}

function leastOf(column: Fitted, needed: number, texts: Texts): number {
  const { heading, width, isUpright, leastWidth = 0 } = column;
  const content = leastContent(column, needed, texts);
  const longest = Math.max(...heading.split(/[ /]/).map((part) => part.length)) + HEADING_ROOM;
  return Math.min(Math.max(width, needed), isUpright === true ? content : Math.max(content, longest, leastWidth));
}

function textsOf(rows: readonly RowModel[], column: number): Texts {
  const step = Math.max(1, Math.ceil(rows.length / LOOKED_AT));
  return rows
    .filter((_, index) => index % step === 0)
    .map(({ cells }) => {
      const value = cells[column]?.value ?? null;
      return value !== null && "text" in value ? value.text : "";
    });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Widths of a table's columns, in characters: as declared, wider where a number needs it; a table that is wider than a page
 * keeps what its words and numbers need, and the room that is left goes where it makes rows lower.
 */
export function fittedWidths(columns: readonly Fitted[], rows: readonly RowModel[]): readonly number[] {
  const needed = columns.map(({ style = "text" }, at) => numberRoom(style, rows, at));
  const wanted = columns.map(({ width }, at) => Math.max(width, needed[at] ?? 0));
  if (sum(wanted) <= PAGE_WIDTH) return wanted;
  const texts = columns.map((_, at) => textsOf(rows, at));
  const least = columns.map((column, at) => leastOf(column, needed[at] ?? 0, texts[at] ?? []));
  const isFlowing = columns.map((column) => isWrapped(column) && column.isUpright !== true);
  return shareWidth({ least, texts, isFlowing, room: Math.max(PAGE_WIDTH - sum(least), LEAST_ROOM) });
}
