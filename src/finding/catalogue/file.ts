import type { Bilingual, Catalogue } from "../catalogue-entry.ts";
import type { NotAWorkbook, SafetyLimit } from "../detail.ts";
import { dayWords, listed, quoted } from "./rule-phrases.ts";

const WHAT_IT_IS: Readonly<Record<NotAWorkbook, Bilingual<string>>> = {
  empty: { id: "kosong (0 bita)", en: "empty (0 bytes)" },
  truncated: {
    id: "terpotong: bagian akhirnya tidak ada, mungkin unduhan atau pengiriman terputus",
    en: "cut off: its end is missing, perhaps a broken download",
  },
  pdf: { id: "dokumen PDF", en: "a PDF document" },
  word: { id: "dokumen Word", en: "a Word document" },
  powerpoint: { id: "presentasi PowerPoint", en: "a PowerPoint presentation" },
  html: { id: "halaman web (HTML) yang diberi nama seperti buku kerja", en: "a web page (HTML) named like a workbook" },
  image: { id: "gambar", en: "a picture" },
  text: { id: "berkas teks biasa", en: "a plain text file" },
  zip: { id: "arsip ZIP yang tidak berisi buku kerja", en: "a ZIP archive that holds no workbook" },
  "old-excel": {
    id: "buku kerja lama (.xls, .xlsb, atau .ods) yang tidak dapat dibaca di sini",
    en: "an older workbook (.xls, .xlsb or .ods) that cannot be read here",
  },
  "unreadable-parts": { id: "buku kerja yang bagian dalamnya rusak", en: "a workbook whose parts are damaged" },
  "unknown-bytes": { id: "jenis berkas yang tidak dikenal", en: "a file of an unknown kind" },
  crashed: {
    id: "berkas yang menghentikan program pembaca; isinya rusak atau dibuat untuk mengganggu",
    en: "a file that stopped the reading program: damaged, or made to do harm",
  },
  "not-a-regular-file": {
    id: "bukan berkas biasa (pintasan atau perangkat)",
    en: "not a regular file (a link or a device)",
  },
};

const DAMAGE: Readonly<Record<string, Bilingual<string>>> = {
  "missing-part": { id: "ada bagian berkas yang hilang", en: "a part of the file is missing" },
  "duplicate-cell": {
    id: "ada sel yang tercatat dua kali; yang dibaca yang terakhir",
    en: "cells are stored twice; the later one was read",
  },
  "string-index": {
    id: "teks beberapa sel tidak ditemukan; sel itu dibaca kosong",
    en: "the text of some cells is not there; they were read as blank",
  },
  "style-index": { id: "format beberapa sel tidak ditemukan", en: "the format of some cells is not there" },
  "bad-address": {
    id: "ada sel dengan alamat yang tidak sah; sel itu tidak dibaca",
    en: "cells without a valid address were left out",
  },
  "bad-number": {
    id: "ada sel angka yang tidak berisi angka; dibaca sebagai teks",
    en: "number cells without a number were read as text",
  },
  "unknown-type": {
    id: "ada sel dengan jenis yang tidak dikenal; dibaca sebagai teks",
    en: "cells of an unknown type were read as text",
  },
  "bad-encoding": { id: "ada huruf yang rusak dan diganti", en: "damaged characters were replaced" },
  "bad-quotes": { id: "tanda kutip tidak berpasangan", en: "quotation marks do not pair up" },
};

