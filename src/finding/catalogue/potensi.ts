import type { Catalogue } from "../catalogue-entry.ts";
import { choices, listed, place, quoted } from "./rule-phrases.ts";

/** Words of the rules about potentials. */
export const POTENSI: Catalogue<`PO-0${1 | 2 | 3 | 4 | 5}`> = {
  "PO-01": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Volume, satuan, dan tahun data belum lengkap", en: "Volume, unit and year incomplete" },
    reason: {
      id: "Angka tanpa satuan dan tahun tidak dapat dibandingkan antardaerah. Pengisi hafal angkanya dan mengira satuan serta tahunnya sudah jelas.",
      en: "A figure without unit and year cannot be compared between regions. People know the figure and think the rest is clear.",
    },
    message: {
      id: (f) =>
        `${listed(f.detail.filled, "id")} diisi, tetapi ${listed(f.detail.blank, "id")} kosong (sel ${listed(f.at.cells, "id")}).`,
      en: (f) =>
        `${listed(f.detail.filled, "en")} filled in, but ${listed(f.detail.blank, "en")} blank (cell ${listed(f.at.cells, "en")}).`,
    },
    fix: {
      id: (f) =>
        `Lengkapi ${listed(f.detail.blank, "id")}, atau kosongkan ketiganya. Contoh lengkap: Volume 98500, Satuan ton, Tahun Data 2024.`,
      en: (f) =>
        `Fill in ${listed(f.detail.blank, "en")}, or leave all three blank. A complete example: Volume 98500, Satuan ton, Tahun Data 2024.`,
    },
    wrong: "Volume: 98500 · Satuan: (kosong) · Tahun Data: 2024",
    right: "Volume: 98500 · Satuan: ton · Tahun Data: 2024",
  },
  "PO-02": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Data lebih dari lima tahun", en: "Data older than five years" },
    reason: {
      id: "Potensi yang ditawarkan dengan data lama mudah mengecewakan mitra. Angkanya sering disalin dari dokumen perencanaan sebelumnya.",
      en: "A potential offered with old data easily disappoints a partner. Figures are often copied from an earlier plan.",
    },
    message: {
      id: (f) => `${place(f, "id")} berisi ${f.detail.year}, ${f.detail.age} tahun sebelum tahun pemetaan.`,
      en: (f) => `${place(f, "en")} says ${f.detail.year}, ${f.detail.age} years before the mapping year.`,
    },
    fix: {
      id: () =>
        "Cari angka yang lebih baru, paling lama lima tahun sebelum tahun pemetaan, misalnya data 2024 untuk pemetaan 2026. Bila memang belum ada yang baru, biarkan: barisnya tetap diterima.",
      en: () =>
        "Look for a figure not older than five years, such as data of 2024 for a mapping of 2026. If there is none, leave it: the row is kept.",
    },
    wrong: "Tahun Pemetaan: 2026 · Tahun Data: 2018",
    right: "Tahun Pemetaan: 2026 · Tahun Data: 2024",
  },
  "PO-03": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Kerja sama terdahulu belum ditulis", en: "Earlier cooperation not listed" },
    reason: {
      id: "Bila potensi pernah dikerjasamakan, naskahnya menentukan apakah usulan baru itu perpanjangan. Banyak yang menjawab Ya dari ingatan tanpa mencari naskahnya.",
      en: "If a potential was object of cooperation before, that agreement decides whether a new proposal is an extension. Many answer Ya from memory without looking for the paper.",
    },
    message: {
      id: (f) =>
        `${place(f, "id")} dijawab Ya, tetapi lembar KSD Berjalan tidak memuat naskah dengan bidang urusan ${f.detail.bidang}.`,
      en: (f) =>
        `${place(f, "en")} is answered Ya, but KSD Berjalan has no agreement of bidang urusan ${f.detail.bidang}.`,
    },
    fix: {
      id: (f) =>
        `Tambahkan naskahnya di lembar KSD Berjalan dengan Bidang Urusan ${f.detail.bidang}, walaupun sudah berakhir; bila tidak pernah ada naskah, jawab Tidak.`,
      en: (f) =>
        `Add the agreement to KSD Berjalan with Bidang Urusan ${f.detail.bidang}, even if it has ended; if there never was one, answer Tidak.`,
    },
    wrong: "Pernah Dikerjasamakan: Ya · KSD Berjalan: (kosong)",
    right: "Pernah Dikerjasamakan: Ya · KSD Berjalan: 119/12/PKS/2024, bidang urusan yang sama",
  },
  "PO-04": {
    severities: ["INFO"],
    basis: "aturan aplikasi",
    title: { id: "Komoditas atau layanan di luar daftar", en: "Commodity or service not in the list" },
    reason: {
      id: "Kelebihan di satu daerah dipertemukan dengan kebutuhan di daerah lain melalui nama yang sama. Nama setempat atau merek tidak dapat dipertemukan dengan sendirinya.",
      en: "One region's surplus meets another's need by a common name. Local or brand names cannot be matched by themselves.",
    },
    message: {
      id: (f) =>
        `${quoted(f.value)} pada ${place(f, "id")} tidak ada dalam daftar komoditas dan layanan; disimpan seperti tertulis dan dicatat untuk diperiksa petugas.${choices(f, "id")}`,
      en: (f) =>
        `${quoted(f.value)} at ${place(f, "en")} is not in the list of commodities and services; it is kept as written and listed for a person.${choices(f, "en")}`,
    },
    fix: {
      id: (f) =>
        `Bila ada padanannya dalam daftar, tulis nama itu, misalnya ${f.expected[0] ?? "Ubi Kayu untuk singkong"}. Bila tidak ada, biarkan seperti ini.`,
      en: (f) =>
        `If the list has a name for it, write that one, such as ${f.expected[0] ?? "Ubi Kayu for cassava"}. If not, leave it.`,
    },
    wrong: "Komoditas/Layanan: Amplang Bu Tini",
    right: "Komoditas/Layanan: Ikan Tangkap",
  },
  "PO-05": {
    severities: ["INFO"],
    basis: "Permendagri 22/2020 Pasal 5",
    title: { id: "Potensi belum dipakai usulan mana pun", en: "No proposal uses this potential" },
    reason: {
      id: "Potensi diidentifikasi agar dapat dipetakan menjadi kerja sama. Sering seluruh potensi didaftar, tetapi hanya sebagian yang diusulkan.",
      en: "Potentials are identified in order to be mapped into cooperation. Often all are listed and a few proposed.",
    },
    message: {
      id: (f) =>
        `Potensi ${quoted(f.detail.kode)} pada ${place(f, "id")} tidak disebut oleh satu pun usulan di lembar Pemetaan.`,
      en: (f) => `Potential ${quoted(f.detail.kode)} at ${place(f, "en")} is not named by any proposal in Pemetaan.`,
    },
    fix: {
      id: (f) =>
        `Bila ada usulan yang berpijak padanya, tulis ${f.detail.kode} di kolom Potensi Terkait usulan itu. Bila belum, tidak perlu diubah.`,
      en: (f) =>
        `If a proposal rests on it, write ${f.detail.kode} in that proposal's Potensi Terkait. If none does, nothing needs changing.`,
    },
    wrong: "Potensi: P-004 · Potensi Terkait pada semua usulan: P-001; P-002; P-003",
    right: "Potensi: P-004 · Potensi Terkait pada U-003: P-003; P-004",
  },
};
