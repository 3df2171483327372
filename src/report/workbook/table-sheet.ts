import type { CellContent, CellStyle, RowModel, SheetModel } from "../../workbook/index.ts";
import { FOOTER_END, HEADING, SUBTITLE, TITLE } from "../template/styles.ts";
import { columnLetters, STYLES, type StyleName, text } from "./cells.ts";

export interface Column<R> {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly style?: StyleName;
  readonly cell: (row: R, index: number) => CellContent;
  /** A style for single cells, over the column's. */
  readonly styleOf?: (row: R) => StyleName | undefined;
}

export interface TableSheet<R> {
  readonly name: string;
  readonly title: string;
  /** One or two sentences below the title. */
  readonly note: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  /** Columns that stay in view. */
  readonly frozen?: number;
  readonly tabColor?: string;
}

const TITLE_ROW = 1;
const NOTE_ROW = 2;
const HEADING_ROW = 4;
/** Where the first record of every table stands. */
export const FIRST_ROW = HEADING_ROW + 1;

const EMPTY: CellStyle = { ...SUBTITLE, italic: true };
const A4_LANDSCAPE = { orientation: "landscape", paper: "A4", fitToWidth: true } as const;

/** What fits beside each other on A4 landscape in letters that can still be read, in characters. */
const PAGE_WIDTH = 200;

/** How many pages side by side a sheet needs when its first columns are repeated on each. */
function pagesWide(widths: readonly number[], repeated: number): number {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const head = sum(widths.slice(0, repeated));
  return Math.max(1, Math.ceil((sum(widths) - head) / (PAGE_WIDTH - head)));
}

/** A footer that names the sheet and counts the pages. */
export function printed(name: string, titleRows?: string): NonNullable<SheetModel["print"]> {
  const footer = `&L${name}${FOOTER_END}`;
  return titleRows === undefined ? { ...A4_LANDSCAPE, footer } : { ...A4_LANDSCAPE, footer, titleRows };
}

export function headingRows(title: string, note: string): RowModel[] {
  return [
    { number: TITLE_ROW, height: 24, cells: [{ column: 1, value: text(title), style: TITLE }] },
    { number: NOTE_ROW, height: 16, cells: [{ column: 1, value: text(note), style: SUBTITLE }] },
  ];
}

function recordRow<R>(columns: readonly Column<R>[], record: R, index: number): RowModel {
  return {
    number: FIRST_ROW + index,
    cells: columns.map(({ cell, style = "text", styleOf }, column) => ({
      column: column + 1,
      value: cell(record, index),
      style: STYLES[styleOf?.(record) ?? style],
    })),
  };
}

/** A plain table: title, note, headings that stay in view and repeat on paper, a filter, a row per record. */
export function tableSheet<R>(sheet: TableSheet<R>): SheetModel {
  const { name, columns, rows, frozen = 0 } = sheet;
  const lastColumn = columnLetters(columns.length);
  const empty: RowModel = {
    number: FIRST_ROW,
    cells: [{ column: 1, value: text("Belum ada data."), style: EMPTY }],
  };
  return {
    name,
    ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      ...headingRows(sheet.title, sheet.note),
      {
        number: HEADING_ROW,
        cells: columns.map(({ heading }, index) => ({ column: index + 1, value: text(heading), style: HEADING })),
      },
      ...(rows.length === 0 ? [empty] : rows.map((record, index) => recordRow(columns, record, index))),
    ],
    freeze: { rows: HEADING_ROW, columns: frozen },
    ...(rows.length === 0 ? {} : { filter: `A${HEADING_ROW}:${lastColumn}${HEADING_ROW + rows.length}` }),
    print: {
      ...printed(name, `${HEADING_ROW}:${HEADING_ROW}`),
      ...(frozen === 0 ? {} : { titleColumns: `A:${columnLetters(frozen)}` }),
      pagesWide: pagesWide(
        columns.map(({ width }) => width),
        frozen,
      ),
    },
    hideGridLines: true,
  };
}