const LIMIT: Readonly<Record<SafetyLimit, Bilingual<string>>> = {
  "file-size": { id: "ukuran berkas", en: "size of the file" },
  entries: { id: "jumlah bagian di dalam berkas", en: "number of parts in the file" },
  "unpacked-size": { id: "ukuran isi setelah dibuka", en: "size when unpacked" },
  ratio: { id: "perbandingan ukuran sebelum dan sesudah dibuka", en: "ratio of unpacked to packed size" },
  "duplicate-entries": { id: "bagian dengan nama yang sama", en: "parts of the same name" },
  "overlapping-entries": { id: "bagian yang bertumpuk", en: "overlapping parts" },
  doctype: { id: "deklarasi XML yang tidak diizinkan (DOCTYPE)", en: "a forbidden XML declaration (DOCTYPE)" },
  cells: { id: "jumlah sel", en: "number of cells" },
  time: { id: "waktu membaca", en: "time to read" },
  memory: { id: "memori untuk membaca", en: "memory to read" },
};

const FEATURE: Readonly<Record<string, Bilingual<string>>> = {
  macros: { id: "makro", en: "macros" },
  "external-links": { id: "tautan ke berkas lain", en: "links to other files" },
  "embedded-objects": { id: "objek tertanam", en: "embedded objects" },
};

function damageWords(damage: string | undefined, language: "id" | "en"): string | null {
  return damage === undefined ? null : (DAMAGE[damage]?.[language] ?? damage);
}

const DAMAGED_CELLS_NAMED = 5;

/** The first cells to look at; nothing where the damage has no cell. */
function damagedCells(cells: readonly string[], language: "id" | "en"): string {
  if (cells.length === 0) return "";
  const more = cells.length > DAMAGED_CELLS_NAMED ? ", …" : "";
  return ` (${language === "id" ? "sel" : "cells"} ${cells.slice(0, DAMAGED_CELLS_NAMED).join(", ")}${more})`;
}

