import type { Bilingual, Catalogue, Language } from "../catalogue-entry.ts";
import type { Cleaning } from "../detail.ts";
import type { FindingOf } from "../finding.ts";
import { choices, dateWords, listed, place, quoted } from "./rule-phrases.ts";

const LIST_NAME: Readonly<Record<string, Bilingual<string>>> = {
  daerah: { id: "kode dan nama daerah", en: "region codes and names" },
  provinsi: { id: "provinsi", en: "provinces" },
  urusan: { id: "32 urusan pemerintahan (1.01–3.32)", en: "the 32 government affairs (1.01–3.32)" },
  program: { id: "program", en: "programs" },
  lapangan_usaha: { id: "17 lapangan usaha PDRB", en: "the 17 PDRB categories" },
  lapangan_usaha_total: { id: "17 lapangan usaha PDRB dan TOTAL", en: "the 17 PDRB categories and TOTAL" },
  komoditas: { id: "komoditas dan layanan", en: "commodities and services" },
  nomenklatur: { id: "keputusan nomenklatur", en: "nomenclature decrees" },
  ya_tidak: { id: "Ya atau Tidak", en: "Ya or Tidak" },
};

const WANTED: Readonly<Record<string, Bilingual<string>>> = {
  number: { id: "angka", en: "a number" },
  integer: { id: "bilangan bulat", en: "a whole number" },
  rupiah: { id: "jumlah rupiah penuh tanpa sen", en: "an amount of whole rupiah, without cents" },
  year: { id: "tahun empat angka", en: "a year of four digits" },
  "year-pair": { id: "tahun awal dan tahun akhir", en: "a first and a last year" },
};

const NUMBER_EXAMPLE: Readonly<Record<string, string>> = {
  number: "125",
  integer: "4",
  rupiah: "1250000000",
  year: "2026",
  "year-pair": "2025-2029",
};

const DATE_REASON: Readonly<Record<FindingOf<"SEL-04">["detail"]["reason"], Bilingual<string>>> = {
  "not-a-date": {
    id: "bukan tanggal yang dapat dibaca dengan pasti",
    en: "is not a date that can be read with certainty",
  },
  "impossible-order": {
    id: "menaruh bulan di depan; di Indonesia hari ditulis dahulu, dan bulan ke-13 ke atas tidak ada",
    en: "puts the month first; here the day comes first, and there is no month above 12",
  },
  "either-order": {
    id: "dapat dibaca dua cara, karena berkas ini memakai cara tulis yang menaruh bulan di depan",
    en: "can be read in two ways, because this file uses a notation that puts the month first",
  },
  "no-such-day": { id: "menyebut hari yang tidak ada di kalender", en: "names a day that is not in the calendar" },
  "plain-number": {
    id: "angka biasa, bukan tanggal: selnya tidak berformat tanggal, sehingga artinya tidak pasti",
    en: "is a plain number, not a date: the cell has no date format, so its meaning is not certain",
  },
};

