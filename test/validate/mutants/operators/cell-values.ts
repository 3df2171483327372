import type { FieldDeclaration } from "../../../../src/regulation/index.ts";
import type { Entered } from "../../../support/raw.ts";
import { enter } from "../content.ts";
import { cells, type Operator, operator, type Planted } from "../operator.ts";
import { FIELD_SPOTS, type FieldSpot, isFilled, silent, spoilt } from "./cell-spots.ts";

const filled = FIELD_SPOTS.filter(isFilled);
const ofType = (...types: readonly FieldDeclaration["type"][]): readonly FieldSpot[] =>
  filled.filter(({ declared }) => types.includes(declared.type));

const required = filled.filter(({ declared }) => declared.need === "W");
const expectedOnly = filled.filter(({ declared }) => declared.need === "A");
const BLANKS: readonly Entered[] = [null, "-", "   ", "\u00A0"];

const optional = filled.filter(
  ({ table, field, declared }) => declared.need === "-" && !(table === "pemetaan" && field === "sesuai_rtrw"),
);

const blank: readonly Operator[] = [
  operator(
    "SEL-01",
    "a required cell is blank",
    required.flatMap((spot) => BLANKS.map((value) => spoilt(spot, value, "SEL-01"))),
    optional.filter((_, at) => at % 7 === 0).map(({ table, row, field }) => silent(table, row, field, null)),
  ),
  operator(
    "SEL-01",
    "an expected cell is blank",
    expectedOnly.flatMap(({ table, row, field }) =>
      BLANKS.map(
        (value): Planted => ({
          about: `${table} ${row} ${field} blank`,
          content: enter(table, row, { [field]: value }),
          expected: [cells("SEL-01", "PERINGATAN", table, row, field)],
        }),
      ),
    ),
    [silent("identitas", 0, "ketua_tkksd", null), silent("pemetaan", 0, "keterangan", null)],
  ),
];

const numeric = ofType("integer", "number", "rupiah", "year");
const NOT_NUMBERS = ["banyak", "500-600", "kira-kira 40", "1,2,3"];

const numbers: readonly Operator[] = [
  operator(
    "SEL-02",
    "words, a range or two commas instead of a number",
    numeric.flatMap((spot) => NOT_NUMBERS.map((value) => spoilt(spot, value, "SEL-02"))),
    [
      silent("potensi", 1, "volume", 0.125),
      silent("pemetaan", 0, "target", -3),
      silent("permasalahan", 0, "usg_u", 5),
      silent("potensi", 2, "nilai_rp", 999_999_999_999_999),
    ],
  ),
  operator(
    "SEL-02",
    "half of something that is counted in whole numbers",
    ofType("integer", "rupiah", "year").map((spot) => spoilt(spot, 2.5, "SEL-02")),
    [silent("pemetaan", 0, "jangka_waktu", 2.5)],
  ),
  operator(
    "SEL-02",
    "the unit beside the number",
    [
      spoilt({ table: "potensi", row: 0, field: "volume" }, "125 unit", "SEL-02"),
      spoilt({ table: "pemetaan", row: 3, field: "target" }, "12 orang", "SEL-02"),
      spoilt({ table: "neraca_komoditas", row: 0, field: "produksi" }, "98500 ton", "SEL-02"),
    ],
    [silent("potensi", 0, "satuan", "penumpang/tahun")],
  ),
  operator(
    "SEL-02",
    "the period of the RPJMD is none",
    ["lima tahun", "2025", 2025, "2025-29"].map((value) =>
      spoilt({ table: "identitas", row: 0, field: "rpjmd_awal" }, value, "SEL-02"),
    ),
    [silent("identitas", 0, "rpjmd_awal", "2025 - 2030"), silent("identitas", 0, "rpjmd_awal", "2024–2029")],
  ),
  operator(
    "SEL-03",
    "a dot that may be thousands or a decimal",
    ofType("number").flatMap((spot) => ["1.500", "12,345", "-2.750"].map((value) => spoilt(spot, value, "SEL-03"))),
    [silent("potensi", 0, "volume", 1500), silent("potensi", 0, "volume", 1.5), silent("pdrb", 3, "adhb", 1.5)],
  ),
];

const DATES_THAT_ARE_NONE: readonly Entered[] = ["03/25/2024", "31/02/2024", "12/3/24", 45_363, "menyusul", "2024"];
const dates: readonly Operator[] = [
  operator(
    "SEL-04",
    "no date, or one that cannot be",
    ofType("date").flatMap((spot) => DATES_THAT_ARE_NONE.map((value) => spoilt(spot, value, "SEL-04"))),
    [
      silent("ksd_berjalan", 0, "tgl_ttd", { date: "2024-02-29" }),
      silent("identitas", 0, "sk_tkksd_tanggal", { date: "2025-12-31" }),
    ],
  ),
  operator(
    "SEL-06",
    "a date of another century",
    ofType("date").flatMap((spot) =>
      [{ date: "1924-03-12" }, { date: "2204-03-12" }].map((value) => spoilt(spot, value, "SEL-06")),
    ),
    [silent("ksd_berjalan", 2, "tgl_ttd", { date: "1999-12-31" })],
  ),
];

function outside({ table, row, field, declared }: FieldSpot): readonly Planted[] {
  if (!("min" in declared) && !("max" in declared)) return [];
  const { min, max } = declared;
  const low = min === undefined ? [] : ["aboveMin" in declared ? min : min - 1];
  const high = max === undefined ? [] : [max + 1];
  return [...low, ...high].map((value) => spoilt({ table, row, field }, value, "SEL-06"));
}

