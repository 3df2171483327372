import type { CellContent, CellModel, CellStyle } from "../workbook-model.ts";
import { LOOKS_LIKE_FORMULA } from "./cell-text.ts";

const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of Excel's count, which has the 29th of February 1900 that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** First day that Excel counts rightly, because of that 29th of February. */
const FIRST_SERIAL = 61;
const DATE_FORMAT = "dd/mm/yyyy";
const PLAIN: CellStyle = {};
const DATED = new WeakMap<CellStyle, CellStyle>();

/** A number, as Excel counts days; a day before Excel's calendar becomes a text. */
function dateContent(iso: string): string | number {
  const date = new Date(`${iso}T00:00:00Z`);
  // `2024-02-30` would otherwise turn into the 1st of March.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso)) throw new RangeError(`Not a date: ${iso}`);
  const serial = (date.getTime() - DAY_ZERO) / MILLISECONDS_PER_DAY;
  return serial < FIRST_SERIAL ? iso.split("-").reverse().join("/") : serial;
}

function finite(number: number): number {
  if (!Number.isFinite(number)) throw new RangeError(`A cell cannot hold the number ${number}`);
  return number;
}

/** What readers see in a cell: a text or a number; of a formula its result. */
export function contentOf(value: Exclude<CellContent, null>): string | number {
  if ("formula" in value) return typeof value.result === "string" ? value.result : finite(value.result);
  if ("text" in value) return value.text;
  if ("number" in value) return finite(value.number);
  return dateContent(value.date);
}

function dated(style: CellStyle): CellStyle {
  const known = DATED.get(style);
  if (known !== undefined) return known;
  const made = { ...style, format: DATE_FORMAT };
  DATED.set(style, made);
  return made;
}

export interface CellLook {
  readonly style: CellStyle;
  /** Whether Excel must be told that the text is no formula. */
  readonly quoted: boolean;
}

/** How a cell looks, by its own style or its column's; `null` where nobody asks for anything. */
export function lookOf({ value, style: own }: CellModel, columnStyle: CellStyle | undefined): CellLook | null {
  const quoted = value !== null && "text" in value && LOOKS_LIKE_FORMULA.test(value.text);
  const given = own ?? columnStyle;
  const isDate = value !== null && "date" in value;
  if (isDate) return { style: given?.format === undefined ? dated(given ?? PLAIN) : given, quoted };
  return given === undefined && !quoted ? null : { style: given ?? PLAIN, quoted };
}