const CLEANED: Readonly<Record<Cleaning, Bilingual<string>>> = {
  spaces: { id: "spasi berlebih dibuang", en: "extra spaces dropped" },
  "number-text": { id: "angka yang ditulis sebagai teks", en: "numbers written as text" },
  "rupiah-text": { id: "jumlah yang ditulis dengan Rp", en: "amounts written with Rp" },
  magnitude: {
    id: "jumlah yang ditulis dengan ribu, juta, miliar, atau triliun",
    en: "amounts written with ribu, juta, miliar or triliun",
  },
  percent: { id: "persen", en: "percentages" },
  "date-text": { id: "tanggal yang ditulis sebagai teks", en: "dates written as text" },
  "date-time": { id: "tanggal yang disertai jam", en: "dates with a time of day" },
  "code-number": {
    id: "kode yang tersimpan sebagai angka, nol di belakangnya dipulihkan",
    en: "codes stored as numbers, their final zero restored",
  },
  label: {
    id: "kode diambil, nama di belakangnya diabaikan atau dicocokkan",
    en: "the code was taken, the name beside it set aside or matched",
  },
  alias: { id: "sebutan lain", en: "another name" },
  "region-name": { id: "ejaan nama daerah", en: "spelling of a region's name" },
  commodity: { id: "sebutan lain komoditas", en: "another name of a commodity" },
  "number-as-text": { id: "angka yang tersimpan sebagai teks", en: "numbers stored as text" },
  boolean: { id: "TRUE/FALSE", en: "TRUE/FALSE" },
  "letter-case": { id: "huruf besar dan spasi pada kode disamakan", en: "capitals and spaces of codes made alike" },
  separators: {
    id: "beberapa isian dipisahkan dengan koma, nomor, atau tanda poin",
    en: "several values separated by commas, numbers or bullets",
  },
  absent: {
    id: "tanda hubung atau “tidak ada” dibaca sebagai kosong, bukan nol",
    en: "a dash or “tidak ada” read as blank, not as zero",
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function bound(value: string, language: Language): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateWords(value, language) : value;
}

function rangeWords({ min, max }: FindingOf<"SEL-06">["detail"], language: Language): string {
  const id = language === "id";
  if (min?.startsWith("> ") === true) {
    const above = `${id ? "lebih dari" : "more than"} ${min.slice(2)}`;
    return max === null ? above : `${above} ${id ? "sampai" : "up to"} ${max}`;
  }
  if (min !== null && max !== null) return `${bound(min, language)} ${id ? "sampai" : "to"} ${bound(max, language)}`;
  if (min !== null) return `${bound(min, language)} ${id ? "atau lebih" : "or more"}`;
  return `${id ? "paling besar" : "at most"} ${max === null ? "" : bound(max, language)}`;
}

function lengthWords({ length, min, max }: FindingOf<"SEL-07">["detail"], language: Language): string {
  const id = language === "id";
  const tooShort = min !== null && length < min;
  const limit = tooShort
    ? `${id ? "paling sedikit" : "at least"} ${min}`
    : `${id ? "paling banyak" : "at most"} ${max}`;
  return id ? `berisi ${length} huruf, ${limit}` : `has ${length} characters, ${limit}`;
}

function cellsWords({ at }: FindingOf<"SEL-10">, language: Language): string {
  const shown = at.cells.slice(0, 3);
  const more = at.cells.length - shown.length;
  if (more <= 0) return listed(shown, language);
  return `${shown.join(", ")}, ${language === "id" ? `dan ${more} sel lain` : `and ${more} more`}`;
}

const CELLS_THAT_MUST_BE: Catalogue<"SEL-01" | "SEL-02" | "SEL-03" | "SEL-04" | "SEL-05"> = {
  "SEL-01": {
    severities: ["GALAT", "PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Isian wajib kosong", en: "Required value blank" },
    reason: {
      id: "Tanpa isian ini barisnya tidak dapat dinilai atau dicocokkan. Sel dalam gabungan (merge) selain yang kiri atas juga terhitung kosong.",
      en: "Without it the row cannot be judged or matched. Cells inside a merge other than the top left one count as blank.",
    },
    message: {
      id: (f) => {
        const dash = f.value === null ? "belum diisi" : `diisi ${quoted(f.value)}, yang berarti belum ada isinya`;
        return f.severity === "GALAT"
          ? `${place(f, "id")} ${dash}, padahal wajib.`
          : `${place(f, "id")} ${dash}; isian ini diharapkan ada.`;
      },
      en: (f) => {
        const dash = f.value === null ? "is blank" : `holds ${quoted(f.value)}, which says nothing`;
        return f.severity === "GALAT"
          ? `${place(f, "en")} ${dash}, but is required.`
          : `${place(f, "en")} ${dash}; a value is expected.`;
      },
    },
    fix: {
      id: (f) =>
        `Isi ${f.at.heading ?? "sel ini"}${f.at.cells[0] === undefined ? "" : ` di sel ${f.at.cells[0]}`}.${f.detail.isLine === true ? "" : " Bila barisnya tidak dipakai, kosongkan seluruh baris."}`,
      en: (f) =>
        `Fill in ${f.at.heading ?? "this cell"}${f.at.cells[0] === undefined ? "" : ` in cell ${f.at.cells[0]}`}.${f.detail.isLine === true ? "" : " If the row is not used, clear all of it."}`,
    },
    wrong: "(kosong)",
    right: "Dinas Perhubungan",
  },
  "SEL-02": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Bukan angka", en: "Not a number" },
    reason: {
      id: "Angka yang tidak pasti tidak pernah diganti dengan tebakan atau nol. Yang sering terjadi: satuan ikut ditulis, kisaran (500–600), atau kata seperti “sekitar”.",
      en: "A number in doubt is never replaced by a guess or by zero. Common: the unit written along, a range (500–600), or words such as “about”.",
    },
    message: {
      id: (f) => {
        const wanted = WANTED[f.detail.wants ?? "number"]?.id ?? "angka";
        const unit = f.detail.unit === null ? "" : ` Satuan ${quoted(f.detail.unit)} ikut tertulis.`;
        return `${quoted(f.value)} pada ${place(f, "id")} bukan ${wanted} yang dapat dibaca dengan pasti.${unit}${choices(f, "id")}`;
      },
      en: (f) => {
        const wanted = WANTED[f.detail.wants ?? "number"]?.en ?? "a number";
        const unit = f.detail.unit === null ? "" : ` The unit ${quoted(f.detail.unit)} is written along.`;
        return `${quoted(f.value)} at ${place(f, "en")} is not ${wanted} that can be read with certainty.${unit}${choices(f, "en")}`;
      },
    },
    fix: {
      id: (f) =>
        `Tulis ${WANTED[f.detail.wants ?? "number"]?.id ?? "angka"} saja, misalnya ${NUMBER_EXAMPLE[f.detail.wants ?? "number"] ?? "1250"}.${f.detail.unit === null ? "" : " Satuan ditulis di kolom satuan."} Bila tidak diketahui, kosongkan; tulis 0 hanya bila memang nol.`,
      en: (f) =>
        `Write ${WANTED[f.detail.wants ?? "number"]?.en ?? "a number"} alone, for example ${NUMBER_EXAMPLE[f.detail.wants ?? "number"] ?? "1250"}.${f.detail.unit === null ? "" : " The unit has a column of its own."} Leave it blank if not known; write 0 only for zero.`,
    },
    wrong: "sekitar 500 ton",
    right: "500",
  },
  "SEL-03": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Angka bermakna ganda", en: "Ambiguous number" },
    reason: {
      id: "1.500 berarti seribu lima ratus menurut tulisan Indonesia, dan satu setengah menurut tulisan Inggris. Selisihnya seribu kali, jadi tidak ditebak kecuali angka lain di kolom itu memastikannya.",
      en: "1.500 is one thousand five hundred in Indonesian and one and a half in English. The two differ a thousand times, so it is not guessed unless other numbers of the column settle it.",
    },
    message: {
      id: (f) =>
        `${quoted(f.value)} pada ${place(f, "id")} dapat berarti ${f.detail.readings[0]} atau ${f.detail.readings[1]}.`,
      en: (f) => `${quoted(f.value)} at ${place(f, "en")} can mean ${f.detail.readings[0]} or ${f.detail.readings[1]}.`,
    },
    fix: {
      id: (f) =>
        `Ketik sebagai angka Excel tanpa titik pemisah ribuan, misalnya ${f.detail.readings[0].replaceAll(".", "")}.`,
      en: (f) =>
        `Type it as a number without thousands separators, for example ${f.detail.readings[0].replaceAll(".", "")}.`,
    },
    wrong: "1.500",
    right: "1500",
  },
  "SEL-04": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Bukan tanggal", en: "Not a date" },
    reason: {
      id: "Masa berlaku kerja sama dihitung dari tanggal. Tanggal dibaca hari-bulan-tahun; tahun dua angka dan angka tanpa format tanggal tidak ditebak.",
      en: "How long a cooperation lasts is reckoned from its dates. They are read day, month, year; two-digit years and numbers without a date format are not guessed.",
    },
    message: {
      id: (f) => `${quoted(f.value)} pada ${place(f, "id")} ${DATE_REASON[f.detail.reason].id}.${choices(f, "id")}`,
      en: (f) => `${quoted(f.value)} at ${place(f, "en")} ${DATE_REASON[f.detail.reason].en}.${choices(f, "en")}`,
    },
    fix: {
      id: (f) => `Tulis hari, nama bulan, dan tahun empat angka, misalnya ${f.expected[0] ?? "12 Maret 2024"}.`,
      en: (f) =>
        `Write day, name of the month and a year of four digits, for example ${f.expected[0] ?? "12 Maret 2024"}.`,
    },
    wrong: "03/25/2024",
    right: "25 Maret 2024",
  },
  "SEL-05": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Tidak ada dalam daftar", en: "Not in the list" },
    reason: {
      id: "Isian berkode dipakai untuk menghitung dan mencocokkan antardaerah, jadi harus pasti artinya. Kode, nama lengkap, atau keduanya diterima; sebutan yang cocok dengan dua hal tidak ditebak.",
      en: "Coded values are counted and matched across regions, so their meaning must be certain. Code, full name or both are fine; a name that fits two things is not guessed.",
    },
    message: {
      id: (f) => {
        const list = LIST_NAME[f.detail.list]?.id ?? `pilihan ${f.at.heading ?? f.detail.list}`;
        return f.detail.reason === "ambiguous"
          ? `${quoted(f.value)} pada ${place(f, "id")} dapat berarti lebih dari satu: ${f.expected.join("; ")}.`
          : `${quoted(f.value)} pada ${place(f, "id")} tidak ada dalam daftar ${list}.${choices(f, "id")}`;
      },
      en: (f) => {
        const list = LIST_NAME[f.detail.list]?.en ?? `the choices of ${f.at.heading ?? f.detail.list}`;
        return f.detail.reason === "ambiguous"
          ? `${quoted(f.value)} at ${place(f, "en")} can mean more than one thing: ${f.expected.join("; ")}.`
          : `${quoted(f.value)} at ${place(f, "en")} is not in the list of ${list}.${choices(f, "en")}`;
      },
    },
    fix: {
      id: (f) =>
        f.expected[0] === undefined
          ? "Pilih dari daftar di formulir, atau lihat lembar Kamus."
          : `Tulis yang dimaksud, misalnya ${quoted(f.expected[0])}.`,
      en: (f) =>
        f.expected[0] === undefined
          ? "Choose from the list in the form, or see the sheet Kamus."
          : `Write the one you mean, for example ${quoted(f.expected[0])}.`,
    },
    wrong: "Bogor",
    right: "32.71 - Kota Bogor",
  },
};

