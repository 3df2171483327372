import type { Catalogue } from "../catalogue-entry.ts";
import { dateWords, numeral, place, quoted, quotedDate } from "./rule-phrases.ts";

/** Words of the rules about running and past agreements. */
export const BERJALAN: Catalogue<`KB-0${1 | 2 | 3 | 4}`> = {
  "KB-01": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Urutan tanggal naskah terbalik", en: "Dates of the agreement out of order" },
    reason: {
      id: "Naskah ditandatangani, berlaku, lalu berakhir. Tanggal yang terbalik biasanya salah ketik tahun atau isi dua kolom tertukar.",
      en: "An agreement is signed, begins, and ends. Dates out of order are mostly a mistyped year or two columns swapped.",
    },
    message: {
      id: (f) =>
        f.detail.reason === "end-before-start"
          ? `${place(f, "id")} berisi ${dateWords(f.detail.end, "id")}, sebelum naskah mulai berlaku pada ${dateWords(f.detail.start, "id")}.`
          : `${place(f, "id")} berisi ${dateWords(f.detail.start, "id")}, sesudah naskah berakhir pada ${dateWords(f.detail.end, "id")}.`,
      en: (f) =>
        f.detail.reason === "end-before-start"
          ? `${place(f, "en")} says ${dateWords(f.detail.end, "en")}, before the agreement begins on ${dateWords(f.detail.start, "en")}.`
          : `${place(f, "en")} says ${dateWords(f.detail.start, "en")}, after the agreement ended on ${dateWords(f.detail.end, "en")}.`,
    },
    fix: {
      id: () =>
        "Cocokkan ketiga tanggal dengan naskahnya. Contoh: tanda tangan 12 Maret 2024, mulai 1 April 2024, berakhir 31 Maret 2029.",
      en: () =>
        "Compare the three dates with the paper. Example: signed 12 Maret 2024, begins 1 April 2024, ends 31 Maret 2029.",
    },
    wrong: "Tanggal Mulai: 1 April 2024 · Tanggal Berakhir: 31 Maret 2019",
    right: "Tanggal Mulai: 1 April 2024 · Tanggal Berakhir: 31 Maret 2029",
  },
  "KB-02": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Status tidak sesuai dengan tanggal", en: "Status disagrees with the dates" },
    reason: {
      id: "Status dipakai untuk mengetahui kerja sama mana yang masih berlaku. Daftar tahun lalu sering disalin tanpa melihat tanggal berakhirnya.",
      en: "The status tells which cooperation is still in force. Last year's list is often copied without a look at the ends.",
    },
    message: {
      id: (f) =>
        `${place(f, "id")} berisi ${quoted(f.value)}, padahal menurut Tanggal Berakhir naskah ini ${
          f.detail.byDates === "BERAKHIR" ? "sudah berakhir" : "masih berlaku"
        } pada tanggal laporan ${dateWords(f.detail.reportDate, "id")}.`,
      en: (f) =>
        `${place(f, "en")} says ${quoted(f.value)}, but by its end date the agreement ${
          f.detail.byDates === "BERAKHIR" ? "has ended" : "is still in force"
        } at the report date ${dateWords(f.detail.reportDate, "en")}.`,
    },
    fix: {
      id: (f) =>
        f.detail.byDates === "BERAKHIR"
          ? "Ganti statusnya menjadi Berakhir; bila sudah diperpanjang, perbaiki Tanggal Berakhir."
          : "Ganti statusnya menjadi Berlaku; bila dihentikan sebelum waktunya, tulis Dicabut.",
      en: (f) =>
        f.detail.byDates === "BERAKHIR"
          ? "Change the status to Berakhir; if it was extended, correct Tanggal Berakhir."
          : "Change the status to Berlaku; if it was ended early, write Dicabut.",
    },
    wrong: "Tanggal Berakhir: 31 Maret 2023 · Status: Berlaku",
    right: "Tanggal Berakhir: 31 Maret 2023 · Status: Berakhir",
  },
  "KB-03": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Naskah berlaku lebih dari lima tahun", en: "Agreement over five years" },
    reason: {
      id: "Kerja sama lazimnya paling lama lima tahun lalu dinilai kembali. Jangka yang lebih panjang kadang benar, kadang salah ketik tahun berakhir.",
      en: "Cooperation usually runs five years at most and is then judged again. A longer one is sometimes right, sometimes a mistyped year.",
    },
    message: {
      id: (f) =>
        `${place(f, "id")} berisi ${quotedDate(f.value, "id")}, kira-kira ${numeral(f.detail.years, "id")} tahun sesudah Tanggal Mulai.`,
      en: (f) =>
        `${place(f, "en")} says ${quotedDate(f.value, "en")}, about ${numeral(f.detail.years, "en")} years after Tanggal Mulai.`,
    },
    fix: {
      id: () =>
        "Cocokkan dengan naskahnya, misalnya 1 April 2024 sampai 31 Maret 2029. Bila memang lebih lama, biarkan dan jelaskan di kolom Kendala atau Hasil.",
      en: () =>
        "Compare with the paper, such as 1 April 2024 to 31 Maret 2029. If it is longer indeed, leave it and explain it in Kendala or Hasil.",
    },
    wrong: "Tanggal Mulai: 1 April 2024 · Tanggal Berakhir: 31 Maret 2034",
    right: "Tanggal Mulai: 1 April 2024 · Tanggal Berakhir: 31 Maret 2029",
  },
  "KB-04": {
    severities: ["INFO"],
    basis: "aturan aplikasi",
    title: { id: "Naskah segera berakhir", en: "Agreement about to end" },
    reason: {
      id: "Perpanjangan perlu waktu: evaluasi, pembahasan, kadang persetujuan DPRD. Enam bulan sebelum berakhir adalah saat yang baik untuk memulai.",
      en: "An extension takes time: evaluation, talks, sometimes the DPRD's consent. Six months before the end is a good time to begin.",
    },
    message: {
      id: (f) =>
        `${place(f, "id")}: naskah ini berakhir ${dateWords(f.detail.end, "id")}, dalam enam bulan sesudah tanggal laporan ${dateWords(f.detail.reportDate, "id")}.`,
      en: (f) =>
        `${place(f, "en")}: this agreement ends on ${dateWords(f.detail.end, "en")}, within six months of the report date ${dateWords(f.detail.reportDate, "en")}.`,
    },
    fix: {
      id: () =>
        "Putuskan dilanjutkan, diperluas, atau dihentikan, dan tulis di kolom Tindak Lanjut, misalnya Dilanjutkan.",
      en: () => "Decide whether to go on, widen or stop, and say so in Tindak Lanjut, such as Dilanjutkan.",
    },
    wrong: "Tanggal Berakhir: 31 Maret 2027 · Tindak Lanjut: (kosong), laporan November 2026",
    right: "Tanggal Berakhir: 31 Maret 2027 · Tindak Lanjut: Dilanjutkan",
  },
};
