import type { CellRange } from "../../raw-workbook.ts";

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export interface Address {
  readonly row: number;
  readonly column: number;
}

/** `AB12` → row 12, column 28; null outside the sheet or for anything else. */
export function parseAddress(text: string): Address | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (match === null) {
    return null;
  }
  const column = columnNumber(match[1] ?? "");
  const row = Number(match[2]);
  return row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
}

/** `B2:D7`, a single cell, whole columns (`A:C`) or whole rows (`1:3`); null for anything else. */
export function parseRange(text: string): CellRange | null {
  const [from = "", to = from] = text.split(":");
  const start = parseAddress(from) ?? edge(from, 1, 1);
  const end = parseAddress(to) ?? edge(to, LAST_ROW, LAST_COLUMN);
  if (start === null || end === null) {
    return null;
  }
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

function edge(text: string, row: number, column: number): Address | null {
  if (/^\$?[A-Z]{1,3}$/.test(text)) {
    return parseAddress(`${text}${row}`);
  }
  const number = /^\$?([1-9]\d{0,6})$/.exec(text)?.[1];
  return number === undefined || Number(number) > LAST_ROW ? null : { row: Number(number), column };
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column;
}