const CELLS_THAT_SHOULD_BE: Catalogue<"SEL-06" | "SEL-07" | "SEL-08" | "SEL-09" | "SEL-10"> = {
  "SEL-06": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Di luar rentang", en: "Out of range" },
    reason: {
      id: "Nilai di luar rentang hampir selalu salah ketik: tahun 2206, urgensi 7, atau tanda minus yang terbawa.",
      en: "A value out of range is nearly always a slip: the year 2206, an urgency of 7, a stray minus.",
    },
    message: {
      id: (f) =>
        `${quoted(f.value)} pada ${place(f, "id")} di luar rentang yang diterima: ${rangeWords(f.detail, "id")}.${choices(f, "id")}`,
      en: (f) =>
        `${quoted(f.value)} at ${place(f, "en")} is out of the accepted range: ${rangeWords(f.detail, "en")}.${choices(f, "en")}`,
    },
    fix: {
      id: (f) =>
        `Periksa lagi dan tulis nilai ${rangeWords(f.detail, "id")}${f.expected[0] === undefined ? "" : `, misalnya ${f.expected[0]}`}.`,
      en: (f) =>
        `Check it and write a value of ${rangeWords(f.detail, "en")}${f.expected[0] === undefined ? "" : `, for example ${f.expected[0]}`}.`,
    },
    wrong: "2206",
    right: "2026",
  },
  "SEL-07": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Teks terlalu pendek atau terlalu panjang", en: "Text too short or too long" },
    reason: {
      id: "Judul dan nama dipakai dalam tabel laporan; yang terlalu pendek tidak menjelaskan apa-apa, yang terlalu panjang milik kolom uraian.",
      en: "Titles and names go into the tables of the report; too short says nothing, too long belongs into the description.",
    },
    message: {
      id: (f) => `${quoted(f.value)} pada ${place(f, "id")} ${lengthWords(f.detail, "id")}.`,
      en: (f) => `${quoted(f.value)} at ${place(f, "en")} ${lengthWords(f.detail, "en")}.`,
    },
    fix: {
      id: (f) =>
        f.detail.min !== null && f.detail.length < f.detail.min
          ? "Tulis lebih lengkap sehingga orang lain mengerti, misalnya “Angkutan sungai Tenggarong–Samarinda”."
          : "Ringkas isinya dan pindahkan penjelasan ke kolom uraian atau keterangan.",
      en: (f) =>
        f.detail.min !== null && f.detail.length < f.detail.min
          ? "Write enough for others to understand, for example “Angkutan sungai Tenggarong–Samarinda”."
          : "Shorten it and move the explanation to the description or remarks.",
    },
    wrong: "TPA",
    right: "Pengelolaan bersama TPA Bukit Pinang",
  },
  "SEL-08": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Galat Excel", en: "Excel error value" },
    reason: {
      id: "Rumus yang gagal tidak punya nilai. Biasanya sel yang dirujuk terhapus, atau pembaginya nol.",
      en: "A formula that failed has no value. Usually a cell it refers to was deleted, or it divides by zero.",
    },
    message: {
      id: (f) => `${place(f, "id")} berisi galat Excel ${f.detail.error}, bukan nilai.`,
      en: (f) => `${place(f, "en")} holds the Excel error ${f.detail.error}, not a value.`,
    },
    fix: {
      id: () => "Perbaiki rumusnya, atau ketik nilainya langsung.",
      en: () => "Mend the formula, or type the value.",
    },
    wrong: "#REF!",
    right: "125000",
  },
  "SEL-09": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Rumus tanpa hasil", en: "Formula without result" },
    reason: {
      id: "Rumus tidak dihitung di sini; yang dibaca hasil yang tersimpan. Berkas yang dibuat program lain sering belum pernah dihitung Excel.",
      en: "Formulas are not computed here; the stored result is read. Files written by other programs were often never computed by Excel.",
    },
    message: {
      id: (f) => `${place(f, "id")} berisi rumus ${quoted(f.detail.formula)} tanpa hasil yang tersimpan.`,
      en: (f) => `${place(f, "en")} holds the formula ${quoted(f.detail.formula)} without a stored result.`,
    },
    fix: {
      id: () => "Buka berkasnya di Excel agar terhitung, simpan, lalu kirim ulang; atau ketik nilainya langsung.",
      en: () => "Open the file in Excel so that it is computed, save and send it again; or type the value.",
    },
    wrong: "=C4*D4 (belum dihitung)",
    right: "125000",
  },
  "SEL-10": {
    severities: ["INFO"],
    basis: "aturan aplikasi",
    title: { id: "Dibaca setelah dirapikan", en: "Read after cleaning" },
    reason: {
      id: "Isian yang artinya pasti dibaca walaupun tulisannya lain. Tulisan aslinya ikut disimpan, dan yang dirapikan diberitahukan sekali untuk tiap kolom.",
      en: "A value whose meaning is certain is read although written otherwise. The original text is stored too, and each column says once what was cleaned.",
    },
    message: {
      id: (f) => {
        const read = f.detail.read === "" ? "kosong" : quoted(f.detail.read);
        return `${f.at.heading ?? ""}: ${CLEANED[f.detail.kind].id} (${f.detail.count} sel: ${cellsWords(f, "id")}). ${quoted(f.value)} dibaca ${read}.`;
      },
      en: (f) => {
        const read = f.detail.read === "" ? "blank" : quoted(f.detail.read);
        return `${f.at.heading ?? ""}: ${CLEANED[f.detail.kind].en} (${f.detail.count} ${f.detail.count === 1 ? "cell" : "cells"}: ${cellsWords(f, "en")}). ${quoted(f.value)} was read as ${read}.`;
      },
    },
    fix: {
      id: () => "Tidak perlu diperbaiki bila bacaannya benar; bila keliru, tulis seperti contoh pada formulir.",
      en: () => "Nothing to mend if it was read rightly; if not, write it as the form's example shows.",
    },
    wrong: "Rp 1,25 miliar",
    right: "1250000000",
  },
};