/** Words of what is said about a file as a whole. */
export const FILE: Catalogue<`BKS-0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`> = {
  "BKS-01": {
    severities: ["GALAT", "PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Bukan buku kerja yang terbaca", en: "Not a readable workbook" },
    reason: {
      id: "Yang dilihat adalah isi berkas, bukan namanya. Berkas sering berganti nama tanpa berganti isi, atau terpotong saat diunduh dari surel atau WhatsApp. Buku kerja yang rusak sebagian tetap dibaca, dan bagian yang rusak disebutkan.",
      en: "What counts is the content of a file, not its name. Files are renamed without being converted, or cut off while being downloaded. A workbook with some damage is still read, and the damage is told.",
    },
    message: {
      id: (f) => {
        const damage = damageWords(f.detail.damage, "id");
        if (damage === null)
          return `Berkas ${quoted(f.at.file)} tidak dapat dibaca sebagai buku kerja: isinya ${WHAT_IT_IS[f.detail.what].id}.`;
        const where = f.at.sheet === null ? "Berkas ini" : `Lembar ${quoted(f.at.sheet)}`;
        return `${where}${damagedCells(f.at.cells, "id")} rusak sebagian: ${damage}${f.detail.count === undefined ? "" : ` (${f.detail.count} kali)`}.`;
      },
      en: (f) => {
        const damage = damageWords(f.detail.damage, "en");
        if (damage === null)
          return `The file ${quoted(f.at.file)} cannot be read as a workbook: it is ${WHAT_IT_IS[f.detail.what].en}.`;
        const where = f.at.sheet === null ? "This file" : `The sheet ${quoted(f.at.sheet)}`;
        return `${where}${damagedCells(f.at.cells, "en")} is partly damaged: ${damage}${f.detail.count === undefined ? "" : ` (${f.detail.count} times)`}.`;
      },
    },
    fix: {
      id: (f) =>
        f.detail.damage === undefined
          ? "Buka formulir aslinya di Excel atau LibreOffice, simpan sebagai Buku Kerja Excel (.xlsx), lalu kirim ulang. Mengganti nama berkas saja tidak mengubah isinya."
          : "Buka berkasnya di Excel, biarkan Excel memperbaikinya, periksa sel yang disebut, simpan, lalu kirim ulang.",
      en: (f) =>
        f.detail.damage === undefined
          ? "Open the original form in Excel or LibreOffice, save it as an Excel workbook (.xlsx) and send it again. Renaming a file does not convert it."
          : "Open the file in Excel, let Excel repair it, look at the cells named, save it and send it again.",
    },
    wrong: "laporan.pdf yang diganti nama menjadi laporan.xlsx",
    right: "formulir yang disimpan dari Excel sebagai .xlsx",
  },
  "BKS-02": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Berkas terkunci kata sandi", en: "File locked by a password" },
    reason: {
      id: "Isi berkas yang diberi kata sandi tersandi seluruhnya; tidak ada yang dapat diperiksa. Kata sandi untuk melindungi lembar (Protect Sheet) boleh, kata sandi untuk membuka berkas tidak.",
      en: "Everything in a file with a password is encrypted, so nothing can be checked. A password that protects a sheet is fine; one for opening the file is not.",
    },
    message: {
      id: (f) => `Berkas ${quoted(f.at.file)} terkunci kata sandi, sehingga isinya tidak dapat dibaca.`,
      en: (f) => `The file ${quoted(f.at.file)} is locked by a password, so its content cannot be read.`,
    },
    fix: {
      id: () =>
        "Buka berkasnya, hapus kata sandinya (File > Info > Protect Workbook > Encrypt with Password, kosongkan), simpan, lalu kirim ulang.",
      en: () =>
        "Open the file, remove the password (File > Info > Protect Workbook > Encrypt with Password, leave it blank), save and send it again.",
    },
    wrong: "formulir dengan kata sandi untuk membuka berkas",
    right: "formulir yang dapat dibuka tanpa kata sandi",
  },
  "BKS-03": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Melewati batas aman", en: "Over a safety limit" },
    reason: {
      id: "Berkas yang terlalu besar, atau yang mengembang berkali-kali saat dibuka, dapat menghentikan komputer penerima. Biasanya penyebabnya gambar besar, atau format sel yang ditarik sampai baris terakhir.",
      en: "Files that are too big, or that grow many times when unpacked, can stop the receiver's computer. The usual cause is large pictures, or formats dragged down to the last row.",
    },
    message: {
      id: (f) =>
        `Berkas ${quoted(f.at.file)} melewati batas aman (${LIMIT[f.detail.limit].id}): ${f.detail.found}, paling banyak ${f.detail.allowed}.`,
      en: (f) =>
        `The file ${quoted(f.at.file)} is over a safety limit (${LIMIT[f.detail.limit].en}): ${f.detail.found}, at most ${f.detail.allowed}.`,
    },
    fix: {
      id: () =>
        "Salin isiannya ke formulir baru tanpa gambar dan tanpa baris kosong berformat, simpan, lalu kirim ulang. Bila isinya memang sebesar itu, batasnya dapat dinaikkan dalam ksd.config.json.",
      en: () =>
        "Copy the entries into a new form without pictures and without formatted empty rows, save and send it again. Where the content really is that large, the limit can be raised in ksd.config.json.",
    },
    wrong: "formulir 60 MB berisi foto",
    right: "formulir 200 KB; foto dikirim terpisah",
  },
  "BKS-04": {
    severities: ["INFO"],
    basis: "aturan aplikasi",
    title: { id: "Format lain yang dibaca", en: "Another format that is read" },
    reason: {
      id: "Berkas .xls, .xlsb, .ods, dan .csv dibaca nilainya saja. Format sel, tanda, dan catatan di dalamnya tidak ikut terbaca.",
      en: "Of .xls, .xlsb, .ods and .csv files only the values are read, not formats, marks or comments.",
    },
    message: {
      id: (f) => `Berkas ini berformat .${f.detail.format}; yang dibaca nilainya saja.`,
      en: (f) => `This is a .${f.detail.format} file; only its values are read.`,
    },
    fix: {
      id: () => "Tidak perlu diperbaiki. Untuk kiriman berikutnya, simpan sebagai Buku Kerja Excel (.xlsx).",
      en: () => "Nothing to mend. Next time, save it as an Excel workbook (.xlsx).",
    },
    wrong: "formulir.xls",
    right: "formulir.xlsx",
  },
  "BKS-05": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Makro, tautan, atau objek tertanam", en: "Macros, links or embedded objects" },
    reason: {
      id: "Makro dan tautan tidak pernah dijalankan, jadi angka yang bergantung padanya mungkin bukan yang terbaru.",
      en: "Macros and links are never run, so figures that depend on them may be out of date.",
    },
    message: {
      id: (f) =>
        `Berkas ini berisi ${listed(
          f.detail.features.map((one) => FEATURE[one]?.id ?? one),
          "id",
        )}; diabaikan dan tidak pernah dijalankan.`,
      en: (f) =>
        `This file holds ${listed(
          f.detail.features.map((one) => FEATURE[one]?.en ?? one),
          "en",
        )}; ignored, and never run.`,
    },
    fix: {
      id: () =>
        "Periksa sel yang nilainya diambil dari makro atau berkas lain, tempel sebagai nilai (Paste Special > Values), lalu simpan sebagai .xlsx.",
      en: () =>
        "Look at the cells whose value comes from a macro or another file, paste them as values, and save as .xlsx.",
    },
    wrong: "='[rekap dinas.xlsx]Sheet1'!B4",
    right: "1250000000",
  },
  "BKS-06": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Bukan formulir ini", en: "Not this form" },
    reason: {
      id: "Tabel dikenali dari judul kolomnya, bukan dari nama lembar atau letaknya. Bila tidak satu pun dikenali, yang terkirim kemungkinan berkas lain.",
      en: "Tables are recognised by their headings, not by the sheets' names or places. If none is, another file was probably sent.",
    },
    message: {
      id: (f) =>
        `Tidak ada lembar yang dikenali sebagai bagian formulir. Lembar yang ada: ${f.detail.sheets.length === 0 ? "tidak ada" : listed(f.detail.sheets.map(quoted), "id")}.`,
      en: (f) =>
        `No sheet can be recognised as part of the form. Sheets found: ${f.detail.sheets.length === 0 ? "none" : listed(f.detail.sheets.map(quoted), "en")}.`,
    },
    fix: {
      id: () =>
        "Kirim formulir pemetaan yang diisi. Formulir kosong dibuat dengan `ksd template`; judul kolomnya jangan diubah.",
      en: () => "Send the filled-in mapping form. An empty one is made with `ksd template`; keep its headings.",
    },
    wrong: "daftar hadir rapat.xlsx",
    right: "formulir dengan lembar Identitas, Potensi, Permasalahan, dan Pemetaan",
  },
  "BKS-07": {
    severities: ["GALAT", "INFO"],
    basis: "aturan aplikasi",
    title: { id: "Versi formulir", en: "Version of the form" },
    reason: {
      id: "Formulir buatan ksd membawa tanda versi. Versi yang tidak dikenal bisa berarti kolomnya lain artinya, jadi tidak dibaca dengan menduga-duga.",
      en: "Forms made by ksd carry their version. In an unknown one columns may mean something else, so it is not read by guessing.",
    },
    message: {
      id: (f) => {
        if (f.detail.relation === "older")
          return `Formulir ini versi lama (${f.detail.version}) dan dibaca menurut versinya sendiri.`;
        return f.detail.relation === "newer"
          ? `Formulir ini versi ${f.detail.version}, lebih baru daripada yang dikenal program ini (${f.detail.known}).`
          : `Versi formulir ini (${f.detail.version}) tidak dikenal; yang dikenal ${f.detail.known}.`;
      },
      en: (f) => {
        if (f.detail.relation === "older")
          return `This form is an older version (${f.detail.version}) and is read by its own rules.`;
        return f.detail.relation === "newer"
          ? `This form is version ${f.detail.version}, newer than this program knows (${f.detail.known}).`
          : `The version of this form (${f.detail.version}) is not known; known is ${f.detail.known}.`;
      },
    },
    fix: {
      id: (f) =>
        f.detail.relation === "newer"
          ? "Perbarui ksd, lalu periksa lagi."
          : `Salin isiannya ke formulir ${f.detail.known} dari \`ksd template\`.`,
      en: (f) =>
        f.detail.relation === "newer"
          ? "Update ksd and check again."
          : `Copy the entries into a ${f.detail.known} form made by \`ksd template\`.`,
    },
    wrong: "ksd-22-2020@9.0.0",
    right: "ksd-22-2020@1.0.0",
  },
  "BKS-08": {
    severities: ["INFO"],
    basis: "aturan aplikasi",
    title: { id: "Berkas sementara dilewati", en: "Temporary file skipped" },
    reason: {
      id: "Excel dan LibreOffice menaruh berkas kunci di samping berkas yang sedang dibuka. Isinya bukan formulir.",
      en: "Excel and LibreOffice put a lock file beside a file that is open. It is no form.",
    },
    message: {
      id: (f) =>
        `${quoted(f.at.file)} adalah berkas ${f.detail.kind === "lock" ? "kunci Excel" : "sementara"}; dilewati.`,
      en: (f) =>
        `${quoted(f.at.file)} is a ${f.detail.kind === "lock" ? "lock file of Excel" : "temporary file"}; skipped.`,
    },
    fix: {
      id: () => "Tidak perlu diperbaiki. Bila formulirnya masih dibuka, simpan dan tutup dahulu.",
      en: () => "Nothing to mend. If the form is still open, save and close it first.",
    },
    wrong: "~$formulir kukar.xlsx",
    right: "formulir kukar.xlsx",
  },
  "BKS-09": {
    severities: ["INFO"],
    basis: "aturan aplikasi",
    title: { id: "Sudah pernah masuk", en: "Imported before" },
    reason: {
      id: "Berkas dengan isi yang persis sama tidak disimpan dua kali, walaupun namanya lain.",
      en: "A file with exactly the same content is not stored twice, even under another name.",
    },
    message: {
      id: ({ detail: { importedAt, submission, withdrawnAt } }) => {
        const came = `Berkas yang persis sama sudah masuk pada ${dayWords(importedAt, "id")} sebagai ${submission}`;
        return withdrawnAt === undefined
          ? `${came}; tidak ada yang perlu dilakukan.`
          : `${came}, lalu ditarik pada ${dayWords(withdrawnAt, "id")}; karena itu tidak disimpan lagi.`;
      },
      en: ({ detail: { importedAt, submission, withdrawnAt } }) => {
        const came = `Exactly the same file was imported on ${dayWords(importedAt, "en")} as ${submission}`;
        return withdrawnAt === undefined
          ? `${came}; nothing to do.`
          : `${came} and withdrawn on ${dayWords(withdrawnAt, "en")}; so it is not stored again.`;
      },
    },
    fix: {
      id: ({ detail: { submission, withdrawnAt } }) =>
        withdrawnAt === undefined
          ? "Bila yang dimaksud kiriman perbaikan, pastikan berkas yang dikirim sudah disimpan setelah diperbaiki."
          : `Bila berkas ini memang harus berlaku lagi, sebut berkasnya sendiri, bukan foldernya: ksd import BERKAS. Atau batalkan penarikannya: ksd withdraw ${submission} --undo --reason ALASAN.`,
      en: ({ detail: { submission, withdrawnAt } }) =>
        withdrawnAt === undefined
          ? "If a corrected version was meant, make sure the file was saved after the correction."
          : `If this file is to count again after all, name the file itself, not its folder: ksd import FILE. Or take the withdrawal back: ksd withdraw ${submission} --undo --reason REASON.`,
    },
    wrong: "formulir kukar (1).xlsx yang isinya sama",
    right: "formulir kukar perbaikan.xlsx yang isinya berubah",
  },
};
