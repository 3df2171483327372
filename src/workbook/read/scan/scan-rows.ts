import type { RawCell, RawRow } from "../../raw-workbook.ts";
import { LAST_COLUMN, LAST_ROW } from "../ooxml/address.ts";
import type { SheetContext } from "../ooxml/sheet-context.ts";
import { Attributes, isBlank } from "./attributes.ts";
import { CellMaker } from "./make-cell.ts";
import {
  digitsAt,
  EQUALS,
  GREATER,
  LESS,
  LETTER_C,
  LETTER_H,
  LETTER_O,
  LETTER_R,
  LETTER_W,
  NINE,
  QUOTE,
  SLASH,
  SPACE,
  standsAt,
  UPPER_A,
  UPPER_Z,
  ZERO,
} from "./marks.ts";
import { CellScanner } from "./scan-cell.ts";
import { Unusual } from "./unusual.ts";

/** Takes one row after another; returns nothing back. */
export type TakeRow = (row: RawRow) => void;

/**
 * Scans the content of `<sheetData>`: rows and cells in ascending order, unprefixed, nothing else between them. Anything
 * beyond that is unusual and left to the reference parser.
 */
export class RowScanner {
  readonly #context: SheetContext;
  readonly #takeRow: TakeRow;
  readonly #cells = new CellScanner();
  readonly #maker: CellMaker;
  readonly #attributes = new Attributes();
  readonly hiddenRows = new Set<number>();
  /** Where `</sheetData>` was met; scanning stops there. */
  isAtEnd = false;
  /** How many cells were counted, to be given back when the reference parser starts again. */
  cellCount = 0;
  #row = 0;
  #column = 0;
  #isInRow = false;
  #kept: RawCell[] = [];

  constructor(context: SheetContext, takeRow: TakeRow) {
    this.#context = context;
    this.#takeRow = takeRow;
    this.#maker = new CellMaker(context);
  }

  /** Scans whole units from `from` up to `to`; `latin` is the same stretch as text. Returns where it stopped. */
  scan(bytes: Uint8Array, from: number, to: number, latin: string): number {
    this.#maker.start(from, latin);
    let at = from;
    while (at < to) {
      if (bytes[at] !== LESS) {
        if (!isBlank(bytes[at])) {
          throw new Unusual();
        }
        at++;
      } else if (bytes[at + 1] === LETTER_C && this.#isInRow) {
        at = this.#cell(bytes, at + 2);
      } else if (standsAt(bytes, at, "</row>")) {
        this.#closeRow();
        at += 6;
      } else if (standsAt(bytes, at, "<row")) {
        at = this.#openRow(bytes, at + 4);
      } else if (standsAt(bytes, at, "</sheetData>") && !this.#isInRow) {
        this.isAtEnd = true;
        return at;
      } else {
        throw new Unusual();
      }
    }
    return at;
  }

  #openRow(bytes: Uint8Array, at: number): number {
    if (this.#isInRow || (bytes[at] !== SPACE && bytes[at] !== GREATER && bytes[at] !== SLASH)) {
      throw new Unusual();
    }
    const attributes = this.#attributes;
    attributes.start(at);
    let row = this.#row + 1;
    let isHidden = false;
    while (attributes.next(bytes)) {
      const { nameStart, nameEnd, valueStart, valueEnd } = attributes;
      if (nameEnd - nameStart === 1 && bytes[nameStart] === LETTER_R) {
        row = digitsAt(bytes, valueStart, valueEnd);
      } else if (nameEnd - nameStart === 6 && bytes[nameStart] === LETTER_H && standsAt(bytes, nameStart, "hidden")) {
        isHidden = standsAt(bytes, valueStart, '1"') || standsAt(bytes, valueStart, 'true"');
      }
    }
    if (!(row > this.#row && row <= LAST_ROW)) {
      throw new Unusual();
    }
    this.#row = row;
    this.#maker.at(row);
    this.#column = 0;
    this.#isInRow = !attributes.isSelfClosed;
    if (isHidden) {
      this.hiddenRows.add(row);
    }
    return attributes.at;
  }

  #closeRow(): void {
    if (!this.#isInRow) {
      throw new Unusual();
    }
    this.#isInRow = false;
    const cells = this.#kept;
    if (cells.length > 0) {
      this.#context.allowance.take(cells.length);
      this.cellCount += cells.length;
      this.#kept = [];
      this.#takeRow({ number: this.#row, cells });
    }
  }

  /** `at` is behind `<c`. */
  #cell(bytes: Uint8Array, at: number): number {
    const cells = this.#cells;
    let inside = at;
    let column = this.#column + 1;
    // Nearly always the address comes first.
    if (bytes[at] === SPACE && bytes[at + 1] === LETTER_R && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
      column = this.#address(bytes, at + 4);
      inside = this.#addressEnd + 1;
    }
    inside = cells.openTag(bytes, inside);
    if (cells.addressStart > 0) {
      column = this.#address(bytes, cells.addressStart);
    }
    if (column <= this.#column || column > LAST_COLUMN) {
      throw new Unusual();
    }
    this.#column = column;
    if (cells.isSelfClosed) {
      return inside;
    }
    const end = cells.content(bytes, inside);
    const cell = this.#maker.make(bytes, cells, column);
    if (cell !== null) {
      this.#kept.push(cell);
    }
    return end;
  }

  #addressEnd = 0;

  /** Column of the address; its row must be the row it stands in. */
  #address(bytes: Uint8Array, from: number): number {
    let at = from;
    let column = 0;
    let byte = bytes[at] ?? 0;
    for (; byte >= UPPER_A && byte <= UPPER_Z; byte = bytes[++at] ?? 0) {
      column = column * 26 + byte - UPPER_A + 1;
    }
    const letters = at - from;
    const isAddress = letters >= 1 && letters <= 3 && byte > ZERO && byte <= NINE;
    let row = 0;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0) {
      row = row * 10 + byte - ZERO;
    }
    if (!isAddress || row !== this.#row || byte !== QUOTE) {
      throw new Unusual();
    }
    this.#addressEnd = at;
    return column;
  }
}

/** The place behind the last whole unit: `</c>`, `</row>`, or a self-closed `<c …/>` or `<row …/>`. */
export function endOfLastUnit(bytes: Uint8Array, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    if (bytes[at] === GREATER) {
      const open = bytes.lastIndexOf(LESS, at);
      if (open < from) {
        return -1;
      }
      if (isUnitTag(bytes, open, at)) {
        return at + 1;
      }
      at = open;
    }
  }
  return -1;
}

function isUnitTag(bytes: Uint8Array, open: number, close: number): boolean {
  const isEnd = bytes[open + 1] === SLASH;
  if (!isEnd && bytes[close - 1] !== SLASH) {
    return false;
  }
  const name = isEnd ? open + 2 : open + 1;
  if (bytes[name] === LETTER_C) {
    return isNameEnd(bytes[name + 1]);
  }
  const isRow = bytes[name] === LETTER_R && bytes[name + 1] === LETTER_O && bytes[name + 2] === LETTER_W;
  return isRow ? isNameEnd(bytes[name + 3]) : standsAt(bytes, open, "</sheetData>");
}

function isNameEnd(byte: number | undefined): boolean {
  return byte === GREATER || byte === SLASH || isBlank(byte);
}
