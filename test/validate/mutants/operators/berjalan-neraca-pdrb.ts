import { addCopy, type Entries, rowsOf, withRows } from "../content.ts";
import { cells, type Operator, operator, type Planted, planted } from "../operator.ts";
import { silent } from "./cell-spots.ts";

type Said = Parameters<typeof planted>[3];

const day = (date: string): { readonly date: string } => ({ date });
const agreement = (row: number, entries: Entries, ...said: readonly Said[]): Planted =>
  planted("ksd_berjalan", row, entries, ...said);
const pdrb = (row: number, entries: Entries, ...said: readonly Said[]): Planted =>
  planted("pdrb", row, entries, ...said);
/** Rows of the totals in the clean table. */
const [TOTAL_2023, TOTAL_2024] = [17, 35];

const BERJALAN: readonly Operator[] = [
  operator(
    "KB-01",
    "ends before it begins, or signed after its end",
    [
      agreement(0, { tgl_berakhir: day("2024-03-31") }, ["KB-01", "GALAT", "tgl_berakhir"]),
      agreement(1, { tgl_berakhir: day("2022-12-31") }, ["KB-01", "GALAT", "tgl_berakhir"]),
      agreement(2, { tgl_ttd: day("2025-07-01") }, ["KB-01", "GALAT", "tgl_ttd"]),
    ],
    [agreement(2, { tgl_ttd: day("2025-06-30") }), agreement(2, { tgl_mulai: day("2025-06-30") })],
  ),
  operator(
    "KB-02",
    "the status and the dates disagree",
    [
      agreement(0, { status: "Berakhir" }, ["KB-02", "PERINGATAN", "status"]),
      agreement(1, { status: "BERAKHIR" }, ["KB-02", "PERINGATAN", "status"]),
      agreement(2, { status: "Berlaku" }, ["KB-02", "PERINGATAN", "status"]),
    ],
    [silent("ksd_berjalan", 0, "status", "Dicabut"), silent("ksd_berjalan", 2, "status", null)],
  ),
  operator(
    "KB-03",
    "more than five years",
    [
      agreement(0, { tgl_berakhir: day("2029-04-02") }, ["KB-03", "PERINGATAN", "tgl_berakhir"]),
      agreement(0, { tgl_berakhir: day("2034-03-31") }, ["KB-03", "PERINGATAN", "tgl_berakhir"]),
      agreement(2, { tgl_mulai: day("2019-01-01"), tgl_ttd: day("2018-12-17") }, [
        "KB-03",
        "PERINGATAN",
        "tgl_berakhir",
      ]),
    ],
    [agreement(0, { tgl_berakhir: day("2029-04-01") })],
  ),
  operator(
    "KB-04",
    "ends within six months",
    [
      // The report is of 2 March 2026.
      agreement(0, { tgl_berakhir: day("2026-03-02") }, ["KB-04", "INFO", "tgl_berakhir"]),
      agreement(1, { tgl_berakhir: day("2026-09-02") }, ["KB-04", "INFO", "tgl_berakhir"]),
    ],
    [
      agreement(1, { tgl_berakhir: day("2026-09-03") }),
      agreement(1, { tgl_berakhir: day("2026-05-01"), status: "Dicabut" }),
    ],
  ),
];

const copied = (of: number, entries: Entries): Planted => ({
  about: `balance ${of} again: ${JSON.stringify(entries)}`,
  content: addCopy("neraca_komoditas", of, entries),
  expected: [cells("NR-02", "GALAT", "neraca_komoditas", 4, "komoditas")],
});

const NERACA: readonly Operator[] = [
  operator(
    "NR-01",
    "no commodity of the list",
    [0, 2, 3].flatMap((row) =>
      ["Sembako", "Berasku", 17].map((komoditas) =>
        planted("neraca_komoditas", row, { komoditas }, ["NR-01", "GALAT", "komoditas"]),
      ),
    ),
    [silent("neraca_komoditas", 2, "komoditas", "kedelai")],
  ),
  operator(
    "NR-02",
    "a commodity and year twice",
    [copied(0, {}), copied(1, { satuan: "ton" }), copied(2, { komoditas: "jagung" })],
    [
      { about: "another year", content: addCopy("neraca_komoditas", 0, { tahun: 2023 }), expected: [] },
      { about: "another commodity", content: addCopy("neraca_komoditas", 0, { komoditas: "Kopi" }), expected: [] },
    ],
  ),
  operator(
    "NR-03",
    "a unit that does not convert",
    [
      planted("neraca_komoditas", 0, { satuan: "karung" }, ["NR-03", "GALAT", "satuan"]),
      planted("neraca_komoditas", 2, { satuan: "liter" }, ["NR-03", "GALAT", "satuan"]),
      planted("neraca_komoditas", 3, { satuan: "butir" }, ["NR-03", "GALAT", "satuan"]),
    ],
    [silent("neraca_komoditas", 0, "satuan", "Kuintal"), silent("neraca_komoditas", 3, "satuan", "kg/tahun")],
  ),
];

const sectorTwice = (row: number): Planted => ({
  about: `sector of row ${row} again`,
  content: addCopy("pdrb", row, {}),
  expected: [cells("PD-02", "GALAT", "pdrb", 36, "kode_lu")],
});
const oneYear = (from: number): Planted => ({
  about: `only the year of row ${from}`,
  content: withRows("pdrb", rowsOf("pdrb").slice(from, from + 18)),
  expected: [cells("PD-03", "INFO", "pdrb", 0, "tahun")],
});

const SECTORS: readonly Operator[] = [
  operator(
    "PD-01",
    "the sectors and their total",
    [
      // 153,000,000: a total of 153,770,000 is 770,000 off, more than its 768,850.
      pdrb(TOTAL_2023, { adhk: 153_770_000 }, ["PD-01", "GALAT", "adhk"]),
      pdrb(TOTAL_2024, { adhk: 152_000_000 }, ["PD-01", "GALAT", "adhk"]),
      {
        about: "a sector with a digit too many",
        content: withRows(
          "pdrb",
          rowsOf("pdrb").map((row, at) => (at === 20 ? { ...row, adhk: 30_000_000 } : row)),
        ),
        expected: [cells("PD-01", "GALAT", "pdrb", TOTAL_2024, "adhk")],
      },
    ],
    [
      // 153,760,000: 760,000 off, less than its 768,800.
      pdrb(TOTAL_2023, { adhk: 153_760_000 }),
      { about: "a sector is missing", content: withRows("pdrb", rowsOf("pdrb").slice(1)), expected: [] },
    ],
  ),
  operator("PD-02", "a sector and year twice", [0, 12, 17, 30].map(sectorTwice), [
    { about: "another year", content: addCopy("pdrb", 0, { tahun: 2022 }), expected: [] },
  ]),
  operator("PD-03", "one year only", [0, 18].map(oneYear), [
    {
      about: "two years of one sector",
      content: withRows(
        "pdrb",
        rowsOf("pdrb").filter((_, at) => at % 18 === 0),
      ),
      expected: [],
    },
  ]),
];

export const SERIES_OPERATORS: readonly Operator[] = [...BERJALAN, ...NERACA, ...SECTORS];
