import type { Catalogue, Language } from "../catalogue-entry.ts";
import type { OtherPlace } from "../detail.ts";
import { listed, place, quoted, quotedDate } from "./rule-phrases.ts";

/** `“2027” (Kota Samarinda, berkas samarinda.xlsx, lembar Pemetaan, sel Y6)`. */
function otherPlace({ name, file, sheet, cells }: OtherPlace, language: Language): string {
  const [cell] = cells;
  const words = language === "id" ? ["berkas", "lembar", "sel"] : ["file", "sheet", "cell"];
  return [
    name,
    `${words[0]} ${file}`,
    ...(sheet === null ? [] : [`${words[1]} ${sheet}`]),
    ...(cell === undefined ? [] : [`${words[2]} ${cell}`]),
  ].join(", ");
}

function said(other: OtherPlace, language: Language): string {
  return `${quotedDate(other.value, language)} (${otherPlace(other, language)})`;
}

/** Where an answer is missed there is no cell of one's own to name. */
function sheetOf(sheet: string | null, otherwise: string): string {
  return sheet ?? otherwise;
}

function sharedWords(words: readonly string[], language: Language): string {
  if (words.length === 0) return "";
  return language === "id" ? `; kata yang sama: ${words.join(", ")}` : `; shared words: ${words.join(", ")}`;
}

const AGREEMENT_FIELDS = {
  tgl_ttd: "Tanggal Tanda Tangan",
  tgl_mulai: "Tanggal Mulai",
  tgl_berakhir: "Tanggal Berakhir",
  status: "Status",
} as const;

