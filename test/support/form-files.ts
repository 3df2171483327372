import type { RawCell, RawSheet, RawWorkbook } from "../../src/workbook/index.ts";
import { type Book, type BookCell, bookSheet } from "../validate/mutants/book.ts";
import { writeXlsx } from "../validate/mutants/write-xlsx.ts";

function bookCell(cell: RawCell): BookCell {
  const { row, column } = cell;
  if (cell.kind === "number") return { row, column, value: cell.number };
  if (cell.kind === "date") return { row, column, value: { date: cell.iso } };
  return { row, column, value: cell.text };
}

/** A workbook as the reader hands it over, as the .xlsx file it might have come from. */
export function xlsxOf({ sheets, definedNames }: RawWorkbook): Uint8Array {
  const book: Book = {
    sheets: sheets.map(({ name, rows }) =>
      bookSheet(
        name,
        rows.flatMap(({ cells }) => cells.map(bookCell)),
      ),
    ),
    names: definedNames,
  };
  return writeXlsx(book);
}

function quotedCell(text: string, delimiter: string): string {
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One sheet as CSV: every cell as text, blank rows kept, so that row numbers stay. */
export function csvOf({ rows }: RawSheet, delimiter = ";"): string {
  const lastRow = rows.at(-1)?.number ?? 0;
  const width = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const lines = Array.from({ length: lastRow }, (_, at) => {
    const texts = new Map(byNumber.get(at + 1)?.cells.map((cell) => [cell.column, cell.text]));
    return Array.from({ length: width }, (__, column) => quotedCell(texts.get(column + 1) ?? "", delimiter)).join(
      delimiter,
    );
  });
  return `${lines.join("\r\n")}\r\n`;
}
