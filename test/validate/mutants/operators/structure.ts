import { TABLE_NAMES, type TableName } from "../../../../src/domain/index.ts";
import { FORM, tableDeclaration } from "../../../../src/regulation/index.ts";

import { bookSheet, withSheet } from "../book.ts";
import {
  both,
  type Change,
  rowsOf,
  withColumn,
  withHeading,
  withoutColumn,
  withoutTable,
  withRows,
} from "../content.ts";
import { addressOf, type Layout } from "../layouts.ts";
import { aboutFile, aboutSheet, cells, type Expected, type Operator, operator, type Planted } from "../operator.ts";

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

const COLUMN_OPERATORS: readonly Operator[] = [
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
      unknownColumn("identitas", "Warna Map"),
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

const gone = (severity: "GALAT" | "PERINGATAN", ...tables: readonly TableName[]): Planted => ({
  about: `without ${tables.join(" and ")}`,
  content: withoutTable(...tables),
  expected: [aboutFile("LBR-01", severity)],
});

function sheetTwice(table: TableName): Planted {
  const again = "Salinan";
  return {
    about: `${table} twice`,
    book: (book, placed) => {
      const sheet = book.sheets.find(({ name }) => name === placed.sheetOf(table));
      return sheet === undefined ? book : { ...book, sheets: [...book.sheets, { ...sheet, name: again }] };
    },
    expected: [{ code: "LBR-04", severity: "GALAT", at: () => ({ sheet: again, cells: [], field: null }) }],
  };
}

const emptied = (table: TableName): Planted => ({
  about: `${table} without rows`,
  content: withRows(table, []),
  expected: [
    {
      code: "LBR-05",
      severity: table === "pemetaan" ? "GALAT" : "PERINGATAN",
      at: (placed) => ({ sheet: placed.sheetOf(table), cells: [], field: null }),
    },
  ],
});

const rosterSheet = bookSheet("Daftar Hadir", [
  { row: 1, column: 1, value: "Nomor" },
  { row: 1, column: 2, value: "Nama" },
  { row: 2, column: 1, value: 1 },
  { row: 2, column: 2, value: "Siti" },
]);

/** Cooperation that a potential claims is then nowhere to be found. */
const claimed = (row: number): Expected => cells("PO-03", "PERINGATAN", "potensi", row, "pernah_dikerjasamakan");

const SHEET_OPERATORS: readonly Operator[] = [
  operator(
    "LBR-01",
    "a sheet is not there",
    [
      gone("GALAT", "identitas"),
      gone("GALAT", "pemetaan"),
      gone("GALAT", "potensi", "permasalahan"),
      gone("PERINGATAN", "potensi"),
      gone("PERINGATAN", "permasalahan"),
    ],
    [
      { about: "no PDRB and no balance", content: withoutTable("pdrb", "neraca_komoditas"), expected: [] },
      {
        about: "no agreements, but potentials that claim one",
        content: withoutTable("ksd_berjalan"),
        expected: [claimed(0), claimed(3)],
      },
    ],
  ),
  operator(
    "LBR-02",
    "a sheet of the form is hidden",
    TABLE_NAMES.map(
      (table): Planted => ({
        about: `${table} hidden`,
        book: (book, placed) => withSheet(book, placed.sheetOf(table), (sheet) => ({ ...sheet, state: "hidden" })),
        expected: [aboutSheet("LBR-02", "PERINGATAN", table)],
      }),
    ),
    [
      {
        about: "the template's own hidden sheet",
        book: (book) => ({ ...book, sheets: [...book.sheets, { ...rosterSheet, name: "Daftar", state: "hidden" }] }),
        expected: [],
      },
    ],
  ),
  operator(
    "LBR-03",
    "a sheet of something else",
    ["Daftar Hadir", "Sheet3", "Rekap Rapat"].map(
      (name): Planted => ({
        about: name,
        book: (book) => ({ ...book, sheets: [...book.sheets, { ...rosterSheet, name }] }),
        expected: [{ code: "LBR-03", severity: "INFO", at: () => ({ sheet: name, cells: [], field: null }) }],
      }),
    ),
    [
      {
        about: "an empty sheet",
        book: (book) => ({ ...book, sheets: [...book.sheets, bookSheet("Sheet3", [])] }),
        expected: [],
      },
      {
        about: "a sheet Petunjuk",
        book: (book) => ({ ...book, sheets: [{ ...rosterSheet, name: "Petunjuk" }, ...book.sheets] }),
        expected: [],
      },
    ],
  ),
  operator(
    "LBR-04",
    "a copy of a sheet",
    (["potensi", "permasalahan", "pemetaan", "neraca_komoditas", "pdrb", "identitas"] as const).map(sheetTwice),
    [
      {
        about: "a short extract that is clearly less",
        book: (book) => ({
          ...book,
          sheets: [
            ...book.sheets,
            bookSheet("Petunjuk", [
              { row: 1, column: 1, value: "Kode Potensi" },
              { row: 1, column: 2, value: "Nama Potensi" },
              { row: 2, column: 1, value: "P-001" },
              { row: 2, column: 2, value: "Dermaga" },
            ]),
          ],
        }),
        expected: [],
      },
    ],
  ),
  operator(
    "LBR-05",
    "headings and nothing below",
    (["potensi", "permasalahan", "pemetaan", "neraca_komoditas", "pdrb"] as const).map(emptied),
    [
      {
        about: "one row only",
        content: both(
          withRows("neraca_komoditas", rowsOf("neraca_komoditas").slice(0, 1)),
          withRows("ksd_berjalan", rowsOf("ksd_berjalan").slice(0, 2)) satisfies Change,
        ),
        expected: [],
      },
    ],
  ),
];

export const STRUCTURE_OPERATORS: readonly Operator[] = [...COLUMN_OPERATORS, ...SHEET_OPERATORS];