/** Words of the rules that compare the forms of several regions, or several offices of one. */
export const ACROSS: Catalogue<`LNT-0${1 | 2 | 3 | 4 | 5 | 6}`> = {
  "LNT-01": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Mitra tidak menyebut balik", en: "The partner does not answer" },
    reason: {
      id: "Kerja sama memerlukan dua kemauan. Sering satu daerah mencantumkan tetangganya tanpa pernah membicarakannya, atau keduanya menulis hal yang sama di bidang urusan yang berbeda.",
      en: "Cooperation needs two that are willing. Often a region puts its neighbour down without having talked about it, or both write the same thing under different bidang.",
    },
    message: {
      id: (f) =>
        f.detail.seen === "where-written"
          ? `${place(f, "id")} menyebut ${f.detail.other.name}, tetapi formulir ${f.detail.other.name} (berkas ${f.detail.other.file}) tidak memuat usulan yang sepadan di bidang urusan ${f.detail.bidang} yang menyebut balik daerah ini.`
          : `Lembar ${sheetOf(f.at.sheet, "Pemetaan")} tidak memuat usulan yang sepadan dengan usulan bidang urusan ${f.detail.bidang} dari ${f.detail.other.name}, yang menyebut daerah ini sebagai mitra (${otherPlace(f.detail.other, "id")}).`,
      en: (f) =>
        f.detail.seen === "where-written"
          ? `${place(f, "en")} names ${f.detail.other.name}, but the form of ${f.detail.other.name} (file ${f.detail.other.file}) has no matching proposal of bidang ${f.detail.bidang} that names this region in return.`
          : `Sheet ${sheetOf(f.at.sheet, "Pemetaan")} has no proposal to match the one of bidang ${f.detail.bidang} from ${f.detail.other.name}, which names this region as its partner (${otherPlace(f.detail.other, "en")}).`,
    },
    fix: {
      id: (f) =>
        `Bicarakan dengan ${f.detail.other.name}. Bila keduanya mau, kedua formulir memuat usulan dengan bidang urusan dan objek yang sama dan saling menyebut di kolom Kode Daerah Mitra; bila tidak, hapus usulannya.`,
      en: (f) =>
        `Talk to ${f.detail.other.name}. If both are willing, both forms carry a proposal of the same bidang and object and name each other in Kode Daerah Mitra; if not, take the proposal out.`,
    },
    wrong: "64.02 · Angkutan sungai penumpang · Mitra: 64.72 — 64.72: tidak ada usulan tentang angkutan sungai",
    right: "64.02 · Angkutan sungai penumpang · Mitra: 64.72 — 64.72 · Angkutan sungai penumpang · Mitra: 64.02",
  },
  "LNT-02": {
    severities: ["INFO"],
    basis: "aturan aplikasi",
    title: { id: "Usulan yang saling menyebut", en: "Proposals that name each other" },
    reason: {
      id: "Dua daerah yang mengusulkan hal yang sama dihitung dua kali bila tidak disatukan. Penyatuan tetap keputusan orang: kata yang mirip belum tentu kerja sama yang sama.",
      en: "Two regions that propose the same thing are counted twice unless they are merged. Merging stays a person's decision: like words need not mean the same cooperation.",
    },
    message: {
      id: (f) =>
        `${place(f, "id")} berisi ${quoted(f.value)}, serupa dengan ${said(f.detail.other, "id")}${sharedWords(f.detail.words, "id")}. Kedua daerah saling menyebut; di peta dapat menjadi satu usulan dengan dua kode.`,
      en: (f) =>
        `${place(f, "en")} says ${quoted(f.value)}, like ${said(f.detail.other, "en")}${sharedWords(f.detail.words, "en")}. The two regions name each other; in the map they may become one entry with both codes.`,
    },
    fix: {
      id: (f) =>
        `Putuskan bersama ${f.detail.other.name} di Rakor: disatukan atau tetap dua usulan. Samakan judul, objek, tahun mulai, dan jangka waktunya bila disatukan. Formulir tidak wajib diubah.`,
      en: (f) =>
        `Decide with ${f.detail.other.name} at the meeting: merged, or two proposals still. If merged, give them one title, object, start and length. The form need not be changed.`,
    },
    wrong:
      "Objek 64.02: Pengelolaan sungai lintas batas · Objek 64.72: Sungai dan drainase lintas batas (dihitung dua)",
    right: "Objek kedua daerah: Pengelolaan sungai dan drainase lintas batas (satu usulan, dua kode)",
  },
  "LNT-03": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Dua daerah berbeda isian untuk usulan yang sama", en: "Two regions differ on one proposal" },
    reason: {
      id: "Satu kerja sama hanya punya satu jenis, satu tahun mulai, dan satu jangka waktu. Perbedaan biasanya berarti kedua pihak belum duduk bersama, atau salah satu menyalin rencana lama.",
      en: "One cooperation has one kind, one start and one length. A difference mostly means that the two have not sat down together yet, or that one copied an older plan.",
    },
    message: {
      id: (f) =>
        `${place(f, "id")} berisi ${quoted(f.value)}, sedangkan mitra menulis ${said(f.detail.other, "id")} untuk objek yang sama.`,
      en: (f) =>
        `${place(f, "en")} says ${quoted(f.value)}, but for the same object the partner wrote ${said(f.detail.other, "en")}.`,
    },
    fix: {
      id: (f) =>
        `Sepakati ${f.at.heading ?? "isian ini"} dengan ${f.detail.other.name}, lalu tulis yang sama di kedua formulir, misalnya Tahun Mulai 2027 di keduanya.`,
      en: (f) =>
        `Agree with ${f.detail.other.name} on ${f.at.heading ?? "this entry"}, then write the same in both forms, such as Tahun Mulai 2027 in both.`,
    },
    wrong: "Tahun Mulai di 64.02: 2027 · Tahun Mulai di 64.72: 2028",
    right: "Tahun Mulai di 64.02: 2027 · Tahun Mulai di 64.72: 2027",
  },
  "LNT-04": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Naskah yang sama, isian berbeda", en: "The same agreement, told differently" },
    reason: {
      id: "Nomor naskah yang sama menunjuk ke naskah yang sama, jadi tanggal dan statusnya tidak mungkin berbeda. Biasanya satu pihak menulis dari ingatan atau belum mencatat perubahannya.",
      en: "One number means one paper, so its dates and status cannot differ. Mostly one side wrote from memory, or has not noted a change.",
    },
    message: {
      id: (f) =>
        `Naskah ${quoted(f.detail.number)}: ${place(f, "id")} berisi ${quotedDate(f.value, "id")}, sedangkan mitra menulis ${said(f.detail.other, "id")}.`,
      en: (f) =>
        `Agreement ${quoted(f.detail.number)}: ${place(f, "en")} says ${quotedDate(f.value, "en")}, but the partner wrote ${said(f.detail.other, "en")}.`,
    },
    fix: {
      id: (f) =>
        `Cocokkan ${AGREEMENT_FIELDS[f.detail.what]} dengan naskah aslinya bersama ${f.detail.other.name}, lalu perbaiki formulir yang keliru; bila naskahnya memang lain, perbaiki nomornya, misalnya 119/12/PKS/2024.`,
      en: (f) =>
        `Compare ${AGREEMENT_FIELDS[f.detail.what]} with the paper together with ${f.detail.other.name}, then correct the form that is wrong; if the papers are two indeed, correct the number, such as 119/12/PKS/2024.`,
    },
    wrong: "119/12/PKS/2024 berakhir 31 Maret 2029 di 64.02, 31 Desember 2028 di 64.07",
    right: "119/12/PKS/2024 berakhir 31 Maret 2029 di 64.02 dan di 64.07",
  },
  "LNT-05": {
    severities: ["PERINGATAN"],
    basis: "aturan aplikasi",
    title: { id: "Kembar di dalam satu daerah", en: "Twins inside one region" },
    reason: {
      id: "Formulir disusun dari isian beberapa perangkat daerah. Dua dinas sering mengisi hal yang sama tanpa saling tahu, sehingga satu hal terhitung dua kali.",
      en: "A form is put together from several offices. Two of them often fill in the same thing unknown to each other, so that one thing counts twice.",
    },
    message: {
      id: (f) =>
        `${place(f, "id")} berisi ${quoted(f.value)}, hampir sama dengan ${quoted(f.detail.other.value)} di sel ${listed(f.detail.other.cells, "id")} lembar yang sama${
          f.detail.what === "usulan" ? " dari perangkat daerah lain" : ""
        }.`,
      en: (f) =>
        `${place(f, "en")} says ${quoted(f.value)}, nearly the same as ${quoted(f.detail.other.value)} at cell ${listed(f.detail.other.cells, "en")} of the same sheet${
          f.detail.what === "usulan" ? " from another office" : ""
        }.`,
    },
    fix: {
      id: (f) =>
        f.detail.what === "usulan"
          ? "Tanyakan kepada kedua perangkat daerah. Bila sama, sisakan satu usulan, misalnya dengan Perangkat Daerah Pengusul yang mengampu urusannya; bila berbeda, bedakan judulnya."
          : "Periksa apakah keduanya potensi yang sama. Bila sama, sisakan satu baris, misalnya P-001 saja; bila berbeda, bedakan nama atau lokasinya.",
      en: (f) =>
        f.detail.what === "usulan"
          ? "Ask both offices. If they are one, leave one proposal, such as that of the office in charge; if not, tell them apart by their titles."
          : "See whether both are the same potential. If so, leave one row, such as P-001; if not, tell them apart by name or place.",
    },
    wrong:
      "U-003 Dinas Perhubungan: Angkutan sungai Tenggarong–Samarinda · U-009 Dinas Pariwisata: Angkutan sungai Samarinda–Tenggarong",
    right: "U-003 Dinas Perhubungan: Angkutan sungai Tenggarong–Samarinda",
  },
  "LNT-06": {
    severities: ["INFO"],
    basis: "aturan aplikasi",
    title: { id: "Daerah terdampak tidak melaporkan masalah", en: "The affected region reports no problem" },
    reason: {
      id: "Masalah lintas daerah dirasakan di dua sisi. Bila yang terdampak tidak melaporkannya, mungkin ia belum tahu, menilainya kecil, atau menulisnya di bidang urusan lain.",
      en: "A problem across borders is felt on both sides. If the affected region does not report it, perhaps it does not know, thinks little of it, or wrote it under another bidang.",
    },
    message: {
      id: (f) =>
        f.detail.seen === "where-written"
          ? `${place(f, "id")} menyebut ${f.detail.other.name} terdampak, tetapi formulir ${f.detail.other.name} (berkas ${f.detail.other.file}) tidak memuat masalah di bidang urusan ${f.detail.bidang}.`
          : `Lembar ${sheetOf(f.at.sheet, "Permasalahan")} tidak memuat masalah di bidang urusan ${f.detail.bidang}, padahal ${f.detail.other.name} menyebut daerah ini terdampak (${otherPlace(f.detail.other, "id")}).`,
      en: (f) =>
        f.detail.seen === "where-written"
          ? `${place(f, "en")} says that ${f.detail.other.name} is affected, but the form of ${f.detail.other.name} (file ${f.detail.other.file}) has no problem of bidang ${f.detail.bidang}.`
          : `Sheet ${sheetOf(f.at.sheet, "Permasalahan")} has no problem of bidang ${f.detail.bidang}, though ${f.detail.other.name} says that this region is affected (${otherPlace(f.detail.other, "en")}).`,
    },
    fix: {
      id: (f) =>
        `Tanyakan kepada ${f.detail.other.name} apakah dampaknya memang ada. Bila ada, kedua formulir memuat masalahnya di bidang urusan yang sama, misalnya ${f.detail.bidang}; bila tidak, hapus kodenya dari Daerah Terdampak.`,
      en: (f) =>
        `Ask ${f.detail.other.name} whether the effect is real. If so, both forms carry the problem under the same bidang, such as ${f.detail.bidang}; if not, take the code out of Daerah Terdampak.`,
    },
    wrong: "64.02 · Banjir kiriman (1.03) · Terdampak: 64.72 — 64.72: tidak ada masalah bidang 1.03",
    right: "64.02 · Banjir kiriman (1.03) · Terdampak: 64.72 — 64.72 · Genangan di hilir (1.03)",
  },
};
