import { TABLE_NAMES, type TableName } from "../../../src/domain/index.ts";
import { tableDeclaration } from "../../../src/regulation/index.ts";
import { cellAddress, columnLetters } from "../../../src/workbook/index.ts";
import type { Entered } from "../../support/raw.ts";
import { type Book, type BookCell, type BookSheet, bookSheet } from "./book.ts";
import type { Content, Table } from "./content.ts";
import { shuffled } from "./random.ts";
import { respelt } from "./respelt.ts";

export const LAYOUTS = ["plain", "moved", "shuffled", "renamed"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A form on its sheets, and where each of its cells has come to stand. */
export interface Placed {
  readonly book: Book;
  readonly sheetOf: (table: TableName) => string;
  readonly cell: (table: TableName, row: number, field: string) => { readonly row: number; readonly column: number };
  readonly heading: (table: TableName, field: string) => { readonly row: number; readonly column: number };
}

interface Plan {
  readonly sheet: string;
  readonly left: number;
  readonly headingRow: number;
  /** Row of the sheet for each row of the table (for `identitas`, for each line). */
  readonly rowAt: (index: number) => number;
  readonly columns: Table["columns"];
  readonly extra: readonly BookCell[];
  readonly merges: readonly string[];
}

const RENAMED: Readonly<Record<TableName, string>> = {
  identitas: "Umum",
  potensi: "Form A",
  permasalahan: "Form B",
  pemetaan: "Form C",
  ksd_berjalan: "Lampiran 1",
  neraca_komoditas: "Lampiran 2",
  pdrb: "Lampiran 3",
};

function text(row: number, column: number, value: string): BookCell {
  return { row, column, value };
}

function plain(table: TableName, { columns }: Table): Plan {
  const sheet = tableDeclaration(table).sheet;
  return { sheet, left: 1, headingRow: 1, rowAt: (index) => 2 + index, columns, extra: [], merges: [] };
}

/** A letterhead above, a row of column numbers, a row of hints and an example below the headings; the table starts in C. */
function moved(table: TableName, { columns }: Table): Plan {
  const { sheet, fields, orientation, examples } = tableDeclaration(table);
  const [left, headingRow] = [3, 7];
  const letterhead = [
    text(2, 3, "PEMERINTAH KABUPATEN KUTAI KARTANEGARA"),
    text(3, 3, "SEKRETARIAT DAERAH"),
    text(5, 3, `Lampiran surat nomor 100.3/${table.length}/2026`),
  ];
  if (orientation === "pairs") {
    return { sheet, left, headingRow, rowAt: (index) => 8 + index, columns, extra: letterhead, merges: [] };
  }
  const help = new Map(fields.map((field) => [field.name, field.help]));
  const example: Readonly<Record<string, string | number>> = examples[0] ?? {};
  const below = columns.flatMap(({ id }, at) => {
    const column = left + at;
    const hint = help.get(id);
    const shown = at === 0 ? "CONTOH" : example[id];
    return [
      text(8, column, `(${at + 1})`),
      ...(hint === undefined ? [] : [text(9, column, hint)]),
      ...(shown === undefined ? [] : [{ row: 10, column, value: shown }]),
    ];
  });
  return {
    sheet,
    left,
    headingRow,
    rowAt: (index) => 11 + index,
    columns,
    extra: [...letterhead, ...below],
    merges: [],
  };
}

/** Columns (or lines) in another order, their headings in other spellings and under other names. */
function mixed(table: TableName, { columns }: Table): Plan {
  const order = shuffled(columns, `order of ${table}`);
  const spelt = order.map((column, at) => ({ ...column, heading: respelt(column.heading, at) }));
  return { ...plain(table, { columns: spelt, rows: [] }), headingRow: 2, rowAt: (index) => 3 + index };
}

/** Sheets under names that say nothing, bands merged over the headings, and a blank row after each row. */
function renamed(table: TableName, { columns }: Table): Plan {
  const [left, headingRow] = [2, 5];
  const wide = columns.length >= 6 && table !== "identitas";
  const right = columnLetters(left + (wide ? columns.length - 1 : 1));
  const half = left + Math.floor(columns.length / 2);
  const bands = wide
    ? [
        { range: `B4:${columnLetters(half - 1)}4`, cell: text(4, left, "A. YANG DIISI PERTAMA") },
        { range: `${columnLetters(half)}4:${right}4`, cell: text(4, half, "B. YANG DIISI KEMUDIAN") },
      ]
    : [];
  return {
    sheet: RENAMED[table],
    left,
    headingRow,
    rowAt: (index) => 7 + 2 * index,
    columns,
    extra: [
      text(1, left, `DAFTAR ISIAN ${tableDeclaration(table).sheet.toUpperCase()} TAHUN 2026`),
      ...bands.map(({ cell }) => cell),
    ],
    merges: [`B1:${right}1`, ...bands.map(({ range }) => range)],
  };
}

const PLANS: Readonly<Record<Layout, (table: TableName, content: Table) => Plan>> = {
  plain,
  moved,
  shuffled: mixed,
  renamed,
};

function valueCell(row: number, column: number, value: Entered): BookCell[] {
  return value === null || value === undefined || value === "" ? [] : [{ row, column, value }];
}

function linesSheet({ sheet, left, headingRow, rowAt, columns, extra, merges }: Plan, { rows }: Table): BookSheet {
  const lines = columns.flatMap(({ id, heading }, at) => [
    text(rowAt(at), left, heading),
    ...valueCell(rowAt(at), left + 1, rows[0]?.[id]),
  ]);
  const head = [text(headingRow, left, "Uraian"), text(headingRow, left + 1, "Isian")];
  return bookSheet(sheet, [...extra, ...head, ...lines], { merges });
}

function rowsSheet({ sheet, left, headingRow, rowAt, columns, extra, merges }: Plan, { rows }: Table): BookSheet {
  const head = columns
    .map(({ heading }, at) => text(headingRow, left + at, heading))
    .filter(({ value }) => value !== "");
  const body = rows.flatMap((entries, row) =>
    columns.flatMap(({ id }, at) => valueCell(rowAt(row), left + at, entries[id])),
  );
  return bookSheet(sheet, [...extra, ...head, ...body], { merges });
}

/** Writes a form down in one of the ways people do. */
export function layOut(content: Content, layout: Layout): Placed {
  const plans = new Map<TableName, Plan>();
  const sheets = TABLE_NAMES.flatMap((table) => {
    const held = content[table];
    if (held === null) return [];
    const plan = PLANS[layout](table, held);
    plans.set(table, plan);
    return [table === "identitas" ? linesSheet(plan, held) : rowsSheet(plan, held)];
  });
  const planOf = (table: TableName): Plan => {
    const plan = plans.get(table);
    if (plan === undefined) throw new RangeError(`${table} was not laid out`);
    return plan;
  };
  const indexOf = (table: TableName, field: string): number => {
    const index = planOf(table).columns.findIndex(({ id }) => id === field);
    if (index < 0) throw new RangeError(`${table} has no column ${field}`);
    return index;
  };
  return {
    book: { sheets: layout === "renamed" ? sheets.reverse() : sheets, names: {} },
    sheetOf: (table) => planOf(table).sheet,
    cell: (table, row, field) => {
      const { left, rowAt } = planOf(table);
      const index = indexOf(table, field);
      return table === "identitas"
        ? { row: rowAt(index), column: left + 1 }
        : { row: rowAt(row), column: left + index };
    },
    heading: (table, field) => {
      const { left, rowAt, headingRow } = planOf(table);
      const index = indexOf(table, field);
      return table === "identitas" ? { row: rowAt(index), column: left } : { row: headingRow, column: left + index };
    },
  };
}

export function addressOf(place: { readonly row: number; readonly column: number }): string {
  return cellAddress(place.row, place.column);
}
