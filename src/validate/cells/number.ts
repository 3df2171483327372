import type { FieldDeclaration } from "../../regulation/index.ts";
import { halfWidth } from "../text.ts";
import type { ColumnContext, DateCell, NumberCell, TypeParser } from "./cell-parser.ts";
import { type Decimal, decimalOfPlain, isWhole, printDecimal, shifted, toNumber } from "./decimal.ts";
import { type NumberTextOptions, readNumberText } from "./number-text.ts";
import { numberOfWords } from "./number-words.ts";
import { type Problem, type Reading, unreadable, valueReading } from "./reading.ts";

export type NumberField = Extract<FieldDeclaration, { type: "integer" | "number" | "rupiah" | "year" }>;

/** Numbers up to fifteen digits are exact in every program that touches the file. */
const MOST_EXACT = 999_999_999_999_999;
/** A float that a formula left a hair beside a whole number of rupiah. */
const RUPIAH_DUST = 0.005;
const UNIT_IN_HEADING = /\(([^)]+)\)\s*\*?$/;

/** The unit a heading names in brackets: `Jangka Waktu (tahun)` → `tahun`. */
function unitOf({ heading, type }: NumberField): string | null {
  return type === "rupiah" ? null : (UNIT_IN_HEADING.exec(heading)?.[1] ?? null);
}

function notANumber(field: NumberField, unit: string | null, expected: readonly string[] = []): Problem {
  const required = field.need === "W" ? { required: true as const } : {};
  return { code: "SEL-02", expected, detail: { unit, wants: field.type, ...required } };
}

const printed = (value: number): string => printDecimal(decimalOfPlain(String(value)) ?? { digits: 0n, scale: 0 });
const printedBound = (value: number | undefined, field: NumberField): string | null =>
  value === undefined ? null : field.type === "year" ? String(value) : printed(value);

function rangeProblem(value: number, field: NumberField): Problem | null {
  const min = field.min;
  const max = field.max ?? MOST_EXACT;
  const tooLow = min !== undefined && (value < min || (field.aboveMin === true && value === min));
  const tooHigh = value > max || value < -MOST_EXACT;
  if (!tooLow && !tooHigh) return null;
  const low = printedBound(min, field);
  // The largest sum a program can hold tells nothing to somebody who wrote a minus.
  const isTechnical = field.max === undefined && !tooHigh;
  const detail = {
    min: low !== null && field.aboveMin === true ? `> ${low}` : low,
    max: isTechnical ? null : printedBound(max, field),
  };
  return { code: "SEL-06", expected: [], detail };
}

function settle(decimal: Decimal, field: NumberField, cleanings: Reading["cleanings"]): Reading {
  const value = toNumber(decimal);
  if (!Number.isFinite(value)) return unreadable(notANumber(field, null));
  if (field.type !== "number" && !isWhole(decimal)) {
    const near = Math.round(value);
    const dust = field.type === "rupiah" && Math.abs(value - near) < RUPIAH_DUST;
    if (!dust) return unreadable(notANumber(field, null, Number.isSafeInteger(near) ? [String(near)] : []));
    return settle({ digits: BigInt(near), scale: 0 }, field, ["number-text"]);
  }
  return within(value, field, cleanings);
}

function within(value: number, field: NumberField, cleanings: Reading["cleanings"]): Reading {
  const outside = rangeProblem(value, field);
  return outside === null ? valueReading(value, ...cleanings) : unreadable(outside);
}

/** `tiga tahun` is not read, but what was meant is offered. */
function spelledOut(text: string): string[] {
  const number = numberOfWords(text);
  return number === null ? [] : [String(number)];
}

function fromText(text: string, field: NumberField, options: NumberTextOptions, format: string): Reading {
  const read = readNumberText(text, options);
  if (read.kind === "unreadable") return unreadable(notANumber(field, read.unit, spelledOut(text)));
  if (read.kind === "ambiguous") {
    const readings = [printDecimal(read.readings[0]), printDecimal(read.readings[1])] as const;
    return unreadable({ code: "SEL-03", expected: readings, detail: { readings } });
  }
  const wantsPlainWhole = field.type === "integer" || field.type === "year";
  if ((wantsPlainWhole && read.cleaning === "magnitude") || (field.type !== "number" && read.cleaning === "percent")) {
    return unreadable(notANumber(field, null));
  }
  const native = format === "csv" && read.cleaning === "number-as-text";
  return settle(read.decimal, field, native ? [] : [read.cleaning]);
}

const YEAR_TEXT = /^(?:tahun|thn|th|ta|t\.a)?\.?\s*(\d{4})$/i;

function yearFromText(text: string, field: NumberField, format: string): Reading {
  const digits = YEAR_TEXT.exec(halfWidth(text))?.[1];
  if (digits === undefined) {
    const short = /^\d{1,3}$/.test(text);
    return short ? settle({ digits: BigInt(text), scale: 0 }, field, []) : unreadable(notANumber(field, null));
  }
  const kind = digits === text ? "number-as-text" : "number-text";
  return settle({ digits: BigInt(digits), scale: 0 }, field, format === "csv" && digits === text ? [] : [kind]);
}

function showsPercent(numberFormat: string): boolean {
  return numberFormat.includes("%") && /%/.test(numberFormat.replace(/"[^"]*"|\\./g, ""));
}

function fromNumber(cell: NumberCell, field: NumberField): Reading {
  const isPercent = field.type === "number" && showsPercent(cell.numberFormat);
  // Whole numbers are exact as they are; adding zero takes the sign off a negative one.
  if (!isPercent && Number.isSafeInteger(cell.number)) return within(cell.number + 0, field, []);
  const decimal = Number.isFinite(cell.number) ? decimalOfPlain(String(cell.number)) : null;
  if (decimal === null) return unreadable(notANumber(field, null));
  // Excel keeps what a person typed as 46,4% as 0.464: the person's number is 46.4.
  if (isPercent) return settle(shifted(decimal, 2), field, ["percent"]);
  return settle(decimal, field, []);
}

/** A year typed into a cell that has a date format is kept by Excel as that many days after 1900. */
function yearFromDate(cell: DateCell, field: NumberField): Reading {
  const { min = 1900, max = 2150 } = field;
  if (cell.serial >= min && cell.serial <= max && Number.isInteger(cell.serial)) {
    return valueReading(cell.serial, "number-text");
  }
  const showsYearOnly = /^[^dm]*y+[^dm]*$/i.test(cell.numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
  if (!showsYearOnly && !cell.iso.startsWith("01-01", 5)) return unreadable(notANumber(field, null));
  return settle({ digits: BigInt(cell.iso.slice(0, 4)), scale: 0 }, field, ["date-text"]);
}

/** Whole numbers, decimal numbers, rupiah and years. */
export function numberParser(field: NumberField, { format, convention }: ColumnContext): TypeParser {
  const options: NumberTextOptions = { rupiah: field.type === "rupiah", convention, unit: unitOf(field) };
  return {
    absentWords: true,
    text: (text) =>
      field.type === "year" ? yearFromText(text, field, format) : fromText(text, field, options, format),
    number: (cell) => fromNumber(cell, field),
    date: (cell) => (field.type === "year" ? yearFromDate(cell, field) : unreadable(notANumber(field, null))),
    boolean: () => unreadable(notANumber(field, null)),
  };
}
