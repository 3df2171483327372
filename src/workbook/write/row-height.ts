import type { CellModel, CellStyle, RowModel, SheetModel } from "../workbook-model.ts";
import { widthInDigits } from "./letter-widths.ts";

const POINTS_PER_LINE = 15;
const DEFAULT_SIZE = 11;
const DEFAULT_WIDTH = 9;
/** What a column leaves its text: the rest is the cell's edge, and what programs differ in. */
const ROOM = 0.95;
/** Excel's own limit, in points. */
const MAX_HEIGHT = 409;

type Columns = SheetModel["columns"];

function textOf({ value }: CellModel): string {
  if (value === null) return "";
  if ("text" in value) return value.text;
  return "formula" in value && typeof value.result === "string" ? value.result : "";
}

interface Wrapping {
  readonly width: number;
  readonly isBold: boolean;
  /** Where a line may end; the mark itself takes room on it. */
  readonly at: RegExp;
}

const SPACE = /(?<= )/;
/** LibreOffice ends a line behind these as well, and Excel behind the first: `64.01-paser-2026.xlsx`, `119/9310/PKS/2025`. */
const MARK = /(?<=[ \-/!])/;

/** As many lines as it takes when pieces stay whole; one that is wider than the column is cut. */
function linesOf(line: string, { width, isBold, at }: Wrapping): number {
  let lines = 1;
  let used = 0;
  for (const piece of line.split(at)) {
    const length = widthInDigits(piece.trimEnd(), isBold);
    const wanted = used + length;
    if (wanted <= width) {
      used += widthInDigits(piece, isBold);
      continue;
    }
    const cuts = Math.max(1, Math.ceil(length / width));
    lines += used === 0 ? cuts - 1 : cuts;
    used = widthInDigits(piece, isBold) - (cuts - 1) * width;
  }
  return lines;
}

/** Enough lines for either way of ending them. */
function wrappedLines(line: string, width: number, isBold: boolean): number {
  if (widthInDigits(line, isBold) <= width) return 1;
  const lines = linesOf(line, { width, isBold, at: SPACE });
  return /[-/!]/.test(line) ? Math.max(lines, linesOf(line, { width, isBold, at: MARK })) : lines;
}

function cellHeight(cell: CellModel, columns: Columns): number {
  const column = columns[cell.column - 1];
  const style: CellStyle | undefined = cell.style ?? column?.style;
  if (!style?.wrap || style.upright) return 0;
  const size = style.size ?? DEFAULT_SIZE;
  const width = Math.max(((column?.width ?? DEFAULT_WIDTH) * ROOM * DEFAULT_SIZE) / size - (style.indent ?? 0), 1);
  const lines = textOf(cell)
    .split("\n")
    .reduce((sum, line) => sum + wrappedLines(line, width, style.bold === true), 0);
  return lines < 2 ? 0 : (lines * POINTS_PER_LINE * size) / DEFAULT_SIZE;
}

/**
 * Height in points at which the wrapped texts of a row can be read, `null` where one line is enough. An estimate:
 * Excel fits the row itself, others show what the file says.
 */
export function heightOf(row: RowModel, columns: Columns): number | null {
  const height = row.cells.reduce((highest, cell) => Math.max(highest, cellHeight(cell, columns)), 0);
  return height === 0 ? null : Math.min(Math.round(height), MAX_HEIGHT);
}
