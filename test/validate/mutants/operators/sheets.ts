import { TABLE_NAMES, type TableName } from "../../../../src/domain/index.ts";
import { bookSheet, withSheet } from "../book.ts";
import { both, rowsOf, withoutTable, withRows } from "../content.ts";
import { aboutFile, aboutSheet, cells, type Expected, type Operator, operator, type Planted } from "../operator.ts";

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

export const SHEET_OPERATORS: readonly Operator[] = [
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
          withRows("ksd_berjalan", rowsOf("ksd_berjalan").slice(0, 2)),
        ),
        expected: [],
      },
    ],
  ),
];
