import type { SubmissionHead } from "../store/index.ts";
import { dateInWib } from "./dates.ts";
import type { FaultWords } from "./verify-words.ts";

/** The same three ways back for each loss of an original. */
const bringBack = (file: string, first: { id: string; en: string }): FaultWords["fix"] => ({
  id: `${first.id} lalu impor lagi berkas ${file} yang sama persis (dari surel daerah atau cadangan): ksd menaruh aslinya kembali tanpa menyimpan dua kali.`,
  en: `${first.en} then import exactly the same file ${file} again (from the region's e-mail or a backup): ksd puts the original back and stores nothing twice.`,
});

const MISSING_FIRST = { id: "Cari berkasnya,", en: "Find the file," };

/** What is said of the original files in .ksd/asal. */
export const ORIGINAL_WORDS = {
  missing: ({ id, file }: SubmissionHead): FaultWords => ({
    subject: id,
    message: {
      id: `Berkas asli ${file} dari ${id} tidak ada lagi di .ksd/asal; angka-angkanya tidak dapat ditunjukkan asalnya.`,
      en: `The original ${file} of ${id} is no longer in .ksd/asal; where its figures come from cannot be shown.`,
    },
    fix: bringBack(file, MISSING_FIRST),
  }),
  unreadable: ({ id, file }: SubmissionHead): FaultWords => ({
    subject: id,
    message: {
      id: `Berkas asli ${file} dari ${id} ada di .ksd/asal, tetapi tidak dapat dibaca.`,
      en: `The original ${file} of ${id} is in .ksd/asal but cannot be read.`,
    },
    fix: {
      id: "Tutup berkas itu bila sedang terbuka, minta izin membacanya, lalu jalankan lagi.",
      en: "Close the file if it is open, ask for permission to read it, then run again.",
    },
  }),
  changed: ({ id, file }: SubmissionHead, name: string): FaultWords => ({
    subject: id,
    message: {
      id: `Berkas asli ${file} dari ${id} berubah setelah disimpan: isi .ksd/asal/${name} tidak cocok dengan sidiknya.`,
      en: `The original ${file} of ${id} was changed after it was stored: .ksd/asal/${name} does not fit its hash.`,
    },
    fix: bringBack(file, { id: `Pindahkan ${name} ke tempat lain,`, en: `Move ${name} elsewhere,` }),
  }),
  unknown: (name: string): FaultWords => ({
    subject: name,
    message: {
      id: `Di .ksd/asal ada ${name} yang tidak dipakai kiriman mana pun, biasanya sisa impor yang terputus.`,
      en: `In .ksd/asal there is ${name}, which no submission uses; mostly a leftover of an import that was cut short.`,
    },
    fix: {
      id: "Tidak mengganggu. Bila impornya memang terputus, jalankan impor itu sekali lagi.",
      en: "It does no harm. If an import was cut short, run it once more.",
    },
  }),
};

/** What is said of a submission whose original was read anew. */
export const rereadWords = {
  differs: ({ id, file }: SubmissionHead): FaultWords => ({
    subject: id,
    message: {
      id: `Isi simpanan untuk ${id} tidak sama dengan isi berkas aslinya, ${file}.`,
      en: `What the store holds for ${id} is not what its original ${file} says.`,
    },
    fix: {
      id: `Berkas aslinya utuh, jadi itulah yang benar. Tarik kiriman ini (ksd withdraw ${id} --reason ALASAN), lalu impor ${file} lagi.`,
      en: `The original is intact, so it is right. Withdraw this submission (ksd withdraw ${id} --reason REASON), then import ${file} again.`,
    },
  }),
  otherRules: ({ id }: SubmissionHead): FaultWords => ({
    subject: id,
    message: {
      id: `${id} diperiksa dengan aturan ksd versi lain; yang dibandingkan hanya yang tertulis di selnya, bukan cara membacanya.`,
      en: `${id} was checked by the rules of another ksd; only what stands in its cells was compared, not how it was read.`,
    },
    fix: { id: "Tidak ada yang perlu dilakukan.", en: "Nothing to do." },
  }),
  refused: ({ id, file }: SubmissionHead): FaultWords => ({
    subject: id,
    message: {
      id: `Berkas asli ${file} dari ${id} utuh, tetapi ditolak oleh aturan yang sekarang, jadi tidak dapat dibandingkan.`,
      en: `The original ${file} of ${id} is intact, but today's rules refuse it, so it cannot be compared.`,
    },
    fix: { id: "Tidak ada yang perlu dilakukan.", en: "Nothing to do." },
  }),
};

/** A store of the first version kept no hash of the content. */
export const lateVouching = ({ submission, at }: { submission: string; at: string }): FaultWords => ({
  subject: submission,
  message: {
    id: `Isi ${submission} dijamin baru sejak ${dateInWib(at)}, saat simpanan ini diperbarui; perubahan sebelum itu tidak dapat diketahui dari jurnal.`,
    en: `The content of ${submission} is vouched for only since ${dateInWib(at)}, when this store was updated; the journal cannot tell of changes before.`,
  },
  fix: {
    id: "Bandingkan dengan berkas aslinya: ksd verify --deep.",
    en: "Hold it against its original: ksd verify --deep.",
  },
});

/** A hash that somebody wrote down is not in the journal. */
export const unknownHead = (): FaultWords => ({
  subject: null,
  message: {
    id: "Sidik jurnal yang Anda sebut tidak ada di jurnal ini: jurnalnya dipotong atau ditulis ulang sejak sidik itu dicatat, atau sidiknya salah ketik.",
    en: "The hash you named is not in this journal: it was cut or written anew since the hash was noted, or the hash is mistyped.",
  },
  fix: {
    id: "Periksa ketikannya. Bila benar, kembalikan ruang kerja dari cadangan yang memuat sidik itu.",
    en: "Check the typing. If it is right, restore the workspace from a backup that has that hash.",
  },
});

/** Originals are there, but nothing that speaks of them. */
export const storeLost = (originals: number): FaultWords => ({
  subject: null,
  message: {
    id: `Di .ksd/asal ada ${originals} berkas asli, tetapi simpanannya kosong: .ksd/ksd.sqlite hilang, diganti, atau tidak terbaca.`,
    en: `There are ${originals} originals in .ksd/asal, but the store is empty: .ksd/ksd.sqlite was lost, replaced, or cannot be read.`,
  },
  fix: {
    id: "Kembalikan .ksd/ksd.sqlite dari cadangan. Tanpa cadangan: impor lagi dengan ksd import .ksd/asal; riwayat dan alasannya hilang.",
    en: "Restore .ksd/ksd.sqlite from a backup. Without one: import again with ksd import .ksd/asal; history and reasons are lost.",
  },
});
