import type { FindingCode } from "../../../../src/finding/index.ts";
import { columnLetters } from "../../../../src/workbook/index.ts";
import type { Entered } from "../../../support/raw.ts";
import { type BookSheet, withSheet } from "../book.ts";
import { addCopy, enter } from "../content.ts";
import { addressOf, type Placed } from "../layouts.ts";
import { cells, type Operator, operator, type Planted, planted } from "../operator.ts";
import { silent } from "./cell-spots.ts";

type Table = Parameters<typeof planted>[0];

function cleaned(table: Table, row: number, field: string, value: Entered): Planted {
  return planted(table, row, { [field]: value }, ["SEL-10", "INFO", field]);
}

/** Values that can be read for certain although they are written otherwise. */
const CLEANED: readonly Planted[] = [
  cleaned("potensi", 0, "nilai_rp", "Rp1.250.000.000,00"),
  cleaned("potensi", 1, "nilai_rp", "Rp. 985.000.000.000,-"),
  cleaned("potensi", 2, "nilai_rp", "8,4 milyar"),
  cleaned("potensi", 2, "volume", "42000"),
  cleaned("potensi", 0, "volume", "125.000,0"),
  cleaned("potensi", 0, "volume", { number: 0.464, format: "0.0%" }),
  cleaned("potensi", 2, "tahun_data", "Tahun 2023"),
  cleaned("potensi", 1, "komoditas", "beras medium"),
  cleaned("potensi", 0, "pernah_dikerjasamakan", true),
  cleaned("permasalahan", 0, "daerah_terdampak", "Pemkot Samarinda"),
  cleaned("permasalahan", 1, "lintas_daerah", "tdk"),
  cleaned("permasalahan", 2, "usg_u", "5"),
  cleaned("pemetaan", 2, "biaya_rp", "Rp 12,5 M"),
  cleaned("pemetaan", 0, "jangka_waktu", "3 (tiga) tahun"),
  cleaned("pemetaan", 0, "ref_potensi", "p-001"),
  cleaned("pemetaan", 3, "sumber_biaya", "1. APBD Kabupaten/Kota\n2. Mitra"),
  cleaned("pemetaan", 1, "kode_daerah_mitra", "KAB  PASER"),
  cleaned("pemetaan", 0, "manfaat", "\u00A0Waktu tempuh lebih singkat "),
  cleaned("ksd_berjalan", 0, "tgl_ttd", "Selasa, 12 Maret 2024"),
  cleaned("ksd_berjalan", 1, "tgl_mulai", "01/02/2023"),
  cleaned("ksd_berjalan", 2, "tgl_berakhir", "30 Juni 2025"),
  cleaned("neraca_komoditas", 3, "komoditas", "telur"),
  cleaned("neraca_komoditas", 2, "produksi", "0"),
  cleaned("pdrb", 18, "adhk", "1.000.000,00"),
  cleaned("identitas", 0, "sk_tkksd_tanggal", "17-3-2025"),
  cleaned("identitas", 0, "rpjmd_awal", "2025 s.d. 2029"),
];

const invisible = (table: Table, row: number, field: string, value: string): Planted =>
  planted(table, row, { [field]: value }, ["SEL-14", "PERINGATAN", field]);

const copied = (table: Table, of: number, entries: Readonly<Record<string, Entered>>, field: string): Planted => {
  // The copy stands below the rows of the clean form.
  const row = { potensi: 4, permasalahan: 3, pemetaan: 7, ksd_berjalan: 3 }[table as string] ?? 0;
  return {
    about: `${table}: row ${of} copied`,
    content: addCopy(table, of, entries),
    expected: [cells("SEL-11", "GALAT", table, row, field)],
  };
};

const reference = (row: number, field: "ref_potensi" | "ref_masalah", value: string): Planted =>
  planted("pemetaan", row, { [field]: value }, ["SEL-12", "GALAT", field]);

/** Merges a cell with the one below it (in the layout with blank rows: over the blank row too). */
function merged(table: Table, row: number, field: string, more: readonly (readonly [FindingCode, "GALAT"])[]): Planted {
  const range = (placed: Placed): string =>
    `${addressOf(placed.cell(table, row, field))}:${addressOf(placed.cell(table, row + 1, field))}`;
  return {
    about: `${table}: ${field} of rows ${row} and ${row + 1} merged`,
    // Excel throws the lower value away when it merges.
    content: enter(table, row + 1, { [field]: null }),
    book: (book, placed) => mergedBook(book, placed.sheetOf(table), range(placed)),
    expected: [
      cells("SEL-13", "PERINGATAN", table, row, field),
      ...more.map(([code, severity]) => cells(code, severity, table, row + 1, field)),
    ],
  };
}

function mergedBook(book: Placed["book"], name: string, range: string): Placed["book"] {
  return withSheet(book, name, (sheet): BookSheet => ({ ...sheet, merges: [...sheet.merges, range] }));
}

const outsideTheTable: Planted = {
  about: "a merged note to the right of the table",
  book: (book, placed) => {
    const { row } = placed.cell("potensi", 1, "no");
    const right = Math.max(
      ...(book.sheets.find(({ name }) => name === placed.sheetOf("potensi"))?.cells ?? []).map(({ column }) => column),
    );
    return mergedBook(
      book,
      placed.sheetOf("potensi"),
      `${columnLetters(right + 2)}${row}:${columnLetters(right + 4)}${row + 1}`,
    );
  },
  expected: [],
};

