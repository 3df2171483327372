import type { CellTable } from "../../packed/cell-table.ts";
import { DATE_KIND, DIRECT, KIND_MASK } from "../../packed/packed-workbook.ts";
import type { TextTable } from "../../packed/text-table.ts";
import { LAST_COLUMN } from "../ooxml/address.ts";
import {
  DOT,
  EQUALS,
  GREATER,
  LESS,
  LETTER_C,
  LETTER_I,
  LETTER_N,
  LETTER_R,
  LETTER_S,
  LETTER_T,
  LETTER_V,
  MINUS,
  NINE,
  QUOTE,
  SLASH,
  SPACE,
  standsAt,
  UPPER_A,
  UPPER_Z,
  ZERO,
} from "./marks.ts";
import { copyPlain } from "./plain-text.ts";

/** What the common cells of a sheet point to. */
export interface CommonContext {
  readonly cells: CellTable;
  readonly texts: TextTable;
  /** By style, the marks of a number in it: its format, and whether it is a date. */
  readonly numberMarks: Uint32Array;
  /** How many of the texts are shared strings. */
  readonly strings: number;
  /** Last day that is a date. */
  readonly lastDay: number;
}

/** Answer of `scan`: the cell is written otherwise, and nothing was added. */
export const UNCOMMON = 0;

const LONGEST_NUMBER = 40;

/**
 * Reads the cells that nearly all are, in one go from `<c` to `</c>`: an address, perhaps a style and a type, and a number, a
 * shared string or a plain inline text, written without a blank too many. All others are left to `CellScanner`.
 */
export class CommonCells {
  readonly #cells: CellTable;
  readonly #texts: TextTable;
  readonly #numberMarks: Uint32Array;
  readonly #strings: number;
  readonly #lastDay: number;
  row = 0;
  /** Column of the last cell of the row. */
  column = 0;

  constructor({ cells, texts, numberMarks, strings, lastDay }: CommonContext) {
    this.#cells = cells;
    this.#texts = texts;
    this.#numberMarks = numberMarks;
    this.#strings = strings;
    this.#lastDay = lastDay;
  }

