import type { CellModel, CellStyle, RowModel, SheetModel } from "../workbook-model.ts";

const POINTS_PER_LINE = 15;
const DEFAULT_SIZE = 11;
const DEFAULT_WIDTH = 9;
/** Room for capitals, as a share of that for small letters. */
const CAPITALS = 0.8;
/** Excel's own limit, in points. */
const MAX_HEIGHT = 409;

type Columns = SheetModel["columns"];

function textOf({ value }: CellModel): string {
  if (value === null) return "";
  if ("text" in value) return value.text;
  return "formula" in value && typeof value.result === "string" ? value.result : "";
}

/** As many lines as it takes when words stay whole; a word that is wider than the column is cut. */
function wrappedLines(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of line.split(" ")) {
    const wanted = used === 0 ? length : used + 1 + length;
    if (wanted <= width) {
      used = wanted;
      continue;
    }
    const pieces = Math.ceil(length / width);
    lines += used === 0 ? pieces - 1 : pieces;
    used = length - (pieces - 1) * width;
  }
  return lines;
}

const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((lines, line) => lines + wrappedLines(line, width), 0);

function cellHeight(cell: CellModel, columns: Columns): number {
  const column = columns[cell.column - 1];
  const style: CellStyle | undefined = cell.style ?? column?.style;
  if (!style?.wrap || style.upright) return 0;
  const size = style.size ?? DEFAULT_SIZE;
  // Widths are measured in digits: small letters of a text take a little less room, bold ones more.
  const letters = ((column?.width ?? DEFAULT_WIDTH) * DEFAULT_SIZE * (style.bold ? 0.95 : 1.08)) / size;
  const text = textOf(cell);
  const isCapitals = text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
  const lines = linesOf(text, Math.max(Math.floor(letters * (isCapitals ? CAPITALS : 1)), 1));
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
