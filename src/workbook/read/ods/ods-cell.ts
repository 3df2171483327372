import type { RawCell } from "../../raw-workbook.ts";
import { isoFromSerial, readIsoDate } from "../../serial-date.ts";

/** A cell as the document says it. */
export interface WrittenOdsCell {
  /** `float`, `percentage`, `currency`, `date`, `time`, `boolean`, `string`, `error`; empty when it has no value. */
  readonly type: string;
  /** The attribute that belongs to the type. */
  readonly value: string | undefined;
  /** What is shown: the paragraphs, joined by line breaks. */
  readonly shown: string;
  readonly formula: string | undefined;
  readonly numberCode: string;
}

type Content = RawCell extends infer Cell ? (Cell extends RawCell ? Omit<Cell, "row" | "column"> : never) : never;

/** The cell without its place, or null when it is blank; `isBad` where the value is not what its type says. */
export function contentOf(written: WrittenOdsCell): { readonly content: Content; readonly isBad?: boolean } | null {
  const { type, value = "", shown, formula, numberCode } = written;
  const isFormula = formula !== undefined;
  const frame = { numberFormat: numberCode, isFormula };
  // LibreOffice writes TRUE that came from an Excel file as this formula with the result 1.
  const constant = /^=(TRUE|FALSE)\(\)$/.exec(formula ?? "")?.[1];
  if (constant !== undefined) {
    return { content: { ...frame, kind: "boolean", text: constant, boolean: constant === "TRUE" } };
  }
  switch (type) {
    case "float":
    case "currency":
    case "percentage":
      return isNumber(value)
        ? { content: { ...frame, ...percent(type, numberCode), kind: "number", text: value, number: Number(value) } }
        : asText(isFormula, shown || value);
    case "date": {
      const date = readIsoDate(value, false);
      return date === null
        ? asText(isFormula, shown || value)
        : { content: { isFormula, numberFormat: "yyyy-mm-dd", kind: "date", text: date.iso, ...date } };
    }
    case "time":
      return timeContent(isFormula, value) ?? asText(isFormula, shown || value);
    case "boolean": {
      const boolean = value === "true";
      return { content: { ...frame, kind: "boolean", text: boolean ? "TRUE" : "FALSE", boolean } };
    }
    case "error":
      return { content: { ...frame, kind: "error", text: shown } };
    default: {
      const text = shown || value;
      if (text !== "") {
        return { content: { ...frame, kind: "text", text } };
      }
      return isFormula && type === "" ? { content: { ...frame, kind: "formula-without-result", text: formula } } : null;
    }
  }
}

function isNumber(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}

function percent(type: string, code: string): { numberFormat?: string } {
  return type === "percentage" ? { numberFormat: `${code === "General" ? "0" : code}%` } : {};
}

function asText(isFormula: boolean, text: string): { content: Content; isBad: boolean } | null {
  return text === "" ? null : { content: { numberFormat: "General", isFormula, kind: "text", text }, isBad: true };
}

/** `PT13H45M00S`: a time of day under 24 hours, a number of days from there on. */
function timeContent(isFormula: boolean, value: string): { content: Content } | null {
  const match = /^PT(\d{1,9})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S$/.exec(value);
  if (match === null) {
    return null;
  }
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map(Number);
  const serial = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  const iso = serial < 1 ? isoFromSerial(serial, false) : null;
  return iso === null
    ? { content: { isFormula, numberFormat: "[h]:mm:ss", kind: "number", text: String(serial), number: serial } }
    : { content: { isFormula, numberFormat: "h:mm:ss", kind: "date", text: iso, iso, serial } };
}
