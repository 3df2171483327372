import type { Bilingual, Language } from "../catalogue-entry.ts";
import type { NotAWorkbook, SafetyLimit } from "../detail.ts";

interface Refused {
  /** What the bytes are instead. */
  readonly is: Bilingual<string>;
  readonly fix: Bilingual<string>;
}

const SEND_THE_FORM: Bilingual<string> = {
  id: "Buka formulir aslinya di Excel atau LibreOffice, simpan sebagai Buku Kerja Excel (.xlsx), lalu kirim ulang. Mengganti nama berkas saja tidak mengubah isinya.",
  en: "Open the original form in Excel or LibreOffice, save it as an Excel workbook (.xlsx) and send it again. Renaming a file does not convert it.",
};
const ASK_AGAIN: Bilingual<string> = {
  id: "Unduh lagi dari surel atau pesan aslinya, atau minta pengirim mengirim ulang formulirnya.",
  en: "Download it again from the original mail or message, or ask the sender to send the form again.",
};
const ASK_FOR_THE_WORKBOOK: Bilingual<string> = {
  id: "Minta pengirim berkas Excel (.xlsx) formulirnya; hasil cetak, pindaian, atau foto tidak dapat dibaca.",
  en: "Ask the sender for the Excel file (.xlsx) of the form; prints, scans and photographs cannot be read.",
};
const COPY_THE_TABLES: Bilingual<string> = {
  id: "Minta pengirim memindahkan isiannya ke formulir Excel dari `ksd template`, lalu mengirim berkas .xlsx itu.",
  en: "Ask the sender to move the entries into the Excel form made by `ksd template` and to send that .xlsx file.",
};
const LET_EXCEL_REPAIR: Bilingual<string> = {
  id: "Buka berkasnya di Excel; bila Excel menawarkan perbaikan, terima, periksa isinya, simpan dengan nama baru, lalu kirim ulang. Bila tidak dapat dibuka, minta pengirim mengirim ulang.",
  en: "Open the file in Excel; if Excel offers to repair it, accept, look at the content, save it under a new name and send it again. If it does not open, ask the sender to send it again.",
};

/** Why a file is no workbook, and what to do about it. */
export const NO_WORKBOOK: Readonly<Record<NotAWorkbook, Refused>> = {
  empty: { is: { id: "kosong (0 bita)", en: "empty (0 bytes)" }, fix: ASK_AGAIN },
  truncated: {
    is: {
      id: "terpotong: bagian akhirnya tidak ada, mungkin unduhan atau pengiriman terputus",
      en: "cut off: its end is missing, perhaps a broken download",
    },
    fix: ASK_AGAIN,
  },
  pdf: { is: { id: "dokumen PDF", en: "a PDF document" }, fix: ASK_FOR_THE_WORKBOOK },
  word: { is: { id: "dokumen Word", en: "a Word document" }, fix: COPY_THE_TABLES },
  powerpoint: { is: { id: "presentasi PowerPoint", en: "a PowerPoint presentation" }, fix: COPY_THE_TABLES },
  html: {
    is: { id: "halaman web (HTML) yang diberi nama seperti buku kerja", en: "a web page (HTML) named like a workbook" },
    fix: {
      id: "Buka berkasnya di Excel, simpan sebagai Buku Kerja Excel (.xlsx), periksa isinya, lalu kirim ulang.",
      en: "Open the file in Excel, save it as an Excel workbook (.xlsx), look at the content and send it again.",
    },
  },
  image: { is: { id: "gambar", en: "a picture" }, fix: ASK_FOR_THE_WORKBOOK },
  text: { is: { id: "berkas teks biasa", en: "a plain text file" }, fix: SEND_THE_FORM },
  zip: {
    is: {
      id: "arsip (ZIP, RAR, 7z) yang tidak berisi buku kerja yang dapat dibaca langsung",
      en: "an archive (ZIP, RAR, 7z) without a workbook that can be read directly",
    },
    fix: {
      id: "Buka arsipnya, keluarkan formulir di dalamnya (Extract All), lalu periksa formulir itu.",
      en: "Open the archive, take out the form in it (Extract All) and check that form.",
    },
  },
  "old-excel": {
    is: {
      id: "buku kerja lama (.xls, .xlsb, atau .ods) yang tidak dapat dibaca di sini",
      en: "an older workbook (.xls, .xlsb or .ods) that cannot be read here",
    },
    fix: SEND_THE_FORM,
  },
  "unreadable-parts": {
    is: { id: "buku kerja yang bagian dalamnya rusak", en: "a workbook whose parts are damaged" },
    fix: LET_EXCEL_REPAIR,
  },
  "unknown-bytes": {
    is: { id: "jenis berkas yang tidak dikenal", en: "a file of an unknown kind" },
    fix: SEND_THE_FORM,
  },
  "workbook-as-csv": {
    is: { id: "buku kerja Excel yang diberi nama .csv", en: "an Excel workbook named .csv" },
    fix: {
      id: "Kembalikan nama akhirnya menjadi .xlsx atau .xls dan periksa tersendiri, atau simpan lembarnya dari Excel sebagai CSV.",
      en: "Give it back its ending .xlsx or .xls and check it by itself, or save its sheet from Excel as CSV.",
    },
  },
  crashed: {
    is: {
      id: "berkas yang menghentikan program pembaca; isinya rusak atau dibuat untuk mengganggu",
      en: "a file that stopped the reading program: damaged, or made to do harm",
    },
    fix: {
      id: "Jangan dibuka. Tanyakan kepada pengirim, dan minta formulir yang disimpan ulang dari Excel sebagai .xlsx.",
      en: "Do not open it. Ask the sender, and have the form saved anew from Excel as .xlsx.",
    },
  },
  "not-a-regular-file": {
    is: { id: "bukan berkas biasa (pintasan atau perangkat)", en: "not a regular file (a link or a device)" },
    fix: {
      id: "Salin berkas aslinya ke folder ini, lalu periksa salinan itu.",
      en: "Copy the original file into this folder and check that copy.",
    },
  },
};

