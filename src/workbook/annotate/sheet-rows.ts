import { columnNumber } from "./address.ts";
import { Refusal } from "./refusal.ts";
import { attribute, isEmptyTag, tagEnd } from "./xml.ts";

/** A row inside the content of `sheetData`. */
export interface RowSpan {
  readonly number: number;
  readonly start: number;
  readonly openEnd: number;
  /** Start of the end tag; equals `end` for `<row/>`. */
  readonly closeStart: number;
  readonly end: number;
}

export interface CellSpan {
  readonly column: number;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
}

/** Where `<name` begins as a whole tag name at or after `from`. */
function findTag(xml: string, open: string, from: number, to: number): number {
  let at = xml.indexOf(open, from);
  while (at !== -1 && at < to && !" \t\r\n/>".includes(xml.charAt(at + open.length))) {
    at = xml.indexOf(open, at + open.length);
  }
  return at === -1 || at >= to ? -1 : at;
}

/** All rows, without looking into them. Rows without a number follow the one before. */
export function scanRows(body: string, prefix: string): RowSpan[] {
  const open = `<${prefix}row`;
  const close = `</${prefix}row>`;
  const rows: RowSpan[] = [];
  let last = 0;
  let start = findTag(body, open, 0, body.length);
  while (start !== -1) {
    const openEnd = tagEnd(body, start);
    const stated = attribute(body.slice(start, openEnd), "r");
    const number = stated === null ? last + 1 : Number(stated);
    if (!(Number.isInteger(number) && number > last)) {
      throw new Refusal("unusual-part");
    }
    const isEmpty = isEmptyTag(body, openEnd);
    const closeStart = isEmpty ? openEnd : body.indexOf(close, openEnd);
    if (closeStart === -1) {
      throw new Refusal("unusual-part");
    }
    const end = isEmpty ? openEnd : closeStart + close.length;
    rows.push({ number, start, openEnd, closeStart, end });
    last = number;
    start = findTag(body, open, end, body.length);
  }
  return rows;
}

/** The cells of a row. Cells without an address follow the one before. */
export function scanCells(body: string, prefix: string, row: RowSpan): CellSpan[] {
  const open = `<${prefix}c`;
  const close = `</${prefix}c>`;
  const cells: CellSpan[] = [];
  let last = 0;
  let start = findTag(body, open, row.openEnd, row.closeStart);
  while (start !== -1) {
    const openEnd = tagEnd(body, start);
    const address = attribute(body.slice(start, openEnd), "r");
    const column = address === null ? last + 1 : columnNumber(address.replace(/\d+$/, ""));
    if (column <= last) {
      throw new Refusal("unusual-part");
    }
    const end = isEmptyTag(body, openEnd) ? openEnd : body.indexOf(close, openEnd) + close.length;
    if (end < openEnd) {
      throw new Refusal("unusual-part");
    }
    cells.push({ column, start, openEnd, end });
    last = column;
    start = findTag(body, open, end, row.closeStart);
  }
  return cells;
}

/** Whether a cell holds neither value nor formula. */
function isBlankCell(body: string, cell: CellSpan): boolean {
  return !/<(?:[\w.-]+:)?(?:v|f|is)[\s/>]/.test(body.slice(cell.openEnd, cell.end));
}

/** The cells right of a column that hold something, from the right; looks at no others, as most rows have none. */
export function filledRightOf(body: string, prefix: string, row: RowSpan, column: number): number[] {
  const content = body.slice(row.openEnd, row.closeStart);
  const filled: number[] = [];
  let end = content.length;
  let start = content.lastIndexOf(`<${prefix}c `);
  while (start !== -1) {
    const openEnd = tagEnd(content, start);
    const address = attribute(content.slice(start, openEnd), "r");
    if (address === null) {
      const cells = scanCells(body, prefix, row).filter((cell) => cell.column > column && !isBlankCell(body, cell));
      return cells.map((cell) => cell.column);
    }
    const here = columnNumber(address.replace(/\d+$/, ""));
    if (here <= column) {
      return filled;
    }
    if (!isBlankCell(content, { column: here, start, openEnd, end })) {
      filled.push(here);
    }
    end = start;
    start = start === 0 ? -1 : content.lastIndexOf(`<${prefix}c `, start - 1);
  }
  return filled;
}
