import type { RawSheet, RawWorkbook } from "../raw-workbook.ts";
import type { ReadResult } from "../read/read-result.ts";
import { CellTable } from "./cell-table.ts";
import { FormatTable } from "./format-table.ts";
import { PackedRow } from "./packed-row.ts";
import type { PackedResult, PackedSheet, PackedWorkbook } from "./packed-workbook.ts";
import { TextList } from "./text-list.ts";
import { TextTable } from "./text-table.ts";

/** Packs a workbook that was made of ordinary cells. */
export function packWorkbook({ sheets, ...workbook }: RawWorkbook): PackedWorkbook {
  const texts = new TextTable();
  const formats = new FormatTable();
  const packed = sheets.map(({ rows, ...sheet }): PackedSheet => {
    const cells = new CellTable(texts, formats);
    for (const row of rows) {
      for (const cell of row.cells) {
        cells.add(cell);
      }
      cells.closeRow(row.number);
    }
    return { ...sheet, cells: cells.packed() };
  });
  return { ...workbook, sheets: packed, texts: texts.packed(), formats: formats.codes, is1904: false };
}

/** The result as its readers know it: rows and cells are made when they are asked for. */
export function unpackResult(result: PackedResult): ReadResult {
  return result.ok ? { ...result, workbook: unpackWorkbook(result.workbook) } : result;
}

function unpackWorkbook({ sheets, texts, formats, is1904, ...workbook }: PackedWorkbook): RawWorkbook {
  const shared = { texts: new TextList(texts), formats, is1904 };
  return { ...workbook, sheets: sheets.map((sheet) => unpackSheet(sheet, shared)) };
}

function unpackSheet({ cells, ...sheet }: PackedSheet, shared: Omit<PackedRow["source"], "cells">): RawSheet {
  const source = { ...shared, cells };
  return { ...sheet, rows: Array.from(cells.rowNumbers, (_, index) => new PackedRow(source, index)) };
}
