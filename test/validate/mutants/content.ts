import { TABLE_NAMES, type TableName } from "../../../src/domain/index.ts";
import { tableDeclaration } from "../../../src/regulation/index.ts";
import type { Entered } from "../../support/raw.ts";
import { KSD_BERJALAN, NERACA_KOMODITAS, PDRB } from "./clean/berjalan-neraca-pdrb.ts";
import { IDENTITAS } from "./clean/identitas.ts";
import { PEMETAAN } from "./clean/pemetaan.ts";
import { PERMASALAHAN } from "./clean/permasalahan.ts";
import { POTENSI } from "./clean/potensi.ts";

/** What somebody typed into one row, by machine name; fields that are not named are blank. */
export type Entries = Readonly<Record<string, Entered>>;

export interface Column {
  /** The field's machine name, or any other name for a column the form does not know. */
  readonly id: string;
  readonly heading: string;
}

/** A table before it is laid out on a sheet; for `identitas` the columns are its lines and there is one row. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Entries[];
}

/** A whole form; `null` for a sheet that is not there. */
export type Content = Readonly<Record<TableName, Table | null>>;

const ROWS: Readonly<Record<TableName, readonly Entries[]>> = {
  identitas: [IDENTITAS],
  potensi: POTENSI,
  permasalahan: PERMASALAHAN,
  pemetaan: PEMETAAN,
  ksd_berjalan: KSD_BERJALAN,
  neraca_komoditas: NERACA_KOMODITAS,
  pdrb: PDRB,
};

function cleanTable(table: TableName): Table {
  const columns = tableDeclaration(table).fields.map(({ name, heading }) => ({ id: name, heading }));
  return { columns, rows: ROWS[table] };
}

/** A form of Kutai Kartanegara with nothing to be said about it. */
export const CLEAN: Content = {
  identitas: cleanTable("identitas"),
  potensi: cleanTable("potensi"),
  permasalahan: cleanTable("permasalahan"),
  pemetaan: cleanTable("pemetaan"),
  ksd_berjalan: cleanTable("ksd_berjalan"),
  neraca_komoditas: cleanTable("neraca_komoditas"),
  pdrb: cleanTable("pdrb"),
};

/** The value of a cell of the clean form. */
export function cleanValue(table: TableName, row: number, field: string): Entered {
  return ROWS[table][row]?.[field];
}

export const rowsOf = (table: TableName): readonly Entries[] => ROWS[table];

export interface Spot {
  readonly table: TableName;
  readonly row: number;
  readonly field: string;
}

/** Every cell of the clean form, filled or not; the running number is nobody's business. */
export const SPOTS: readonly Spot[] = TABLE_NAMES.flatMap((table) =>
  ROWS[table].flatMap((_, row) =>
    tableDeclaration(table)
      .fields.filter(({ name }) => name !== "no")
      .map(({ name }) => ({ table, row, field: name })),
  ),
);

export type Change = (content: Content) => Content;

function changed(content: Content, table: TableName, change: (table: Table) => Table): Content {
  const before = content[table];
  if (before === null) throw new RangeError(`${table} is not there`);
  return { ...content, [table]: change(before) };
}

/** Types other values into cells of one row. */
export function enter(table: TableName, row: number, entries: Entries): Change {
  return (content) =>
    changed(content, table, ({ columns, rows }) => ({
      columns,
      rows: rows.map((one, at) => (at === row ? { ...one, ...entries } : one)),
    }));
}

/** Adds a row at the end: a copy of another with changes. */
export function addCopy(table: TableName, of: number, entries: Entries): Change {
  return (content) =>
    changed(content, table, ({ columns, rows }) => ({ columns, rows: [...rows, { ...rows[of], ...entries }] }));
}

export function withRows(table: TableName, rows: readonly Entries[]): Change {
  return (content) => changed(content, table, ({ columns }) => ({ columns, rows }));
}

export function withoutTable(...tables: readonly TableName[]): Change {
  return (content) => ({ ...content, ...Object.fromEntries(tables.map((table) => [table, null])) });
}

export function withoutColumn(table: TableName, field: string): Change {
  return (content) =>
    changed(content, table, ({ columns, rows }) => ({ columns: columns.filter(({ id }) => id !== field), rows }));
}

export function withHeading(table: TableName, field: string, heading: string): Change {
  return (content) =>
    changed(content, table, ({ columns, rows }) => ({
      columns: columns.map((column) => (column.id === field ? { ...column, heading } : column)),
      rows,
    }));
}

/** A further column, filled in every row (or as told). */
export function withColumn(table: TableName, column: Column, value: (row: number) => Entered): Change {
  return (content) =>
    changed(content, table, ({ columns, rows }) => ({
      columns: [...columns, column],
      rows: rows.map((one, at) => ({ ...one, [column.id]: value(at) })),
    }));
}

export function both(...changes: readonly Change[]): Change {
  return (content) => changes.reduce((before, change) => change(before), content);
}
