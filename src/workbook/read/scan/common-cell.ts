import type { CellTable } from "../../packed/cell-table.ts";
import { DATE_KIND, DIRECT, KIND_MASK } from "../../packed/packed-workbook.ts";
import type { TextTable } from "../../packed/text-table.ts";
import { LAST_COLUMN } from "../ooxml/address.ts";
import {
  ADDRESS,
  C_CLOSE,
  END_OF_CELL,
  END_OF_VALUE,
  ESTR,
  IS_CLOSE,
  IS_OPEN,
  NLIN,
  T_CLOSE,
  T_OPEN,
} from "./four-letters.ts";
import {
  DOT,
  EQUALS,
  GREATER,
  LESS,
  LETTER_I,
  LETTER_N,
  LETTER_S,
  LETTER_T,
  LETTER_V,
  MINUS,
  NINE,
  QUOTE,
  SPACE,
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

const OTHER_TYPE = 0;
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
  #view: DataView = new DataView(new ArrayBuffer(0));
  #style = 0;
  #type = LETTER_N;
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

  /** The bytes that cells are scanned in from now on. */
  start(bytes: Uint8Array): void {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** `from` is behind `<c`; returns the place behind the cell, or `UNCOMMON`. There must be room for one more cell. */
  scan(bytes: Uint8Array, from: number): number {
    if (this.#view.getInt32(from) !== ADDRESS) {
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
    at = this.#otherAttributes(bytes, at + 1);
    if (at === UNCOMMON || bytes[at] !== GREATER || bytes[at + 1] !== LESS || this.#style >= this.#numberMarks.length) {
      return UNCOMMON;
    }
    const end = this.#content(bytes, at + 2);
    if (end !== UNCOMMON) {
      this.#cells.columns[this.#cells.count - 1] = column;
      this.column = column;
    }
    return end;
  }

  /** Style and type, in any order; returns where they end. */
  #otherAttributes(bytes: Uint8Array, from: number): number {
    this.#style = 0;
    this.#type = LETTER_N;
    let hasStyle = false;
    let hasType = false;
    let at = from;
    for (; bytes[at] === SPACE && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE; at++) {
      const name = bytes[at + 1];
      at += 4;
      let byte = bytes[at] as number;
      if (name === LETTER_S && byte !== QUOTE && !hasStyle) {
        hasStyle = true;
        let style = 0;
        for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) {
          style = style * 10 + byte - ZERO;
        }
        this.#style = style;
      } else if (name === LETTER_T && !hasType) {
        hasType = true;
        const isInline = byte === LETTER_I && this.#isInlineType(at);
        this.#type = byte === LETTER_I && !isInline ? OTHER_TYPE : byte;
        at += isInline ? 9 : 1;
      } else {
        return UNCOMMON;
      }
      if (bytes[at] !== QUOTE) {
        return UNCOMMON;
      }
    }
    return at;
  }

  /** `at` is behind the bracket of the first tag inside the cell. */
  #content(bytes: Uint8Array, at: number): number {
    const type = this.#type;
    const style = this.#style;
    if (type === LETTER_I) {
      const isPlain = this.#view.getInt32(at - 1) === IS_OPEN && this.#view.getInt32(at + 2) === T_OPEN;
      return isPlain ? this.#inline(bytes, at + 6, style) : UNCOMMON;
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
    const view = this.#view;
    const isEnd =
      view.getInt32(end) === T_CLOSE && view.getInt32(end + 4) === IS_CLOSE && view.getInt32(end + 8) === C_CLOSE;
    if (end === from || !isEnd || bytes[end + 12] !== GREATER) {
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
    if (!isKnown || !this.#isValueEnd(at)) {
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
      if (this.#isValueEnd(at)) {
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
    if (!hasDigitLast || at - from > LONGEST_NUMBER || !this.#isValueEnd(at)) {
      return UNCOMMON;
    }
    this.#add(marks, this.#texts.keep(at - from));
    return at + 8;
  }

  #isInlineType(at: number): boolean {
    return this.#view.getInt32(at + 1) === NLIN && this.#view.getInt32(at + 5) === ESTR;
  }

  #isValueEnd(at: number): boolean {
    return this.#view.getInt32(at) === END_OF_VALUE && this.#view.getInt32(at + 4) === END_OF_CELL;
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
