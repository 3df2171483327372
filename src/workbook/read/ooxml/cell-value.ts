import type { RawCell } from "../../raw-workbook.ts";
import { isoFromSerial, readIsoDate } from "../../serial-date.ts";
import type { Damage } from "../read-result.ts";
import type { SheetContext } from "./sheet-context.ts";
import { type CellStyle, GENERAL_STYLE } from "./styles.ts";
import { withoutEscapes } from "./text-escapes.ts";

/** A cell as its XML says it, before any meaning. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** Attribute `t`; `n` when absent. */
  readonly type: string;
  /** Text of `<v>`; null when there is none. */
  readonly value: string | null;
  /** Text of `<is>`; null when there is none. */
  readonly inline: string | null;
  /** Text of `<f>`; null when the cell is no formula. */
  readonly formula: string | null;
}

type Frame = Pick<RawCell, "row" | "column" | "numberFormat" | "isFormula">;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The cell, or null when it is blank. */
export function cellOf(context: SheetContext, written: WrittenCell): RawCell | null {
  const style = styleOf(context, written);
  const { row, column, formula } = written;
  const frame: Frame = { row, column, numberFormat: style.numberFormat, isFormula: formula !== null };
  if (formula !== null && hasNoResult(written)) {
    return { ...frame, kind: "formula-without-result", text: `=${formula}` };
  }
  const value = written.value ?? "";
  switch (written.type) {
    case "n":
      return numberCell(context, frame, value.trim(), style.isDate);
    case "s":
      return sharedText(context, frame, value.trim());
    case "inlineStr":
      return textCell(frame, withoutEscapes(written.inline ?? value));
    case "str":
      return textCell(frame, withoutEscapes(value));
    case "b":
      return booleanCell(context, frame, value.trim());
    case "e":
      return value.trim() === "" ? null : { ...frame, kind: "error", text: value.trim() };
    case "d":
      return isoCell(context, frame, value.trim());
    default:
      return asText(context, frame, written.value ?? written.inline ?? "", "unknown-type");
  }
}

/** An empty `<v>` is a result only where the result is a text. */
function hasNoResult({ type, value, inline }: WrittenCell): boolean {
  if (type === "str") {
    return value === null;
  }
  return inline === null && (value === null || value.trim() === "");
}

function styleOf(context: SheetContext, { style, row, column }: WrittenCell): CellStyle {
  const found = context.styles[style];
  if (found === undefined && style !== 0) {
    context.damage.cell("style-index", context.sheet, row, column);
  }
  return found ?? GENERAL_STYLE;
}

function textCell(frame: Frame, text: string): RawCell | null {
  return text === "" ? null : { ...frame, kind: "text", text };
}

function sharedText(context: SheetContext, frame: Frame, index: string): RawCell | null {
  if (index === "") {
    return null;
  }
  const text = /^\d+$/.test(index) ? context.strings.at(Number(index)) : undefined;
  if (text === undefined) {
    context.damage.cell("string-index", context.sheet, frame.row, frame.column);
    return null;
  }
  return textCell(frame, text);
}

/** A number as stored, in the kind that its format gives it. */
function numberCell(context: SheetContext, frame: Frame, text: string, isDate: boolean): RawCell | null {
  if (text === "") {
    return null;
  }
  const number = Number(text);
  if (!NUMBER.test(text) || !Number.isFinite(number)) {
    return asText(context, frame, text, "bad-number");
  }
  const iso = isDate ? isoFromSerial(number, context.is1904) : null;
  return iso === null
    ? { ...frame, kind: "number", text, number }
    : { ...frame, kind: "date", text: iso, iso, serial: number };
}

function booleanCell(context: SheetContext, frame: Frame, value: string): RawCell | null {
  if (value === "1" || value === "true") {
    return { ...frame, kind: "boolean", text: "TRUE", boolean: true };
  }
  if (value === "0" || value === "false") {
    return { ...frame, kind: "boolean", text: "FALSE", boolean: false };
  }
  return asText(context, frame, value, "bad-number");
}

function isoCell(context: SheetContext, frame: Frame, value: string): RawCell | null {
  const date = readIsoDate(value, context.is1904);
  return date === null
    ? asText(context, frame, value, "bad-number")
    : { ...frame, kind: "date", text: date.iso, iso: date.iso, serial: date.serial };
}

function asText(context: SheetContext, frame: Frame, text: string, what: Damage): RawCell | null {
  if (text === "") {
    return null;
  }
  context.damage.cell(what, context.sheet, frame.row, frame.column);
  return { ...frame, kind: "text", text };
}