const ranges: readonly Operator[] = [
  operator("SEL-06", "beyond the end of the range", numeric.flatMap(outside), [
    silent("permasalahan", 1, "usg_g", 1),
    silent("permasalahan", 1, "usg_s", 5),
    silent("neraca_komoditas", 2, "kebutuhan", 0),
    silent("pemetaan", 5, "prioritas_daerah", 99),
    silent("pemetaan", 5, "jangka_waktu", 0.25),
  ]),
  operator(
    "SEL-06",
    "an RPJMD of three years, or an end before the start",
    ["2025-2027", "2029-2025", "2020-2029"].map((value) =>
      spoilt({ table: "identitas", row: 0, field: "rpjmd_awal" }, value, "SEL-06"),
    ),
    [silent("identitas", 0, "rpjmd_awal", "2025-2030")],
  ),
  operator(
    "SEL-06",
    "more rupiah than can be added up exactly",
    ofType("rupiah").map((spot) => spoilt(spot, 1_000_000_000_000_000, "SEL-06")),
    [silent("potensi", 1, "nilai_rp", 999_999_999_999_999)],
  ),
];

const TOO_LONG_FOR_A_CELL = "panjang-".repeat(4_097);
const lengths: readonly Operator[] = [
  operator(
    "SEL-07",
    "too short or too long for its column",
    [
      ...[0, 2, 6].flatMap((row) =>
        ["KSD", "a".repeat(251)].map((value) => spoilt({ table: "pemetaan", row, field: "judul" }, value, "SEL-07")),
      ),
      ...[0, 3].flatMap((row) =>
        ["AB", "b".repeat(201)].map((value) =>
          spoilt({ table: "potensi", row, field: "nama_potensi" }, value, "SEL-07"),
        ),
      ),
    ],
    [
      silent("pemetaan", 0, "judul", "Bandar"),
      silent("pemetaan", 0, "judul", "j".repeat(250)),
      silent("potensi", 0, "nama_potensi", "Air"),
      silent("potensi", 0, "nama_potensi", "n".repeat(200)),
    ],
  ),
  operator(
    "SEL-07",
    "more than a cell can hold",
    [
      spoilt({ table: "potensi", row: 0, field: "uraian" }, TOO_LONG_FOR_A_CELL, "SEL-07"),
      spoilt({ table: "permasalahan", row: 1, field: "masalah" }, TOO_LONG_FOR_A_CELL, "SEL-07"),
      spoilt({ table: "pemetaan", row: 0, field: "latar_belakang" }, TOO_LONG_FOR_A_CELL, "SEL-07"),
    ],
    [silent("potensi", 0, "uraian", "r".repeat(32_767))],
  ),
];

const ERRORS = ["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?"];
const broken: readonly Operator[] = [
  operator(
    "SEL-08",
    "an error value of Excel",
    filled.flatMap((spot) => ERRORS.map((error) => spoilt(spot, { error }, "SEL-08"))),
    [silent("pemetaan", 0, "keterangan", "Nomor #12, REF 7")],
  ),
  operator(
    "SEL-09",
    "a formula that was never computed",
    filled.map((spot) => spoilt(spot, { formula: "SUM(C4:C9)" }, "SEL-09")),
    [silent("pemetaan", 0, "keterangan", "lihat jumlah C4:C9")],
  ),
];

/** What a cell is set to that is no value of the list, and the cells another rule speaks of. */
const leftToRules = ({ table, field }: FieldSpot): boolean =>
  (table === "identitas" && field === "kode_daerah") || (table === "pemetaan" && field === "kode_daerah_mitra");
const listed = ofType("code", "codelist", "yesno").filter(
  (spot) =>
    !leftToRules(spot) && !("open" in spot.declared) && !("list" in spot.declared && spot.declared.list === "program"),
);

const lists: readonly Operator[] = [
  operator(
    "SEL-05",
    "not in the list",
    listed.flatMap((spot) => ["Entah", "???", 88].map((value) => spoilt(spot, value, "SEL-05"))),
    [
      silent("pemetaan", 0, "jenis", "KSDD_WAJIB"),
      silent("pemetaan", 0, "bidang_urusan", "2.15"),
      silent("pemetaan", 3, "sumber_biaya", "Mitra\nAPBD_KABKOTA"),
      silent("potensi", 0, "lapangan_usaha", "H"),
      silent("identitas", 0, "provinsi", "Kalimantan Timur"),
    ],
  ),
  operator(
    "SEL-05",
    "one of several values is not in the list",
    [
      spoilt({ table: "pemetaan", row: 3, field: "sumber_biaya" }, "Mitra; Donatur", "SEL-05"),
      spoilt({ table: "pemetaan", row: 5, field: "dasar_wajib" }, "Efisiensi; Kebiasaan", "SEL-05"),
      spoilt({ table: "permasalahan", row: 2, field: "daerah_terdampak" }, "64.72; 64.99", "SEL-05"),
    ],
    [silent("permasalahan", 2, "daerah_terdampak", "64.72; 64.07")],
  ),
  operator(
    "SEL-05",
    "a bare name that a kabupaten and a kota have",
    [
      spoilt({ table: "permasalahan", row: 0, field: "daerah_terdampak" }, "Bogor", "SEL-05"),
      spoilt({ table: "ksd_berjalan", row: 0, field: "kode_daerah_mitra" }, "Sukabumi", "SEL-05"),
      spoilt({ table: "pemetaan", row: 1, field: "kode_daerah_mitra" }, "Cirebon", "SEL-05"),
    ],
    [silent("permasalahan", 0, "daerah_terdampak", "32.71 - Kota Bogor; 64.72 - Kota Samarinda")],
  ),
];

export const VALUE_OPERATORS: readonly Operator[] = [
  ...blank,
  ...numbers,
  ...dates,
  ...ranges,
  ...lengths,
  ...broken,
  ...lists,
];
