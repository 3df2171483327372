import type { CellValue } from "../domain/index.ts";

/** A spreadsheet program would run a text that begins so. */
const FORMULA_LIKE = /^[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;

function textOf(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : value.join("; ");
}

function csvField(value: CellValue): string {
  const text = textOf(value);
  const harmless = FORMULA_LIKE.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]/.test(harmless) || harmless !== harmless.trim()
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}

/**
 * CSV for other programs: comma, CRLF, decimal point, UTF-8 with the mark by which spreadsheet programs know it. Several
 * values of a cell are joined by `; `; a text that looks like a formula gets a leading `'`.
 */
export function csvText(lines: readonly (readonly CellValue[])[]): string {
  return `\uFEFF${lines.map((line) => `${line.map(csvField).join(",")}\r\n`).join("")}`;
}