interface Damage {
  readonly is: Bilingual<string>;
  /** Where it is something else than letting Excel repair the file. */
  readonly fix?: Bilingual<string>;
}

const SAVE_AS_UTF8: Bilingual<string> = {
  id: "Buka data aslinya di Excel, simpan sebagai “CSV UTF-8”, lalu kirim ulang.",
  en: "Open the original data in Excel, save them as “CSV UTF-8” and send them again.",
};

const DAMAGE: Readonly<Record<string, Damage>> = {
  "missing-part": { is: { id: "ada bagian berkas yang hilang", en: "a part of the file is missing" } },
  "duplicate-cell": {
    is: {
      id: "ada sel yang tercatat dua kali; yang dibaca yang terakhir",
      en: "cells are stored twice; the later one was read",
    },
  },
  "string-index": {
    is: {
      id: "teks beberapa sel tidak ditemukan; sel itu dibaca kosong",
      en: "the text of some cells is not there; they were read as blank",
    },
  },
  "style-index": {
    is: { id: "format beberapa sel tidak ditemukan", en: "the format of some cells is not there" },
  },
  "bad-address": {
    is: {
      id: "ada sel dengan alamat yang tidak sah; sel itu tidak dibaca",
      en: "cells without a valid address were left out",
    },
  },
  "bad-number": {
    is: {
      id: "ada sel angka yang tidak berisi angka; dibaca sebagai teks",
      en: "number cells without a number were read as text",
    },
  },
  "unknown-type": {
    is: {
      id: "ada sel dengan jenis yang tidak dikenal; dibaca sebagai teks",
      en: "cells of an unknown type were read as text",
    },
  },
  "bad-encoding": {
    is: { id: "ada huruf yang rusak dan diganti", en: "damaged characters were replaced" },
    fix: SAVE_AS_UTF8,
  },
  "bad-quotes": {
    is: {
      id: "tanda kutip tidak berpasangan; isinya dibaca apa adanya",
      en: "quotation marks do not pair up; the text was read as it stands",
    },
    fix: SAVE_AS_UTF8,
  },
};

/** `null` for a file that is not damaged but no workbook at all. */
export function damageWords(damage: string | undefined, language: Language): string | null {
  return damage === undefined ? null : (DAMAGE[damage]?.is[language] ?? damage);
}

export function damageFix(damage: string, language: Language): string {
  const own = DAMAGE[damage]?.fix?.[language];
  if (own !== undefined) return own;
  return language === "id"
    ? "Buka berkasnya di Excel, biarkan Excel memperbaikinya, periksa lembar dan sel yang disebut, simpan, lalu kirim ulang."
    : "Open the file in Excel, let Excel repair it, look at the sheet and the cells named, save it and send it again.";
}

interface Limit {
  readonly is: Bilingual<string>;
  /** Its entry under `limits` in ksd.config.json; `null` where no workspace may raise it. */
  readonly setting: string | null;
  /** Without a number to compare with: it must not be there at all. */
  readonly isForbidden?: true;
}

export const LIMIT: Readonly<Record<SafetyLimit, Limit>> = {
  "file-size": { is: { id: "ukuran berkas", en: "size of the file" }, setting: "fileBytes" },
  entries: { is: { id: "jumlah bagian di dalam berkas", en: "number of parts in the file" }, setting: "entries" },
  "unpacked-size": {
    is: { id: "ukuran isi setelah dibuka", en: "size when unpacked" },
    setting: "unpackedBytes",
  },
  ratio: {
    is: { id: "perbandingan ukuran sesudah dan sebelum dibuka", en: "ratio of unpacked to packed size" },
    setting: "ratio",
  },
  "duplicate-entries": {
    is: { id: "bagian dengan nama yang sama", en: "parts of the same name" },
    setting: null,
    isForbidden: true,
  },
  "overlapping-entries": {
    is: { id: "bagian yang bertumpuk", en: "overlapping parts" },
    setting: null,
    isForbidden: true,
  },
  doctype: {
    is: { id: "deklarasi XML yang tidak diizinkan (DOCTYPE)", en: "a forbidden XML declaration (DOCTYPE)" },
    setting: null,
    isForbidden: true,
  },
  cells: { is: { id: "jumlah sel", en: "number of cells" }, setting: "cells" },
  time: { is: { id: "waktu membaca", en: "time to read" }, setting: null },
  memory: { is: { id: "memori untuk membaca", en: "memory to read" }, setting: null },
};

export const FEATURE: Readonly<Record<string, Bilingual<string>>> = {
  macros: { id: "makro", en: "macros" },
  "external-links": { id: "tautan ke berkas lain", en: "links to other files" },
  "embedded-objects": { id: "objek tertanam", en: "embedded objects" },
};
