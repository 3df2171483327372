import type { TableName } from "../../../../src/domain/index.ts";
import { FORM, tableDeclaration } from "../../../../src/regulation/index.ts";

import { withSheet } from "../book.ts";
import { rowsOf, withColumn, withHeading, withoutColumn, withRows } from "../content.ts";
import { addressOf, type Layout } from "../layouts.ts";
import { aboutSheet, cells, type Expected, type Operator, operator, type Planted } from "../operator.ts";

const SEVERITY = { W: "GALAT", A: "PERINGATAN", K: "PERINGATAN" } as const;

/** Small tables on sheets with a meaningless name are known by their key column only. */
const NAMED: readonly Layout[] = ["plain", "moved", "shuffled"];

function layoutsOf(table: TableName, field: string): { readonly layouts?: readonly Layout[] } {
  const { fields, key } = tableDeclaration(table);
  return fields.length <= 8 && key.includes(field) ? { layouts: NAMED } : {};
}

const ASKED = FORM.tables.flatMap(({ table }) =>
  tableDeclaration(table).fields.flatMap(({ name, heading, need }) =>
    need === "-" ? [] : [{ table, field: name, heading, severity: SEVERITY[need] }],
  ),
);

const OTHER_REFERENCE: Readonly<Record<string, string>> = { ref_potensi: "ref_masalah", ref_masalah: "ref_potensi" };

/** Proposals that rested on the missing column alone now rest on nothing: the other column's cell is the one to fill in. */
function restingOnNothing(table: TableName, field: string): readonly Expected[] {
  const other = OTHER_REFERENCE[field];
  if (table !== "pemetaan" || other === undefined) return [];
  return rowsOf(table).flatMap((row, at) =>
    row[other] === undefined ? [cells("PM-15", "GALAT", "pemetaan", at, other)] : [],
  );
}

function withoutIt({ table, field, severity }: (typeof ASKED)[number]): Planted {
  return {
    about: `${table}: no ${field}`,
    content: withoutColumn(table, field),
    ...layoutsOf(table, field),
    expected: [
      { code: "KOL-01", severity, at: (placed) => ({ sheet: placed.sheetOf(table), cells: [], field }) },
      ...restingOnNothing(table, field),
    ],
  };
}

