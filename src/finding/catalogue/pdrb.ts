import type { Catalogue } from "../catalogue-entry.ts";
import { place, quoted } from "./rule-phrases.ts";

/** Words of the rules about regional product. */
export const PDRB: Catalogue<`PD-0${1 | 2 | 3}`> = {
  "PD-01": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Jumlah lapangan usaha tidak sama dengan TOTAL", en: "Sectors do not add up to TOTAL" },
    reason: {
      id: "Analisis ekonomi membandingkan setiap lapangan usaha dengan totalnya. Selisih di atas 0,5 persen biasanya karena angka diambil dari terbitan atau satuan yang berbeda.",
      en: "Economic analysis sets each sector against the total. A difference over 0.5 per cent mostly means figures of different editions or units.",
    },
    message: {
      id: (f) =>
        `TOTAL tahun ${f.detail.year} pada ${place(f, "id")} tertulis ${f.detail.written}, sedangkan jumlah 17 lapangan usaha ${f.detail.computed}; selisihnya ${f.detail.difference}.`,
      en: (f) =>
        `TOTAL of ${f.detail.year} at ${place(f, "en")} says ${f.detail.written}, but the 17 sectors add up to ${f.detail.computed}; the difference is ${f.detail.difference}.`,
    },
    fix: {
      id: (f) =>
        `Ambil TOTAL dan semua lapangan usaha tahun ${f.detail.year} dari satu tabel BPS yang sama, dalam juta rupiah. Bila lapangan usahanya benar, TOTAL seharusnya ${f.detail.computed}.`,
      en: (f) =>
        `Take TOTAL and all sectors of ${f.detail.year} from one table of the statistics office, in million rupiah. If the sectors are right, TOTAL should be ${f.detail.computed}.`,
    },
    wrong: "Jumlah A sampai R,S,T,U 2024: 1.000.000 · TOTAL 2024: 1.020.000",
    right: "Jumlah A sampai R,S,T,U 2024: 1.000.000 · TOTAL 2024: 1.000.000",
  },
  "PD-02": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Lapangan usaha dan tahun yang sama dua kali", en: "Same sector and year twice" },
    reason: {
      id: "Satu lapangan usaha hanya punya satu angka setahun. Biasanya tabel revisi ditempel di bawah tabel lama.",
      en: "A sector has one figure a year. Usually a revised table was pasted below the old one.",
    },
    message: {
      id: (f) =>
        `Lapangan usaha ${quoted(f.detail.sector)} tahun ${f.detail.year} pada ${place(f, "id")} sudah ada di sel ${f.detail.first}.`,
      en: (f) =>
        `Sector ${quoted(f.detail.sector)} of ${f.detail.year} at ${place(f, "en")} is already in cell ${f.detail.first}.`,
    },
    fix: {
      id: () =>
        "Hapus baris yang lama dan sisakan angka terbitan terbaru; bila tahunnya salah, perbaiki, misalnya 2023.",
      en: () =>
        "Delete the older row and keep the latest edition's figure; if the year is wrong, correct it, such as 2023.",
    },
    wrong: "A 2024: 18250000 · A 2024: 18310000",
    right: "A 2024: 18310000",
  },
  "PD-03": {
    severities: ["INFO"],
    basis: "aturan aplikasi",
    title: { id: "PDRB kurang dari dua tahun", en: "Fewer than two years of PDRB" },
    reason: {
      id: "Pertumbuhan baru dapat dihitung dari dua tahun. Sering hanya tahun terakhir yang dimasukkan.",
      en: "Growth needs two years. Often only the latest is entered.",
    },
    message: {
      id: (f) =>
        `${place(f, "id")}: data PDRB hanya untuk ${f.detail.years} tahun, sehingga ukuran pertumbuhan tidak dihitung.`,
      en: (f) => `${place(f, "en")}: PDRB covers ${f.detail.years} year(s) only, so growth measures are left out.`,
    },
    fix: {
      id: () =>
        "Tambahkan tahun sebelumnya dengan susunan yang sama, misalnya 2023 di samping 2024. Tanpa itu, penilaian memakai satu tahun saja.",
      en: () =>
        "Add an earlier year in the same layout, such as 2023 beside 2024. Without it the score uses one year only.",
    },
    wrong: "PDRB: hanya tahun 2024",
    right: "PDRB: tahun 2023 dan 2024",
  },
};
