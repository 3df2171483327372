import type { CellContent, CellStyle, ConditionModel, RowModel, SheetModel } from "../../workbook/index.ts";
import { FOOTER_END, HEADING, SUBTITLE, TITLE } from "../template/styles.ts";
import { columnLetters, STYLES, type StyleName, text } from "./cells.ts";
import { fittedWidths } from "./fit-columns.ts";

export interface Column<R> {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly style?: StyleName;
  /** The heading reads from below to above, over a narrow column. */
  readonly isUpright?: boolean;
  /** What it keeps where a wide table is squeezed to fit its page. */
  readonly leastWidth?: number;
  readonly cell: (row: R, index: number) => CellContent;
  /** A style for single cells, over the column's. */
  readonly styleOf?: (row: R) => StyleName | undefined;
  /** What shows the size of its numbers at a glance. */
  readonly shade?: Shade;
}

/** A bar behind the number, from zero to `most` (the largest there is), or a colour that deepens from 0 to 100. */
type Shade = { readonly kind: "bar"; readonly most?: number } | { readonly kind: "points" };
/** As long as the number is a part of the largest one. */
export const BAR: Shade = { kind: "bar" };
/** For points, 0–100. */
export const POINTS_BAR: Shade = { kind: "bar", most: 100 };
/** For shares, 0–1. */
export const SHARE_BAR: Shade = { kind: "bar", most: 1 };

const BAR_COLOR = "A9CCE0";
/** From white to a blue on which black can be read; the eye needs no hue to tell them apart. */
const SCALE_COLORS = ["FFFFFF", "A9CCE0"] as const;

function conditionsOf<R>(columns: readonly Column<R>[], rows: number): readonly ConditionModel[] {
  return columns.flatMap(({ shade }, index): ConditionModel[] => {
    if (shade === undefined || rows === 0) return [];
    const letters = columnLetters(index + 1);
    const range = `${letters}${FIRST_ROW}:${letters}${HEADING_ROW + rows}`;
    if (shade.kind === "points") return [{ range, kind: "colorScale", colors: SCALE_COLORS, between: [0, 100] }];
    const most = shade.most === undefined ? {} : { most: shade.most };
    return [{ range, kind: "dataBar", color: BAR_COLOR, ...most }];
  });
}

export interface TableSheet<R> {
  readonly name: string;
  readonly title: string;
  /** One or two sentences below the title; a second line has room too. */
  readonly note: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  /** A sentence in place of the rows where there are none: what is missing, and what to do. */
  readonly empty: string;
  /** Columns that stay in view. */
  readonly frozen?: number;
  readonly tabColor?: string;
  /** How many columns go on paper; the others are for the screen and are not squeezed. All unless told. */
  readonly printedColumns?: number;
}

const TITLE_ROW = 1;
const NOTE_ROW = 2;
const HEADING_ROW = 4;
/** Where the first record of every table stands. */
export const FIRST_ROW = HEADING_ROW + 1;

/** Reads from below to above, over a narrow column. */
export const UPRIGHT_HEADING: CellStyle = { ...HEADING, upright: true, vertical: "bottom" };
const UPRIGHT_HEIGHT = 130;
const EMPTY_HEIGHT = 24;
const EMPTY: CellStyle = { ...SUBTITLE, italic: true };
const A4_LANDSCAPE = { orientation: "landscape", paper: "A4", fitToWidth: true } as const;

/** A footer that names the sheet and counts the pages. */
export function printed(name: string, titleRows?: string): NonNullable<SheetModel["print"]> {
  const footer = `&L${name}${FOOTER_END}`;
  return titleRows === undefined ? { ...A4_LANDSCAPE, footer } : { ...A4_LANDSCAPE, footer, titleRows };
}

export function headingRows(title: string, note: string): RowModel[] {
  return [
    { number: TITLE_ROW, height: 24, cells: [{ column: 1, value: text(title), style: TITLE }] },
    ...note.split("\n").map((line, index) => ({
      number: NOTE_ROW + index,
      height: 16,
      cells: [{ column: 1, value: text(line), style: SUBTITLE }],
    })),
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
  const { printedColumns = columns.length } = sheet;
  const [onPaper, onScreen] = [columns.slice(0, printedColumns), columns.slice(printedColumns)];
  const lastColumn = columnLetters(columns.length);
  const lastRow = HEADING_ROW + Math.max(rows.length, 1);
  const records = rows.map((record, index) => recordRow(columns, record, index));
  const empty: RowModel = {
    number: FIRST_ROW,
    height: EMPTY_HEIGHT,
    cells: [{ column: 1, value: text(sheet.empty), style: EMPTY }],
  };
  return {
    name,
    ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
    columns: [...fittedWidths(onPaper, records), ...onScreen.map(({ width }) => width)].map((width) => ({ width })),
    rows: [
      ...headingRows(sheet.title, sheet.note),
      {
        number: HEADING_ROW,
        ...(columns.some(({ isUpright }) => isUpright) ? { height: UPRIGHT_HEIGHT } : {}),
        cells: columns.map(({ heading, isUpright }, index) => ({
          column: index + 1,
          value: text(heading),
          style: isUpright ? UPRIGHT_HEADING : HEADING,
        })),
      },
      ...(rows.length === 0 ? [empty] : records),
    ],
    freeze: { rows: HEADING_ROW, columns: frozen },
    ...(rows.length === 0 ? {} : { filter: `A${HEADING_ROW}:${lastColumn}${HEADING_ROW + rows.length}` }),
    conditions: conditionsOf(columns, rows.length),
    print: {
      ...printed(name, `${HEADING_ROW}:${HEADING_ROW}`),
      ...(onScreen.length === 0 ? {} : { area: `A1:${columnLetters(printedColumns)}${lastRow}` }),
    },
    hideGridLines: true,
  };
}