/** One letter doubled near the end, so that the heading is known no more but near enough to be offered. */
function misspelt({ table, field, heading, severity }: (typeof ASKED)[number]): Planted {
  const at = Math.max(2, heading.replace(/\s*\(.*$/u, "").length - 2);
  const wrong = `${heading.slice(0, at)}xq${heading.slice(at)}`;
  return {
    about: `${table}: ${wrong}`,
    content: withHeading(table, field, wrong),
    ...layoutsOf(table, field),
    expected: [
      {
        code: "KOL-01",
        severity,
        at: (placed) => ({ sheet: placed.sheetOf(table), cells: [addressOf(placed.heading(table, field))], field }),
      },
      ...restingOnNothing(table, field),
    ],
  };
}

function aboutHeading(code: "KOL-02", table: TableName, id: string): Expected {
  return {
    code,
    severity: "PERINGATAN",
    at: (placed) => ({ sheet: placed.sheetOf(table), cells: [addressOf(placed.heading(table, id))], field: null }),
  };
}

function unknownColumn(table: TableName, heading: string): Planted {
  return {
    about: `${table}: a column ${heading}`,
    content: withColumn(table, { id: "lain", heading }, (row) => `isi ${row}`),
    expected: [aboutHeading("KOL-02", table, "lain")],
  };
}

function columnTwice(table: TableName, field: string): Planted {
  const { heading } = tableDeclaration(table).fields.find(({ name }) => name === field) ?? { heading: field };
  return {
    about: `${table}: ${heading} twice`,
    content: withColumn(table, { id: "lagi", heading }, () => null),
    // Whichever stands further right (or lower) is called the second.
    expected: [
      {
        code: "KOL-03",
        severity: "GALAT",
        at: (placed) => {
          const [a, b] = [placed.heading(table, field), placed.heading(table, "lagi")];
          const second = a.row < b.row || a.column < b.column ? b : a;
          return { sheet: placed.sheetOf(table), cells: [addressOf(second)], field };
        },
      },
    ],
  };
}

function hidden(table: TableName, row: number, field: string, what: "row" | "column"): Planted {
  return {
    about: `${table}: ${what} of ${field} ${row} hidden`,
    book: (book, placed) => {
      const cell = placed.cell(table, row, field);
      return withSheet(book, placed.sheetOf(table), (sheet) =>
        what === "row" ? { ...sheet, hiddenRows: [cell.row] } : { ...sheet, hiddenColumns: [cell.column] },
      );
    },
    expected: [aboutSheet("KOL-04", "PERINGATAN", table)],
  };
}

export const COLUMN_OPERATORS: readonly Operator[] = [
  operator("KOL-01", "a column is not there", ASKED.map(withoutIt), [
    { about: "no optional column", content: withoutColumn("potensi", "peluang"), expected: [] },
    { about: "no running number", content: withoutColumn("pemetaan", "no"), expected: [] },
    { about: "no optional line", content: withoutColumn("identitas", "ketua_tkksd"), expected: [] },
  ]),
  operator("KOL-01", "a heading is misspelt", ASKED.map(misspelt), [
    { about: "an alias", content: withHeading("pemetaan", "opd_pengusul", "OPD Pengusul"), expected: [] },
    { about: "a unit in brackets", content: withHeading("potensi", "volume", "Volume (per tahun) *"), expected: [] },
    { about: "an alias of a line", content: withHeading("identitas", "pic_surel", "E-mail PIC"), expected: [] },
  ]),
  operator(
    "KOL-02",
    "a column nobody knows",
    [
      unknownColumn("potensi", "Catatan Kabid"),
      unknownColumn("permasalahan", "Nilai USG"),
      unknownColumn("pemetaan", "Paraf"),
      unknownColumn("ksd_berjalan", "Lemari Arsip"),
      unknownColumn("neraca_komoditas", "Surplus"),
    ],
    [
      {
        about: "an empty column to the right",
        content: withColumn("potensi", { id: "lain", heading: "" }, () => null),
        expected: [],
      },
    ],
  ),
  operator(
    "KOL-02",
    "a line nobody knows, right below the last",
    [unknownColumn("identitas", "Warna Map")],
    [
      {
        about: "a line without an answer",
        content: withColumn("identitas", { id: "lain", heading: "Warna Map" }, () => null),
        expected: [],
      },
    ],
  ),
  operator(
    "KOL-03",
    "a column twice",
    [
      columnTwice("potensi", "lokasi"),
      columnTwice("permasalahan", "masalah"),
      columnTwice("pemetaan", "manfaat"),
      columnTwice("ksd_berjalan", "status"),
      columnTwice("neraca_komoditas", "satuan"),
      columnTwice("identitas", "pic_nama"),
    ],
    [
      {
        about: "a heading under its alias",
        content: withHeading("pemetaan", "lokasi", "Lokasi"),
        expected: [],
      },
    ],
  ),
  operator(
    "KOL-04",
    "hidden, with something in it",
    (["row", "column"] as const).flatMap((what) => [
      hidden("potensi", 1, "nilai_rp", what),
      hidden("permasalahan", 0, "masalah", what),
      hidden("pemetaan", 3, "jenis", what),
      hidden("ksd_berjalan", 2, "perihal", what),
      hidden("neraca_komoditas", 0, "produksi", what),
      hidden("pdrb", 20, "adhb", what),
    ]),
    [
      {
        about: "a hidden column without anything in it",
        content: withRows(
          "potensi",
          rowsOf("potensi").map((row) => ({ ...row, peluang: null })),
        ),
        book: (book, placed) =>
          withSheet(book, placed.sheetOf("potensi"), (sheet) => ({
            ...sheet,
            hiddenColumns: [placed.cell("potensi", 0, "peluang").column],
          })),
        expected: [],
      },
      {
        about: "a hidden row far below the table",
        book: (book, placed) =>
          withSheet(book, placed.sheetOf("potensi"), (sheet) => ({ ...sheet, hiddenRows: [200] })),
        expected: [],
      },
    ],
  ),
];
