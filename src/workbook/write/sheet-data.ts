import { strToU8 } from "fflate";
import { cellAddress } from "../raw-workbook.ts";
import type { CellModel, CellStyle, RowModel, SheetModel } from "../workbook-model.ts";
import { contentOf, lookOf } from "./cell-content.ts";
import { cellText, escapeXml } from "./cell-text.ts";
import { heightOf } from "./row-height.ts";
import type { SharedStrings } from "./shared-strings.ts";

const ROWS_PER_PIECE = 500;

export interface CellWriting {
  readonly strings: SharedStrings;
  /** The number of a style in the workbook's list; 0 is the plain one. */
  readonly numberOf: (style: CellStyle, quoted: boolean) => number;
}

function cellXml(cell: CellModel, address: string, style: number, strings: SharedStrings): string {
  const opening = `<c r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  const { value } = cell;
  if (value === null) return `${opening}/>`;
  const content = contentOf(value);
  if ("formula" in value) {
    const [type, result] = typeof content === "string" ? [' t="str"', escapeXml(cellText(content))] : ["", content];
    return `${opening}${type}><f>${escapeXml(value.formula)}</f><v>${result}</v></c>`;
  }
  return typeof content === "string"
    ? `${opening} t="s"><v>${strings.numberOf(content)}</v></c>`
    : `${opening}><v>${content}</v></c>`;
}

/** An estimated height is not marked as set by hand: it must stay free to grow when somebody writes more. */
function heightXml(row: RowModel, columns: SheetModel["columns"]): string {
  if (row.height !== undefined) return ` ht="${row.height}" customHeight="1"`;
  const estimated = heightOf(row, columns);
  return estimated === null ? "" : ` ht="${estimated}"`;
}

function rowXml(row: RowModel, columns: SheetModel["columns"], { strings, numberOf }: CellWriting): string {
  const cells = row.cells
    .toSorted((a, b) => a.column - b.column)
    .map((cell) => {
      const look = lookOf(cell, columns[cell.column - 1]?.style);
      const style = look === null ? 0 : numberOf(look.style, look.quoted);
      return cellXml(cell, cellAddress(row.number, cell.column), style, strings);
    });
  const hidden = row.hidden ? ' hidden="1"' : "";
  return `<row r="${row.number}"${heightXml(row, columns)}${hidden}>${cells.join("")}</row>`;
}

/** The rows of a sheet in pieces: the XML of a big one as a single text would fill the memory. */
export function* sheetDataPieces({ rows, columns }: SheetModel, writing: CellWriting): Iterable<Uint8Array> {
  const sorted = rows.toSorted((a, b) => a.number - b.number);
  for (let start = 0; start < sorted.length; start += ROWS_PER_PIECE) {
    const some = sorted.slice(start, start + ROWS_PER_PIECE).map((row) => rowXml(row, columns, writing));
    yield strToU8(some.join(""));
  }
}

/** `A1:AB40`: what the rows cover. */
export function dimensionOf({ rows }: SheetModel): string {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 1, 1];
  for (const { number, cells } of rows) {
    top = Math.min(top, number);
    bottom = Math.max(bottom, number);
    for (const { column } of cells) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  const first = cellAddress(Number.isFinite(top) ? top : 1, Number.isFinite(left) ? left : 1);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}
