import { columnLetters } from "../raw-workbook.ts";
import { Refusal } from "./refusal.ts";

export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** 1-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A piece of one column. */
export interface ColumnRange {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** Letters to number: `AA` → 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) {
    number = number * 26 + letter.charCodeAt(0) - 64;
  }
  return number;
}

export function parseCell(address: string): CellPlace | null {
  const found = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  const place = { row: Number(found?.[2] ?? 0), column: columnNumber(found?.[1] ?? "") };
  return found !== null && place.row <= MAX_ROW && place.column <= MAX_COLUMN ? place : null;
}

/** As `parseCell`, for addresses that come from our own caller. */
export function placeOf(address: string): CellPlace {
  const place = parseCell(address);
  if (place === null) {
    throw new Refusal("bad-address", address);
  }
  return place;
}

/** `A1:C9`, or a single cell, as its two corners. */
export function parseArea(area: string): { readonly first: CellPlace; readonly last: CellPlace } | null {
  const [from = "", to = from] = area.split(":");
  const first = parseCell(from);
  const last = parseCell(to);
  return first === null || last === null ? null : { first, last };
}

export function formatArea(first: CellPlace, last: CellPlace): string {
  const from = columnLetters(first.column) + first.row;
  const to = columnLetters(last.column) + last.row;
  return from === to ? from : `${from}:${to}`;
}

export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

export function formatColumnRange(range: ColumnRange): string {
  const column = columnLetters(range.column);
  return `${quotedSheet(range.sheet)}!$${column}$${range.top}:$${column}$${range.bottom}`;
}

/** What a defined name of ours points at; `null` when the cells it meant were deleted. */
export function parseColumnRange(formula: string): ColumnRange | null {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(formula.trim());
  const area = parseArea((found?.[3] ?? "").replaceAll("$", ""));
  if (found === null || area === null || area.first.column !== area.last.column) {
    return null;
  }
  const sheet = found[1]?.replaceAll("''", "'") ?? found[2] ?? "";
  return { sheet, column: area.first.column, top: area.first.row, bottom: area.last.row };
}
