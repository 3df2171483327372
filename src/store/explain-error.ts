import { type InBothLanguages, KsdError, type KsdErrorCode } from "../domain/index.ts";
import { isBusy, isDamaged, isDiskFull, isFailed } from "./sql.ts";

interface Explanation {
  readonly code: KsdErrorCode;
  readonly applies: (error: unknown) => boolean;
  readonly message: (path: string) => InBothLanguages;
  readonly hint: InBothLanguages;
}

const EXPLANATIONS: readonly Explanation[] = [
  {
    code: "store-busy",
    applies: isBusy,
    message: (path) => ({
      id: `Simpanan ${path} sedang dipakai proses lain.`,
      en: `Another process is using the store ${path}.`,
    }),
    hint: {
      id: "Tunggu sampai proses itu selesai, lalu jalankan lagi.",
      en: "Wait until it has finished, then run again.",
    },
  },
  {
    code: "store-damaged",
    // A cell of ours that is no JSON was changed past the program.
    applies: (error) => isDamaged(error) || error instanceof SyntaxError,
    message: (path) => ({
      id: `Berkas ${path} rusak atau bukan simpanan ksd.`,
      en: `The file ${path} is damaged or is not a ksd store.`,
    }),
    hint: {
      id: "Lihat apa yang rusak: ksd verify. Lalu kembalikan dari cadangan. Berkas asli yang pernah diimpor tetap ada di .ksd/asal.",
      en: "See what is damaged: ksd verify. Then restore it from a backup. The original files ever imported are still in .ksd/asal.",
    },
  },
  {
    code: "disk-full",
    applies: isDiskFull,
    message: (path) => ({
      id: `Simpanan ${path} tidak dapat ditulis: disk penuh.`,
      en: `The store ${path} cannot be written: the disk is full.`,
    }),
    hint: {
      id: "Kosongkan sedikitnya 5 MB, lalu jalankan lagi. Yang sudah tersimpan tetap utuh.",
      en: "Free at least 5 MB, then run again. What was stored is whole.",
    },
  },
  {
    code: "store-failed",
    applies: isFailed,
    message: (path) => ({
      id: `Simpanan ${path} tidak dapat dibaca atau ditulis.`,
      en: `The store ${path} cannot be read or written.`,
    }),
    hint: {
      id: "Periksa disk dan izin menulis di folder .ksd, lalu jalankan lagi. Yang sudah tersimpan tetap utuh.",
      en: "Check the disk and the permission to write in the folder .ksd, then run again. What was stored is whole.",
    },
  },
];

/** Puts an error of the database into words; any other error stays as it is. */
export function explained(error: unknown, path: string): unknown {
  const found = EXPLANATIONS.find(({ applies }) => applies(error));
  if (found === undefined) return error;
  return new KsdError(found.code, { message: found.message(path), hint: found.hint, cause: error });
}