const CELLS_AND_OTHERS: Catalogue<"SEL-11" | "SEL-12" | "SEL-13" | "SEL-14" | "SEL-15"> = {
  "SEL-11": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Kode kembar", en: "Identifier not unique" },
    reason: {
      id: "Kode menghubungkan usulan dengan potensi dan masalah, dan kiriman ini dengan kiriman berikutnya. Kembar biasanya karena baris disalin.",
      en: "Identifiers tie proposals to potentials and problems, and this submission to the next. Twins come from copied rows.",
    },
    message: {
      id: (f) => `${quoted(f.value)} pada ${place(f, "id")} sudah dipakai di sel ${f.detail.first}.`,
      en: (f) => `${quoted(f.value)} at ${place(f, "en")} is already used in cell ${f.detail.first}.`,
    },
    fix: {
      id: (f) =>
        `Beri baris ini ${f.at.heading ?? "kode"} lain yang belum dipakai, misalnya nomor berikutnya. Baris di sel ${f.detail.first} biarkan.`,
      en: (f) =>
        `Give this row another ${f.at.heading ?? "identifier"} that is not used yet, for example the next number. Leave the row at ${f.detail.first}.`,
    },
    wrong: "P-001 dua kali",
    right: "P-001 dan P-002",
  },
  "SEL-12": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Rujukan ke kode yang tidak ada", en: "Reference to nothing" },
    reason: {
      id: "Usulan dinilai dari potensi dan masalah yang dirujuknya. Rujukan putus bila kode diubah atau barisnya dihapus.",
      en: "A proposal is judged by the potentials and problems it refers to. References break when codes are changed or rows deleted.",
    },
    message: {
      id: (f) =>
        `${quoted(f.value)} pada ${place(f, "id")} tidak ada di lembar ${capital(f.detail.refersTo)}.${choices(f, "id")}`,
      en: (f) =>
        `${quoted(f.value)} at ${place(f, "en")} does not exist on the sheet ${capital(f.detail.refersTo)}.${choices(f, "en")}`,
    },
    fix: {
      id: (f) =>
        `Tulis kode yang ada di lembar ${capital(f.detail.refersTo)}${f.expected[0] === undefined ? "" : `, misalnya ${f.expected[0]}`}, atau tambahkan barisnya di sana.`,
      en: (f) =>
        `Write a code that is on the sheet ${capital(f.detail.refersTo)}${f.expected[0] === undefined ? "" : `, for example ${f.expected[0]}`}, or add the row there.`,
    },
    wrong: "P-017 (tidak ada di Potensi)",
    right: "P-007",
  },
  "SEL-13": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Sel digabung di dalam tabel", en: "Merged cells inside the table" },
    reason: {
      id: "Excel hanya menyimpan nilai di sel kiri atas; sel lain dalam gabungan kosong, bukan salinan. Baris di bawahnya jadi kehilangan isian.",
      en: "Excel keeps the value in the top left cell only; the others are blank, not copies. The rows below lose the value.",
    },
    message: {
      id: (f) =>
        `Sel ${f.detail.range} pada lembar ${quoted(f.at.sheet)} digabung; yang terbaca hanya sel ${f.at.cells[0] ?? ""}, lainnya kosong.`,
      en: (f) =>
        `The cells ${f.detail.range} on the sheet ${quoted(f.at.sheet)} are merged; only ${f.at.cells[0] ?? ""} is read, the others are blank.`,
    },
    fix: {
      id: () => "Lepas gabungannya (Home > Merge & Center) dan isi tiap baris sendiri.",
      en: () => "Unmerge them (Home > Merge & Center) and fill in each row.",
    },
    wrong: "Bidang Urusan digabung untuk tiga baris",
    right: "Bidang Urusan diisi di tiap baris",
  },
  "SEL-14": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Karakter tak tampak dibuang", en: "Invisible characters removed" },
    reason: {
      id: "Teks yang disalin dari PDF atau web kadang membawa karakter tak tampak. Karena karakter itu, dua tulisan yang kelihatan sama menjadi tidak sama.",
      en: "Text copied from PDF or the web sometimes brings characters nobody sees; because of them two texts that look alike are not.",
    },
    message: {
      id: (f) =>
        `${place(f, "id")} berisi karakter tak tampak (${listed(f.detail.characters, "id")}); dibuang, dan dibaca ${quoted(f.detail.read)}.`,
      en: (f) =>
        `${place(f, "en")} holds invisible characters (${listed(f.detail.characters, "en")}); removed, and read as ${quoted(f.detail.read)}.`,
    },
    fix: {
      id: () => "Periksa bacaannya; bila perlu ketik ulang isi sel, jangan disalin.",
      en: () => "Check how it was read; if need be type the cell anew instead of pasting.",
    },
    wrong: "P-001 dengan U+200B di belakangnya",
    right: "P-001",
  },
  "SEL-15": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Surel atau telepon janggal", en: "Odd e-mail or telephone" },
    reason: {
      id: "Narahubung harus dapat dihubungi. Nol di depan nomor telepon hilang bila selnya berformat angka.",
      en: "The contact must be reachable. The zero in front of a telephone number is lost in a number cell.",
    },
    message: {
      id: (f) =>
        `${quoted(f.value)} pada ${place(f, "id")} bukan ${f.detail.kind === "surel" ? "alamat surel" : "nomor telepon"} yang lengkap.${choices(f, "id")}`,
      en: (f) =>
        `${quoted(f.value)} at ${place(f, "en")} is not a complete ${f.detail.kind === "surel" ? "e-mail address" : "telephone number"}.${choices(f, "en")}`,
    },
    fix: {
      id: (f) =>
        f.detail.kind === "surel"
          ? "Tulis alamat lengkap, misalnya kerjasama@contoh.go.id."
          : "Tulis lengkap sebagai teks dengan nol atau +62 di depan, misalnya 0812-5550-0102.",
      en: (f) =>
        f.detail.kind === "surel"
          ? "Write the whole address, for example kerjasama@contoh.go.id."
          : "Write it as text with 0 or +62 in front, for example 0812-5550-0102.",
    },
    wrong: "kerjasama@contoh",
    right: "kerjasama@contoh.go.id",
  },
};

/** Words of what is said about single cells. */
export const CELL = { ...CELLS_THAT_MUST_BE, ...CELLS_THAT_SHOULD_BE, ...CELLS_AND_OTHERS } satisfies Catalogue<
  keyof typeof CELLS_THAT_MUST_BE | keyof typeof CELLS_THAT_SHOULD_BE | keyof typeof CELLS_AND_OTHERS
>;
