import type { Catalogue } from "../catalogue-entry.ts";
import { choices, place, quoted } from "./rule-phrases.ts";

/** Words of the rules about the commodity balance. */
export const NERACA: Catalogue<`NR-0${1 | 2 | 3}`> = {
  "NR-01": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Komoditas neraca tidak dikenal", en: "Commodity of the balance not known" },
    reason: {
      id: "Kelebihan satu daerah hanya dapat dipertemukan dengan kekurangan daerah lain bila komoditasnya sama. Nama setempat tidak dapat dihitung bersama.",
      en: "One region's surplus meets another's deficit only if the commodity is the same. Local names cannot be added up.",
    },
    message: {
      id: (f) =>
        `${quoted(f.value)} pada ${place(f, "id")} tidak ada dalam daftar komoditas, sehingga barisnya tidak dapat dihitung.${choices(f, "id")}`,
      en: (f) =>
        `${quoted(f.value)} at ${place(f, "en")} is not in the list of commodities, so the row cannot be counted.${choices(f, "en")}`,
    },
    fix: {
      id: (f) =>
        `Pilih nama dari daftar, misalnya ${f.expected[0] ?? "Beras, Cabai Rawit, atau Ikan Tangkap"}; satu komoditas dalam satu baris.`,
      en: (f) =>
        `Choose a name from the list, such as ${f.expected[0] ?? "Beras, Cabai Rawit or Ikan Tangkap"}; one commodity a row.`,
    },
    wrong: "Komoditas: Sembako",
    right: "Komoditas: Beras",
  },
  "NR-02": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Komoditas dan tahun yang sama dua kali", en: "Same commodity and year twice" },
    reason: {
      id: "Dua angka untuk komoditas dan tahun yang sama tidak dapat dipakai bersamaan. Biasanya data per triwulan atau dari dua perangkat daerah digabung.",
      en: "Two figures for one commodity and year cannot both be used. Usually quarters or two offices' data were joined.",
    },
    message: {
      id: (f) => `${quoted(f.value)} tahun ${f.detail.year} pada ${place(f, "id")} sudah ada di sel ${f.detail.first}.`,
      en: (f) => `${quoted(f.value)} of ${f.detail.year} at ${place(f, "en")} is already in cell ${f.detail.first}.`,
    },
    fix: {
      id: () =>
        "Sisakan satu baris dengan angka setahun penuh: jumlahkan triwulannya, atau pilih sumber resmi. Bila tahunnya salah, perbaiki, misalnya 2023.",
      en: () =>
        "Keep one row with the figure of the whole year: add up the quarters, or choose the official source. If the year is wrong, correct it, such as 2023.",
    },
    wrong: "Beras 2024: 45000 ton · Beras 2024: 53500 ton",
    right: "Beras 2024: 98500 ton",
  },
  "NR-03": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Satuan tidak dapat diubah", en: "Unit cannot be converted" },
    reason: {
      id: "Agar daerah dapat dibandingkan, setiap angka diubah ke satuan komoditasnya. Butir, karung, atau ikat tidak punya berat yang pasti.",
      en: "To compare regions every figure is converted to the commodity's unit. Pieces, sacks or bunches have no certain weight.",
    },
    message: {
      id: (f) =>
        `Satuan ${quoted(f.value)} pada ${place(f, "id")} tidak dapat diubah ke ${f.detail.unit}, satuan untuk ${f.detail.commodity}.`,
      en: (f) =>
        `Unit ${quoted(f.value)} at ${place(f, "en")} cannot be converted to ${f.detail.unit}, the unit of ${f.detail.commodity}.`,
    },
    fix: {
      id: (f) =>
        `Nyatakan jumlahnya dalam salah satu satuan ini lalu tulis satuannya: ${f.expected.join("; ")}. Contoh: 1250 ${f.detail.unit}.`,
      en: (f) =>
        `State the amount in one of these units and write it: ${f.expected.join("; ")}. Example: 1250 ${f.detail.unit}.`,
    },
    wrong: "Komoditas: Telur Ayam Ras · Satuan: butir",
    right: "Komoditas: Telur Ayam Ras · Satuan: kg",
  },
};
