import type { Catalogue } from "../catalogue-entry.ts";
import { listed, place, quoted } from "./rule-phrases.ts";

/** Words of the rules about problems. */
export const PERMASALAHAN: Catalogue<`MS-0${1 | 2 | 3 | 4}`> = {
  "MS-01": {
    severities: ["GALAT"],
    basis: "aturan aplikasi",
    title: { id: "Daerah terdampak belum disebut", en: "Affected regions not named" },
    reason: {
      id: "Dampak lintas daerah adalah pijakan kerja sama wajib, jadi harus jelas daerah mana yang terkena. Pengisi sering menganggap tetangganya sudah jelas.",
      en: "A cross-border effect is what mandatory cooperation rests on, so it must be clear who is hit. People think the neighbours are obvious.",
    },
    message: {
      id: (f) => `Dampak Lintas Daerah dijawab Ya, tetapi ${place(f, "id")} kosong.`,
      en: (f) => `Dampak Lintas Daerah is answered Ya, but ${place(f, "en")} is blank.`,
    },
    fix: {
      id: () =>
        "Tulis kode atau nama daerah yang terkena, beberapa daerah dipisahkan titik koma, misalnya 64.72; 64.09. Bila dampaknya hanya di daerah sendiri, jawab Tidak.",
      en: () =>
        "Write code or name of the regions hit, several separated by a semicolon, such as 64.72; 64.09. If only your own region is hit, answer Tidak.",
    },
    wrong: "Dampak Lintas Daerah: Ya · Daerah Terdampak: (kosong)",
    right: "Dampak Lintas Daerah: Ya · Daerah Terdampak: 64.72 - Kota Samarinda",
  },
  "MS-02": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Nilai U, S, dan G belum lengkap", en: "U, S and G incomplete" },
    reason: {
      id: "Urgensi masalah dihitung dari ketiga nilai sekaligus; bila satu kosong, tidak ada yang dapat dihitung. Sering hanya nilai yang diyakini yang ditulis.",
      en: "Urgency is computed from all three; with one blank nothing can be computed. People score the one they are sure of.",
    },
    message: {
      id: (f) =>
        `${listed(f.detail.filled, "id")} diisi, tetapi ${listed(f.detail.blank, "id")} kosong (sel ${listed(f.at.cells, "id")}), sehingga urgensi masalah ini tidak dapat dinilai.`,
      en: (f) =>
        `${listed(f.detail.filled, "en")} filled in, but ${listed(f.detail.blank, "en")} blank (cell ${listed(f.at.cells, "en")}), so this problem's urgency cannot be scored.`,
    },
    fix: {
      id: (f) =>
        `Isi ${listed(f.detail.blank, "id")} dengan angka 1 sampai 5, atau kosongkan ketiganya. Contoh lengkap: U 4, S 4, G 3.`,
      en: (f) =>
        `Fill in ${listed(f.detail.blank, "en")} with 1 to 5, or leave all three blank. A complete example: U 4, S 4, G 3.`,
    },
    wrong: "Urgensi (U): 4 · Keseriusan (S): (kosong) · Perkembangan (G): 3",
    right: "Urgensi (U): 4 · Keseriusan (S): 4 · Perkembangan (G): 3",
  },
  "MS-03": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Daerah sendiri ditulis sebagai terdampak", en: "Own region named as affected" },
    reason: {
      id: "Kolom ini untuk daerah lain. Daerah sendiri sering ikut tertulis ketika seluruh daerah di sepanjang sungai atau jalan didaftar.",
      en: "This column is for other regions. The own region slips in when all regions along a river or road are listed.",
    },
    message: {
      id: (f) => `${place(f, "id")} memuat ${f.detail.own}, yaitu daerah pengirim sendiri.`,
      en: (f) => `${place(f, "en")} holds ${f.detail.own}, the sending region itself.`,
    },
    fix: {
      id: (f) =>
        `Hapus ${f.detail.own} dan tinggalkan daerah lain yang terkena, misalnya 64.72 - Kota Samarinda untuk pengirim 64.02.`,
      en: (f) =>
        `Take out ${f.detail.own} and leave the other regions hit, such as 64.72 - Kota Samarinda when 64.02 sends the form.`,
    },
    wrong: "Daerah Terdampak: 64.02; 64.72 (pengirim 64.02)",
    right: "Daerah Terdampak: 64.72",
  },
  "MS-04": {
    severities: ["INFO"],
    basis: "aturan aplikasi",
    title: { id: "Masalah belum dijawab usulan mana pun", en: "No proposal answers this problem" },
    reason: {
      id: "Masalah ditulis agar dicarikan kerja samanya. Sering semua keluhan didaftar, tetapi hanya sebagian yang diusulkan.",
      en: "Problems are listed so that cooperation is found for them. Often every complaint is listed and a few proposed.",
    },
    message: {
      id: (f) =>
        `Masalah ${quoted(f.detail.kode)} pada ${place(f, "id")} tidak disebut oleh satu pun usulan di lembar Pemetaan.`,
      en: (f) => `Problem ${quoted(f.detail.kode)} at ${place(f, "en")} is not named by any proposal in Pemetaan.`,
    },
    fix: {
      id: (f) =>
        `Bila ada usulan yang menjawabnya, tulis ${f.detail.kode} di kolom Masalah Terkait usulan itu. Bila belum, tidak perlu diubah.`,
      en: (f) =>
        `If a proposal answers it, write ${f.detail.kode} in that proposal's Masalah Terkait. If none does, nothing needs changing.`,
    },
    wrong: "Permasalahan: M-003 · Masalah Terkait pada semua usulan: M-001; M-002",
    right: "Permasalahan: M-003 · Masalah Terkait pada U-002: M-003",
  },
};
