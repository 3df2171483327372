import type { CellTable } from "../../packed/cell-table.ts";
import { DATE_KIND, FORMAT_SHIFT, NUMBER_KIND } from "../../packed/packed-workbook.ts";
import { lastDay } from "../../serial-date.ts";
import { LAST_COLUMN, LAST_ROW } from "../ooxml/address.ts";
import type { SheetContext } from "../ooxml/sheet-context.ts";
import { GENERAL_STYLE } from "../ooxml/styles.ts";
import { Attributes, isBlank } from "./attributes.ts";
import { CommonCells, UNCOMMON } from "./common-cell.ts";
import { Letters } from "./four-letters.ts";
import { CellMaker } from "./make-cell.ts";
import {
  digitsAt,
  GREATER,
  indexOfText,
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

/** `<c><f/></c>`: no cell with something in it is shorter. */
const SHORTEST_CELL = 11;
const ROW_NUMBER = ' r="';

/**
 * Scans the content of `<sheetData>`: rows and cells in ascending order, unprefixed, nothing else between them. Anything
 * beyond that is unusual and left to the reference parser.
 */
export class RowScanner {
  readonly #context: SheetContext;
  readonly #cells: CellTable;
  readonly #common: CommonCells;
  readonly #scanner = new CellScanner();
  readonly #maker: CellMaker;
  readonly #attributes = new Attributes();
  readonly hiddenRows = new Set<number>();
  /** Where `</sheetData>` was met; scanning stops there. */
  isAtEnd = false;
  /** How many cells were counted, to be given back when the reference parser starts again. */
  counted = 0;
  #isInRow = false;
  /** What stood behind the number of the last row that was read attribute by attribute, was open and not hidden. */
  #rowTail: Letters | null = null;
  #view: DataView = new DataView(new ArrayBuffer(0));

  constructor(context: SheetContext, cells: CellTable) {
    this.#context = context;
    this.#cells = cells;
    this.#maker = new CellMaker(context);
    this.#common = new CommonCells({
      cells,
      texts: context.texts,
      numberMarks: numberMarks(context),
      strings: context.strings.count,
      lastDay: lastDay(context.is1904),
    });
  }

  /** Scans whole units from `from` up to `to`. Returns where it stopped. */
  scan(bytes: Uint8Array, from: number, to: number): number {
    const most = Math.ceil((to - from) / SHORTEST_CELL);
    this.#cells.reserve(most);
    this.#context.texts.reserve(to - from, most);
    const common = this.#common;
    common.start(bytes);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = from;
    while (at < to) {
      if (bytes[at] !== LESS) {
        if (!isBlank(bytes[at])) {
          throw new Unusual();
        }
        at++;
      } else if (bytes[at + 1] === LETTER_C && this.#isInRow) {
        const end = common.scan(bytes, at + 2);
        at = end === UNCOMMON ? this.#cell(bytes, at + 2) : end;
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
    const likeLast = this.#openLikeLast(bytes, at);
    if (likeLast !== UNCOMMON) {
      return likeLast;
    }
    const attributes = this.#attributes;
    attributes.start(at);
    let row = this.#common.row + 1;
    let isHidden = false;
    while (attributes.next(bytes)) {
      const { nameStart, nameEnd, valueStart, valueEnd } = attributes;
      if (nameEnd - nameStart === 1 && bytes[nameStart] === LETTER_R) {
        row = digitsAt(bytes, valueStart, valueEnd);
      } else if (nameEnd - nameStart === 6 && bytes[nameStart] === LETTER_H && standsAt(bytes, nameStart, "hidden")) {
        isHidden = standsAt(bytes, valueStart, '1"') || standsAt(bytes, valueStart, 'true"');
      }
    }
    if (!(row > this.#common.row && row <= LAST_ROW)) {
      throw new Unusual();
    }
    this.#common.row = row;
    this.#common.column = 0;
    this.#isInRow = !attributes.isSelfClosed;
    if (isHidden) {
      this.hiddenRows.add(row);
    } else if (this.#isInRow) {
      this.#rowTail = tailOfRow(bytes, at, attributes.at);
    }
    return attributes.at;
  }

  /** Most rows differ from the one before in their number only: then nothing else has to be understood. */
  #openLikeLast(bytes: Uint8Array, from: number): number {
    const tail = this.#rowTail;
    if (tail === null || !standsAt(bytes, from, ROW_NUMBER)) {
      return UNCOMMON;
    }
    let at = from + ROW_NUMBER.length;
    let row = 0;
    for (
      let byte = bytes[at] as number;
      byte >= ZERO && byte <= NINE && row <= LAST_ROW;
      byte = bytes[++at] as number
    ) {
      row = row * 10 + byte - ZERO;
    }
    if (!tail.standAt(this.#view, at) || row <= this.#common.row || row > LAST_ROW) {
      return UNCOMMON;
    }
    this.#common.row = row;
    this.#common.column = 0;
    this.#isInRow = true;
    return at + tail.length;
  }

  #closeRow(): void {
    if (!this.#isInRow) {
      throw new Unusual();
    }
    this.#isInRow = false;
    const cells = this.#cells.count - this.counted;
    this.#context.allowance.take(cells);
    this.counted += cells;
    this.#cells.closeRow(this.#common.row);
  }

  /** Any cell; `at` is behind `<c`. */
  #cell(bytes: Uint8Array, at: number): number {
    const scanner = this.#scanner;
    const common = this.#common;
    const inside = scanner.openTag(bytes, at);
    const column = scanner.addressStart > 0 ? this.#address(bytes, scanner.addressStart) : common.column + 1;
    if (column <= common.column || column > LAST_COLUMN) {
      throw new Unusual();
    }
    common.column = column;
    if (scanner.isSelfClosed) {
      return inside;
    }
    const end = scanner.content(bytes, inside);
    const cell = this.#maker.make(bytes, scanner, { row: common.row, column });
    if (cell !== null) {
      this.#cells.add(cell);
    }
    return end;
  }

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
    if (!isAddress || row !== this.#common.row || byte !== QUOTE) {
      throw new Unusual();
    }
    return column;
  }
}

/** From the quotation mark behind the number to the end of the tag; null where the number does not come first, and once. */
function tailOfRow(bytes: Uint8Array, from: number, to: number): Letters | null {
  const tail = bytes.slice(bytes.indexOf(QUOTE, from + ROW_NUMBER.length), to);
  const isFit = standsAt(bytes, from, ROW_NUMBER) && indexOfText(tail, ROW_NUMBER, 0) < 0;
  return isFit ? new Letters(tail) : null;
}

/** By style, the marks of a number in it. */
function numberMarks({ styles, formats }: SheetContext): Uint32Array {
  return Uint32Array.from(styles.length === 0 ? [GENERAL_STYLE] : styles, ({ numberFormat, isDate }) => {
    return (formats.place(numberFormat) << FORMAT_SHIFT) | (isDate ? DATE_KIND : NUMBER_KIND);
  });
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
