import type { Catalogue } from "../catalogue-entry.ts";
import { choices, dateWords, listed, place, quoted, quotedDate } from "./rule-phrases.ts";

/** Words of the rules about who sends the form. */
export const IDENTITY: Catalogue<`ID-0${1 | 2 | 3 | 4 | 5 | 6 | 7}`> = {
  "ID-01": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Kode daerah tidak dikenal", en: "Region code not known" },
    reason: {
      id: "Seluruh isian dicatat atas nama kode ini, jadi kodenya harus pasti. Yang sering terjadi: yang ditulis kode BPS (6403), bukan kode Kemendagri (64.02); kode lama yang pindah ke Kalimantan Utara pada 2012; atau titik dan angka nol di belakang hilang di Excel.",
      en: "Everything in the form is stored under this code, so it must be certain. Common slips: the statistics office's code (6403) instead of the ministry's (64.02); an old code that moved to Kalimantan Utara in 2012; a dot or a final zero lost in Excel.",
    },
    message: {
      id: (f) => {
        const what = `${quoted(f.value)} pada ${place(f, "id")}`;
        switch (f.detail.reason) {
          case "bps":
            return `${what} adalah kode BPS untuk ${f.detail.bpsName}, bukan kode wilayah Kemendagri.`;
          case "moved":
            return `${what} adalah kode lama; daerahnya sudah pindah provinsi dan memakai kode baru.`;
          case "malformed":
            return `${what} tidak ditulis sebagai kode wilayah Kemendagri.`;
          case "unknown":
            return `${what} tidak ada dalam daftar kode wilayah Kemendagri.`;
        }
      },
      en: (f) => {
        const what = `${quoted(f.value)} at ${place(f, "en")}`;
        switch (f.detail.reason) {
          case "bps":
            return `${what} is the statistics office's code for ${f.detail.bpsName}, not the ministry's.`;
          case "moved":
            return `${what} is an old code; the region changed province and has a new one.`;
          case "malformed":
            return `${what} is not written as a ministry region code.`;
          case "unknown":
            return `${what} is not in the ministry's list of region codes.`;
        }
      },
    },
    fix: {
      id: (f) =>
        `Tulis kode Kemendagri sebagai teks: dua angka, titik, dua angka, misalnya 64.02; provinsi cukup dua angka, misalnya 64.${choices(f, "id")}`,
      en: (f) =>
        `Write the ministry's code as text: two digits, a dot, two digits, such as 64.02; a province has two digits, such as 64.${choices(f, "en")}`,
    },
    wrong: "Kode Daerah: 6403",
    right: "Kode Daerah: 64.02",
  },
  "ID-02": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Kode dan nama daerah tidak cocok", en: "Region code and name disagree" },
    reason: {
      id: "Bila kode dan nama menunjuk dua daerah, tidak ada yang tahu isian ini milik siapa. Biasanya formulir disalin dari daerah lain atau dari tahun lalu, dan hanya satu dari dua sel ini yang diganti.",
      en: "When code and name point to two regions nobody knows whose form it is. Usually the form was copied from a neighbour or from last year and only one of the two cells was changed.",
    },
    message: {
      id: (f) =>
        `${place(f, "id")} berisi ${quoted(f.detail.name)}, sedangkan kode ${f.detail.code} adalah kode ${f.detail.nameOfCode}${
          f.detail.codeOfName === null ? "" : `; kode untuk nama itu ${f.detail.codeOfName}`
        }.`,
      en: (f) =>
        `${place(f, "en")} says ${quoted(f.detail.name)}, but code ${f.detail.code} belongs to ${f.detail.nameOfCode}${
          f.detail.codeOfName === null ? "" : `; the code for that name is ${f.detail.codeOfName}`
        }.`,
    },
    fix: {
      id: (f) =>
        `Bila kodenya yang benar, tulis nama ${f.detail.nameOfCode}. Bila namanya yang benar, ganti kodenya${
          f.detail.codeOfName === null ? " dengan kode daerah itu" : ` menjadi ${f.detail.codeOfName}`
        }.`,
      en: (f) =>
        `If the code is right, write ${f.detail.nameOfCode}. If the name is right, change the code${
          f.detail.codeOfName === null ? " to that region's" : ` to ${f.detail.codeOfName}`
        }.`,
    },
    wrong: "Kode Daerah: 64.02 · Nama Daerah: Kota Samarinda",
    right: "Kode Daerah: 64.02 · Nama Daerah: Kabupaten Kutai Kartanegara",
  },
  "ID-03": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Provinsi tidak cocok dengan kode daerah", en: "Province disagrees with the region code" },
    reason: {
      id: "Dua angka pertama kode daerah adalah kode provinsinya. Ketidakcocokan biasanya sisa formulir provinsi lain, atau nama provinsi sebelum pemekaran.",
      en: "The first two digits of a region code are its province. A mismatch is mostly left over from another province's form or from before a province was split.",
    },
    message: {
      id: (f) =>
        `${place(f, "id")} berisi ${quoted(f.value ?? f.detail.province)}, sedangkan kode daerah ${f.detail.code} berada di provinsi ${f.detail.provinceOfCode}.`,
      en: (f) =>
        `${place(f, "en")} says ${quoted(f.value ?? f.detail.province)}, but region code ${f.detail.code} lies in province ${f.detail.provinceOfCode}.`,
    },
    fix: {
      id: (f) => `Bila kode daerahnya benar, tulis ${f.detail.provinceOfCode}; bila tidak, perbaiki Kode Daerah.`,
      en: (f) => `If the region code is right, write ${f.detail.provinceOfCode}; if not, correct Kode Daerah.`,
    },
    wrong: "Kode Daerah: 64.02 · Provinsi: Kalimantan Utara",
    right: "Kode Daerah: 64.02 · Provinsi: 64 - Kalimantan Timur",
  },
  "ID-04": {
    severities: ["PERINGATAN"],
    basis: "Permendagri 22/2020 Pasal 5",
    title: { id: "Tahun pemetaan di luar periode RPJMD", en: "Mapping year outside the RPJMD period" },
    reason: {
      id: "Pemetaan urusan berpijak pada RPJMD yang sedang berlaku. Periode lama sering tertinggal di formulir sesudah pergantian kepala daerah.",
      en: "The mapping rests on the RPJMD in force. The old period often stays in the form after a new head of region took office.",
    },
    message: {
      id: (f) =>
        `${place(f, "id")} berisi ${f.detail.start}-${f.detail.end}, sehingga tahun pemetaan ${f.detail.year} tidak termasuk di dalamnya.`,
      en: (f) =>
        `${place(f, "en")} says ${f.detail.start}-${f.detail.end}, which does not hold mapping year ${f.detail.year}.`,
    },
    fix: {
      id: () =>
        "Tulis periode RPJMD yang berlaku pada tahun pemetaan, misalnya 2025-2029 untuk pemetaan tahun 2026; atau perbaiki Tahun Pemetaan.",
      en: () =>
        "Write the RPJMD period in force in the mapping year, such as 2025-2029 for a mapping of 2026; or correct Tahun Pemetaan.",
    },
    wrong: "Tahun Pemetaan: 2026 · Periode RPJMD: 2019-2024",
    right: "Tahun Pemetaan: 2026 · Periode RPJMD: 2025-2029",
  },
  "ID-05": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Narahubung tidak dapat dihubungi", en: "No way to reach the contact" },
    reason: {
      id: "Bila ada yang perlu ditanyakan, provinsi harus dapat menghubungi seseorang. Telepon dan surel masing-masing boleh kosong, sehingga sering keduanya terlewat.",
      en: "The province must be able to ask back. Telephone and e-mail may each be blank, so both are often skipped.",
    },
    message: {
      id: (f) =>
        `Telepon Narahubung dan Surel Narahubung sama-sama kosong (sel ${listed(f.at.cells, "id")}), sehingga pengisi tidak dapat dihubungi.`,
      en: (f) =>
        `Telepon Narahubung and Surel Narahubung are both blank (cell ${listed(f.at.cells, "en")}), so nobody can be asked.`,
    },
    fix: {
      id: () => "Isi salah satu saja sudah cukup, misalnya 0812-5550-0102 atau kerjasama@contoh.go.id.",
      en: () => "One of the two is enough, such as 0812-5550-0102 or kerjasama@contoh.go.id.",
    },
    wrong: "Telepon Narahubung: (kosong) · Surel Narahubung: (kosong)",
    right: "Telepon Narahubung: 0812-5550-0102",
  },
  "ID-06": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Tanggal sesudah tanggal pengisian", en: "Date after the filling date" },
    reason: {
      id: "Yang dilaporkan sudah terjadi tentu terjadi sebelum formulir diisi. Biasanya tahunnya salah ketik, atau yang ditulis baru rencana tanda tangan.",
      en: "What is reported as done was done before the form was filled in. Usually the year is mistyped, or the signing is only planned.",
    },
    message: {
      id: (f) =>
        `${place(f, "id")} berisi ${quotedDate(f.value, "id")}, sesudah tanggal pengisian formulir, ${dateWords(f.detail.filled, "id")}.`,
      en: (f) =>
        `${place(f, "en")} says ${quotedDate(f.value, "en")}, after the form was filled in on ${dateWords(f.detail.filled, "en")}.`,
    },
    fix: {
      id: () =>
        "Periksa tahunnya, misalnya 17 Maret 2025, bukan 17 Maret 2026. Naskah yang belum ditandatangani jangan dimasukkan ke KSD Berjalan; tulis sebagai usulan.",
      en: () =>
        "Check the year, such as 17 Maret 2025, not 2026. Leave out of KSD Berjalan what is not signed yet; enter it as a proposal.",
    },
    wrong: "Tanggal Pengisian: 2 Februari 2026 · Tanggal SK TKKSD: 17 Maret 2026",
    right: "Tanggal Pengisian: 2 Februari 2026 · Tanggal SK TKKSD: 17 Maret 2025",
  },
  "ID-07": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Bukan untuk provinsi atau tahun ini", en: "Not for this province or year" },
    reason: {
      id: "Satu ruang kerja berisi satu provinsi dan satu tahun pemetaan. Formulir tahun lalu yang terkirim lagi, atau yang salah alamat, tidak boleh tercampur.",
      en: "A workspace holds one province and one mapping year. Last year's form sent again, or one sent to the wrong province, must not get in.",
    },
    message: {
      id: (f) =>
        f.detail.what === "province"
          ? `${place(f, "id")} menunjuk ${f.detail.submitted}, sedangkan ruang kerja ini untuk provinsi ${f.detail.workspace}.`
          : `${place(f, "id")} berisi ${f.detail.submitted}, sedangkan ruang kerja ini untuk tahun ${f.detail.workspace}.`,
      en: (f) =>
        f.detail.what === "province"
          ? `${place(f, "en")} points to ${f.detail.submitted}, but this workspace is for province ${f.detail.workspace}.`
          : `${place(f, "en")} says ${f.detail.submitted}, but this workspace is for ${f.detail.workspace}.`,
    },
    fix: {
      id: (f) =>
        f.detail.what === "province"
          ? "Masukkan berkas ini ke ruang kerja provinsinya sendiri, atau perbaiki Kode Daerah bila salah tulis, misalnya 64.02."
          : `Bila isinya memang untuk tahun ${f.detail.workspace}, tulis ${f.detail.workspace}; bila ini kiriman tahun lain, masukkan ke ruang kerja tahun itu.`,
      en: (f) =>
        f.detail.what === "province"
          ? "Bring this file into its own province's workspace, or correct Kode Daerah if it is a slip, such as 64.02."
          : `If the content is for ${f.detail.workspace}, write ${f.detail.workspace}; if it is another year's form, bring it into that year's workspace.`,
    },
    wrong: "Tahun Pemetaan: 2025 (ruang kerja tahun 2026)",
    right: "Tahun Pemetaan: 2026",
  },
};