export const MARK_OPERATORS: readonly Operator[] = [
  operator("SEL-10", "read after cleaning", CLEANED, [
    silent("potensi", 0, "nilai_rp", 1_250_000_000),
    silent("pemetaan", 0, "ref_masalah", "M-001\nM-003"),
    silent("pemetaan", 1, "kode_daerah_mitra", "64.01"),
    silent("potensi", 1, "komoditas", "beras"),
    silent("permasalahan", 1, "lintas_daerah", "tidak"),
    silent("identitas", 0, "nama_daerah", "Kutai Kartanegara"),
  ]),
  operator(
    "SEL-11",
    "an identifier twice",
    [
      copied("potensi", 0, {}, "kode_potensi"),
      copied("potensi", 2, { nama_potensi: "Danau Melintang" }, "kode_potensi"),
      copied("permasalahan", 1, {}, "kode_masalah"),
      copied("pemetaan", 2, { prioritas_daerah: null }, "kode_usulan"),
      copied("pemetaan", 6, {}, "kode_usulan"),
      copied("ksd_berjalan", 2, {}, "nomor_naskah"),
    ],
    [
      {
        about: "the same proposal under another code",
        content: addCopy("pemetaan", 2, { kode_usulan: "U-0031", prioritas_daerah: null }),
        expected: [],
      },
      {
        about: "a number that differs in one digit",
        content: addCopy("ksd_berjalan", 2, { nomor_naskah: "556/3/KB/2021" }),
        expected: [],
      },
    ],
  ),
  operator(
    "SEL-12",
    "a reference to nothing",
    [
      reference(0, "ref_potensi", "P-001; P-099"),
      reference(2, "ref_potensi", "P-003\nP-030"),
      reference(4, "ref_potensi", "P-004; M-001"),
      reference(0, "ref_masalah", "M-001; M-010"),
      reference(5, "ref_masalah", "M-003; U-001"),
      reference(3, "ref_potensi", "P-005"),
      reference(6, "ref_masalah", "M-3"),
    ],
    [
      silent("pemetaan", 0, "ref_potensi", "P-001; P-004"),
      silent("pemetaan", 6, "ref_masalah", "M-003; M-001"),
      silent("pemetaan", 6, "ref_potensi", "P-002"),
    ],
  ),
  operator(
    "SEL-13",
    "merged cells inside the table",
    [
      merged("potensi", 0, "keunggulan", []),
      merged("permasalahan", 0, "upaya", []),
      merged("pemetaan", 0, "latar_belakang", []),
      merged("ksd_berjalan", 0, "hasil", []),
      merged("pemetaan", 0, "opd_pengusul", [["SEL-01", "GALAT"]]),
      merged("potensi", 1, "lokasi", [["SEL-01", "GALAT"]]),
    ],
    [outsideTheTable],
  ),
  operator(
    "SEL-14",
    "characters nobody sees",
    [
      invisible("potensi", 0, "kode_potensi", "P-001\u200B"),
      invisible("potensi", 1, "uraian", "Dua kali tanam\u0007 setahun"),
      invisible("permasalahan", 0, "masalah", "Angkutan sungai \u202Etanpa jadwal"),
      invisible("pemetaan", 0, "judul", "Penyelenggaraan angkutan\u200D sungai"),
      invisible("pemetaan", 2, "nama_mitra", "\uFEFFPT Pesona Mahakam"),
      invisible("pemetaan", 0, "ref_masalah", "M\u00AD-001"),
      invisible("ksd_berjalan", 1, "perihal", "Pemeriksaan\u2060 jantung keliling"),
      invisible("identitas", 0, "pic_nama", "Siti\u200E Rahmawati"),
      invisible("pemetaan", 1, "jenis", "KSDD Sukarela\u200B"),
    ],
    [
      silent("identitas", 0, "pic_nama", "Sítí Ràhmawätï ñ 東京 🙂"),
      silent("potensi", 1, "uraian", "Dua kali tanam\nsetahun: ½, ≥ 5 t/ha, “baik”"),
    ],
  ),
  operator(
    "SEL-15",
    "an e-mail address or telephone that cannot be one",
    [
      ...["kerjasama@contoh", "kerjasama.contoh.go.id", "dua kata@contoh.go.id", "a@@contoh.go.id"].map((value) =>
        planted("identitas", 0, { pic_surel: value }, ["SEL-15", "PERINGATAN", "pic_surel"]),
      ),
      ...["12345", 81_255_500_102, "hubungi kantor", "0812-5550-01o2"].map((value) =>
        planted("identitas", 0, { pic_telepon: value }, ["SEL-15", "PERINGATAN", "pic_telepon"]),
      ),
    ],
    [
      silent("identitas", 0, "pic_surel", "s.rahmawati+ksd@setda.kukarkab.go.id"),
      silent("identitas", 0, "pic_telepon", "(0541) 661 234"),
      silent("identitas", 0, "pic_telepon", "+62 812 5550 0102 / 0541-661234"),
    ],
  ),
];
