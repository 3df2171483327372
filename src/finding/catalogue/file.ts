import type { Catalogue } from "../catalogue-entry.ts";
import type { FindingOf } from "../finding.ts";
import { damageFix, damageWords, FEATURE, LIMIT, NO_WORKBOOK } from "./file-words.ts";
import { dayWords, listed, quoted } from "./rule-phrases.ts";

const DAMAGED_CELLS_NAMED = 5;

/** The first cells to look at; nothing where the damage has no cell. */
function damagedCells(cells: readonly string[], language: "id" | "en"): string {
  if (cells.length === 0) return "";
  const more = cells.length > DAMAGED_CELLS_NAMED ? ", …" : "";
  return ` (${language === "id" ? "sel" : "cells"} ${cells.slice(0, DAMAGED_CELLS_NAMED).join(", ")}${more})`;
}

/** `formulir.xlsx`, or `kukar: potensi.csv` where one of several files is meant. */
function refusedName({ at, detail }: FindingOf<"BKS-01">): string {
  return quoted(detail.part === undefined ? at.file : `${at.file}: ${detail.part}`);
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
          return `Berkas ${refusedName(f)} tidak dapat dibaca sebagai buku kerja: isinya ${NO_WORKBOOK[f.detail.what].is.id}.`;
        const where = f.at.sheet === null ? "Berkas ini" : `Lembar ${quoted(f.at.sheet)}`;
        return `${where}${damagedCells(f.at.cells, "id")} rusak sebagian: ${damage}${f.detail.count === undefined ? "" : ` (${f.detail.count} kali)`}.`;
      },
      en: (f) => {
        const damage = damageWords(f.detail.damage, "en");
        if (damage === null)
          return `The file ${refusedName(f)} cannot be read as a workbook: it is ${NO_WORKBOOK[f.detail.what].is.en}.`;
        const where = f.at.sheet === null ? "This file" : `The sheet ${quoted(f.at.sheet)}`;
        return `${where}${damagedCells(f.at.cells, "en")} is partly damaged: ${damage}${f.detail.count === undefined ? "" : ` (${f.detail.count} times)`}.`;
      },
    },
    fix: {
      id: ({ detail: { what, damage } }) => (damage === undefined ? NO_WORKBOOK[what].fix.id : damageFix(damage, "id")),
      en: ({ detail: { what, damage } }) => (damage === undefined ? NO_WORKBOOK[what].fix.en : damageFix(damage, "en")),
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
      id: ({ at, detail: { limit, found, allowed } }) =>
        LIMIT[limit].isForbidden === true
          ? `Berkas ${quoted(at.file)} ditolak demi keamanan: ada ${LIMIT[limit].is.id} di dalamnya (${found}). Buku kerja dari Excel tidak pernah begitu.`
          : `Berkas ${quoted(at.file)} melewati batas aman (${LIMIT[limit].is.id}): ${found}, paling banyak ${allowed}.`,
      en: ({ at, detail: { limit, found, allowed } }) =>
        LIMIT[limit].isForbidden === true
          ? `The file ${quoted(at.file)} is refused for safety: it holds ${LIMIT[limit].is.en} (${found}). No workbook made by Excel does.`
          : `The file ${quoted(at.file)} is over a safety limit (${LIMIT[limit].is.en}): ${found}, at most ${allowed}.`,
    },
    fix: {
      id: ({ detail: { limit } }) => {
        const { setting, isForbidden } = LIMIT[limit];
        if (isForbidden === true)
          return "Tanyakan kepada pengirim dari mana berkas ini. Bila memang formulirnya: buka di Excel, simpan dengan nama baru sebagai .xlsx, lalu kirim ulang.";
        const raise =
          setting === null
            ? ""
            : ` Bila isinya memang sebesar itu, naikkan batasnya: "limits": {"${setting}": …} dalam ksd.config.json.`;
        return `Salin isiannya ke formulir baru tanpa gambar dan tanpa baris kosong berformat, simpan, lalu kirim ulang.${raise}`;
      },
      en: ({ detail: { limit } }) => {
        const { setting, isForbidden } = LIMIT[limit];
        if (isForbidden === true)
          return "Ask the sender where the file is from. If it is the form: open it in Excel, save it under a new name as .xlsx and send it again.";
        const raise =
          setting === null
            ? ""
            : ` Where the content really is that large, raise the limit: "limits": {"${setting}": …} in ksd.config.json.`;
        return `Copy the entries into a new form without pictures and without formatted empty rows, save and send it again.${raise}`;
      },
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