  /** `from` is behind `<c`; returns the place behind the cell, or `UNCOMMON`. There must be room for one more cell. */
  scan(bytes: Uint8Array, from: number): number {
    if (
      bytes[from] !== SPACE ||
      bytes[from + 1] !== LETTER_R ||
      bytes[from + 2] !== EQUALS ||
      bytes[from + 3] !== QUOTE
    ) {
      return UNCOMMON;
    }
    let at = from + 4;
    let byte = bytes[at] as number;
    let column = 0;
    for (; byte >= UPPER_A && byte <= UPPER_Z; byte = bytes[++at] as number) {
      column = column * 26 + byte - 64;
    }
    const isNumbered = byte !== ZERO;
    let row = 0;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) {
      row = row * 10 + byte - ZERO;
    }
    if (!isNumbered || byte !== QUOTE || row !== this.row || column <= this.column || column > LAST_COLUMN) {
      return UNCOMMON;
    }
    let style = 0;
    let type = LETTER_N;
    for (at++; bytes[at] === SPACE; at++) {
      const name = bytes[at + 1];
      if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) {
        return UNCOMMON;
      }
      at += 4;
      byte = bytes[at] as number;
      if (name === LETTER_S && byte !== QUOTE) {
        for (style = 0; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) {
          style = style * 10 + byte - ZERO;
        }
      } else if (name === LETTER_T) {
        type = byte;
        at += byte === LETTER_I && standsAt(bytes, at, "inlineStr") ? 9 : 1;
      } else {
        return UNCOMMON;
      }
      if (bytes[at] !== QUOTE) {
        return UNCOMMON;
      }
    }
    if (bytes[at] !== GREATER || bytes[at + 1] !== LESS || style >= this.#numberMarks.length) {
      return UNCOMMON;
    }
    const end = this.#content(bytes, at + 2, type, style);
    if (end !== UNCOMMON) {
      this.#cells.columns[this.#cells.count - 1] = column;
      this.column = column;
    }
    return end;
  }

  /** `at` is behind the bracket of the first tag inside the cell. */
  #content(bytes: Uint8Array, at: number, type: number, style: number): number {
    if (type === LETTER_I) {
      return standsAt(bytes, at, "is><t>") ? this.#inline(bytes, at + 6, style) : UNCOMMON;
    }
    if (bytes[at] !== LETTER_V || bytes[at + 1] !== GREATER) {
      return UNCOMMON;
    }
    if (type === LETTER_S) {
      return this.#shared(bytes, at + 2, style);
    }
    return type === LETTER_N ? this.#number(bytes, at + 2, style) : UNCOMMON;
  }

  #inline(bytes: Uint8Array, from: number, style: number): number {
    const texts = this.#texts;
    const end = copyPlain(bytes, from, texts);
    if (end === from || !standsAt(bytes, end, "</t></is></c>")) {
      return UNCOMMON;
    }
    this.#add(textMarks(this.#numberMarks, style), texts.keep(end - from));
    return end + 13;
  }

  #shared(bytes: Uint8Array, from: number, style: number): number {
    let at = from;
    let place = 0;
    let byte = bytes[at] as number;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) {
      place = place * 10 + byte - ZERO;
    }
    const isKnown = at > from && place < this.#strings && !this.#texts.empty.has(place);
    if (!isKnown || !isValueEnd(bytes, at)) {
      return UNCOMMON;
    }
    this.#add(textMarks(this.#numberMarks, style), place);
    return at + 8;
  }

  #number(bytes: Uint8Array, from: number, style: number): number {
    let at = from;
    let value = 0;
    const first = bytes[at] as number;
    let byte = first;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) {
      value = value * 10 + byte - ZERO;
    }
    const digits = at - from;
    const marks = this.#numberMarks[style] as number;
    const isDate = (marks & KIND_MASK) === DATE_KIND;
    // Written as whole numbers print, and small enough for its place.
    if (digits >= 1 && digits <= 10 && value <= 0xffff_ffff && (first !== ZERO || digits === 1)) {
      if (isValueEnd(bytes, at)) {
        if (isDate && value > this.#lastDay) {
          return UNCOMMON;
        }
        this.#add(marks | DIRECT, value);
        return at + 8;
      }
    }
    return isDate ? UNCOMMON : this.#decimal(bytes, from, marks);
  }

  /** Digits with a sign and a point: kept as they are, for whoever asks for the number. */
  #decimal(bytes: Uint8Array, from: number, marks: number): number {
    const { room, used } = this.#texts;
    let at = from;
    let to = used;
    if (bytes[at] === MINUS) {
      room[to++] = MINUS;
      at++;
    }
    let points = 0;
    let byte = bytes[at] as number;
    const start = at;
    for (
      ;
      (byte >= ZERO && byte <= NINE) || (byte === DOT && at > start && points++ === 0);
      byte = bytes[++at] as number
    ) {
      room[to++] = byte;
    }
    const hasDigitLast = at > start && bytes[at - 1] !== DOT;
    if (!hasDigitLast || at - from > LONGEST_NUMBER || !isValueEnd(bytes, at)) {
      return UNCOMMON;
    }
    this.#add(marks, this.#texts.keep(at - from));
    return at + 8;
  }

  #add(marks: number, value: number): void {
    const cells = this.#cells;
    cells.marks[cells.count] = marks;
    cells.values[cells.count++] = value;
  }
}

function textMarks(numberMarks: Uint32Array, style: number): number {
  return (numberMarks[style] as number) & ~KIND_MASK;
}

function isValueEnd(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === LESS &&
    bytes[at + 1] === SLASH &&
    bytes[at + 2] === LETTER_V &&
    bytes[at + 3] === GREATER &&
    bytes[at + 4] === LESS &&
    bytes[at + 5] === SLASH &&
    bytes[at + 6] === LETTER_C &&
    bytes[at + 7] === GREATER
  );
}
