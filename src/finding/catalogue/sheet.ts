import type { Catalogue } from "../catalogue-entry.ts";
import { listed, quoted } from "./rule-phrases.ts";

/** Sheets that are files of their own. */
const areCsv = (names: readonly string[]): boolean => names.every((name) => /\.(?:csv|tsv)$/i.test(name));

/** Words of what is said about sheets. */
export const SHEET: Catalogue<`LBR-0${1 | 2 | 3 | 4 | 5}`> = {
  "LBR-01": {
    severities: ["GALAT", "PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Lembar tidak ada", en: "Sheet missing" },
    reason: {
      id: "Identitas dan Pemetaan selalu diperlukan, dan usulan harus berangkat dari potensi atau masalah. Lembar biasanya hilang karena terhapus, atau karena judul kolomnya diubah sehingga tidak dikenali lagi.",
      en: "Identitas and Pemetaan are always needed, and a proposal must start from a potential or a problem. Sheets go missing when deleted, or when their headings were changed beyond recognition.",
    },
    message: {
      id: (f) =>
        `Lembar ${listed(f.detail.missing, "id")} tidak ditemukan${f.severity === "GALAT" ? ", sehingga formulir ini belum dapat diterima" : ""}.${f.detail.present.length === 0 ? "" : ` Yang dikenali: ${listed(f.detail.present.map(quoted), "id")}.`}`,
      en: (f) =>
        `The sheet ${listed(f.detail.missing, "en")} was not found${f.severity === "GALAT" ? ", so the form cannot be accepted yet" : ""}.${f.detail.present.length === 0 ? "" : ` Recognised: ${listed(f.detail.present.map(quoted), "en")}.`}`,
    },
    fix: {
      id: (f) =>
        `Tambahkan lembar ${listed(f.detail.missing, "id")} dari formulir kosong (\`ksd template\`) dan isi. Nama lembar boleh lain, judul kolomnya tidak.`,
      en: (f) =>
        `Add the sheet ${listed(f.detail.missing, "en")} from an empty form (\`ksd template\`) and fill it in. Its name may differ, its headings may not.`,
    },
    wrong: "formulir tanpa lembar Pemetaan",
    right: "formulir dengan Identitas, Potensi, Permasalahan, dan Pemetaan",
  },
  "LBR-02": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Lembar tersembunyi", en: "Hidden sheet" },
    reason: {
      id: "Isi lembar tersembunyi tetap dibaca. Orang yang memeriksa di Excel tidak melihatnya, jadi bisa jadi itu isian lama.",
      en: "A hidden sheet is read all the same. Whoever looks at the file in Excel does not see it, so it may hold old entries.",
    },
    message: {
      id: (f) => `Lembar ${quoted(f.at.sheet)} tersembunyi; isinya tetap dibaca.`,
      en: (f) => `The sheet ${quoted(f.at.sheet)} is hidden; it is read all the same.`,
    },
    fix: {
      id: () =>
        "Tampilkan lembarnya (klik kanan pada nama lembar > Unhide) dan periksa isinya, atau hapus bila tidak dipakai.",
      en: () => "Show the sheet (right click on a sheet's name > Unhide) and look at it, or delete it.",
    },
    wrong: "lembar Pemetaan disembunyikan",
    right: "lembar Pemetaan tampak",
  },
  "LBR-03": {
    severities: ["INFO"],
    basis: "aturan aplikasi",
    title: { id: "Lembar tidak dikenal", en: "Unknown sheet" },
    reason: {
      id: "Lembar tambahan boleh ada, tetapi tidak dibaca. Jumlah barisnya disebut agar tidak ada isian yang hilang tanpa diketahui.",
      en: "Extra sheets are allowed but not read. Their number of rows is given so that nothing is lost unnoticed.",
    },
    message: {
      id: (f) => `Lembar ${quoted(f.at.sheet)} (${f.detail.rows} baris) bukan bagian formulir dan tidak dibaca.`,
      en: (f) => `The sheet ${quoted(f.at.sheet)} (${f.detail.rows} rows) is not part of the form and is not read.`,
    },
    fix: {
      id: () => "Bila berisi data formulir, samakan judul kolomnya dengan formulir; bila tidak, biarkan saja.",
      en: () => "If it holds data of the form, use the form's headings; otherwise leave it.",
    },
    wrong: "data potensi di lembar dengan judul kolom buatan sendiri",
    right: "data potensi di lembar dengan judul kolom formulir",
  },
  "LBR-04": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Dua lembar untuk tabel yang sama", en: "Two sheets for one table" },
    reason: {
      id: "Program tidak dapat tahu lembar mana yang berlaku, dan menjumlahkan keduanya bisa menghitung dua kali. Biasanya salah satunya salinan lama.",
      en: "The program cannot know which sheet holds, and reading both may count twice. Usually one is an old copy.",
    },
    message: {
      id: (f) =>
        `Lembar ${listed(f.detail.sheets.map(quoted), "id")} sama-sama berisi tabel ${f.detail.table}; tidak jelas mana yang berlaku, jadi keduanya tidak dibaca.`,
      en: (f) =>
        `The sheets ${listed(f.detail.sheets.map(quoted), "en")} both hold the table ${f.detail.table}; it is not clear which holds, so neither is read.`,
    },
    fix: {
      id: ({ detail: { table, sheets } }) =>
        areCsv(sheets)
          ? `Bila itu berkas dua daerah, taruh CSV tiap daerah di folder tersendiri. Bila satu daerah, gabungkan barisnya ke satu berkas ${table}.`
          : `Gabungkan barisnya ke satu lembar ${table} dan hapus yang lain.`,
      en: ({ detail: { table, sheets } }) =>
        areCsv(sheets)
          ? `If these are files of two regions, put the CSV files of each into a folder of their own. If of one, bring the rows together in one file ${table}.`
          : `Bring the rows together on one sheet ${table} and delete the other.`,
    },
    wrong: "lembar Pemetaan dan Pemetaan (2)",
    right: "satu lembar Pemetaan",
  },
  "LBR-05": {
    severities: ["PERINGATAN", "GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Tabel tanpa isi", en: "Table without rows" },
    reason: {
      id: "Judul kolomnya ada, tetapi tidak ada satu baris pun yang terisi. Baris CONTOH tidak dihitung.",
      en: "The headings are there but not one row is filled in. The CONTOH row does not count.",
    },
    message: {
      id: (f) => `Tabel ${f.detail.table} pada lembar ${quoted(f.at.sheet)} belum berisi data.`,
      en: (f) => `The table ${f.detail.table} on the sheet ${quoted(f.at.sheet)} holds no data yet.`,
    },
    fix: {
      id: (f) =>
        f.severity === "GALAT"
          ? `Isi ${f.detail.table} mulai dari baris di bawah CONTOH; jangan menulis di baris CONTOH.`
          : `Isi bila ada datanya. Bila memang tidak ada, lembar ${f.detail.table} boleh dibiarkan kosong atau dihapus.`,
      en: (f) =>
        f.severity === "GALAT"
          ? `Fill in ${f.detail.table} from the row below CONTOH; do not write into the CONTOH row.`
          : `Fill it in if there is something to tell; otherwise the sheet ${f.detail.table} may be left empty or deleted.`,
    },
    wrong: "Pemetaan dengan baris CONTOH saja",
    right: "Pemetaan dengan sekurangnya satu usulan",
  },
};
