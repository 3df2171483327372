import type { CellObject } from "@e965/xlsx";
import type { RawCell } from "../../raw-workbook.ts";
import { isoFromSerial } from "../../serial-date.ts";
import { GENERAL, isDateFormat } from "../ooxml/number-formats.ts";

const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#N/A",
  42: "#NUM!",
  43: "#GETTING_DATA",
};

/** Turns a cell of the foreign reader into one of ours; null when it is blank. */
export function cellOfSheetjs(cell: CellObject, row: number, column: number, is1904: boolean): RawCell | null {
  const numberFormat = typeof cell.z === "string" ? cell.z : GENERAL;
  const frame = { row, column, numberFormat, isFormula: cell.f !== undefined };
  switch (typeof cell.v) {
    case "string":
      return cell.v === "" ? null : { ...frame, kind: "text", text: cell.v };
    case "boolean":
      return { ...frame, kind: "boolean", text: cell.v ? "TRUE" : "FALSE", boolean: cell.v };
    case "number":
      return cell.t === "e"
        ? { ...frame, kind: "error", text: ERRORS[cell.v] ?? "#N/A" }
        : numberOrDate(frame, cell.v, is1904);
    default:
      return cell.f === undefined ? null : { ...frame, kind: "formula-without-result", text: `=${cell.f}` };
  }
}

type Frame = Pick<RawCell, "row" | "column" | "numberFormat" | "isFormula">;

function numberOrDate(frame: Frame, number: number, is1904: boolean): RawCell {
  const iso = isDateFormat(frame.numberFormat) ? isoFromSerial(number, is1904) : null;
  return iso === null
    ? { ...frame, kind: "number", text: String(number), number }
    : { ...frame, kind: "date", text: iso, iso, serial: number };
}
