import { KsdError, type KsdErrorCode } from "../../domain/index.ts";

/** The system's word for what went wrong, such as `ENOENT`; empty where there is none. */
export function errnoOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

interface Wording {
  readonly code: KsdErrorCode;
  readonly id: string;
  readonly en: string;
  readonly hintId: string;
  readonly hintEn: string;
}

const READING: Readonly<Record<string, Wording>> = {
  ENOENT: {
    code: "no-such-path",
    id: "tidak ada.",
    en: "does not exist.",
    hintId: "Periksa ejaan dan foldernya. Nama yang memuat spasi ditulis di antara tanda kutip.",
    hintEn: "Check its spelling and its folder. A name with blanks in it is written between quotation marks.",
  },
  EBUSY: {
    code: "file-in-use",
    id: "sedang dipakai program lain.",
    en: "is in use by another program.",
    hintId: "Tutup berkas itu (misalnya di Excel), lalu jalankan lagi.",
    hintEn: "Close the file (in Excel, say), then run again.",
  },
  EACCES: {
    code: "cannot-read",
    id: "tidak boleh dibaca.",
    en: "may not be read.",
    hintId: "Tutup berkas itu bila sedang terbuka, atau minta izin membacanya.",
    hintEn: "Close the file if it is open, or ask for permission to read it.",
  },
};

const WRITING: Readonly<Record<string, Wording>> = {
  ENOENT: {
    code: "cannot-write",
    id: "tidak dapat ditulis: foldernya tidak ada.",
    en: "cannot be written: its folder does not exist.",
    hintId: "Buat foldernya dulu, atau periksa ejaannya.",
    hintEn: "Make the folder first, or check its spelling.",
  },
  EISDIR: {
    code: "cannot-write",
    id: "adalah folder, padahal harus berkas.",
    en: "is a folder, but must be a file.",
    hintId: "Tulis juga nama berkasnya.",
    hintEn: "Write the name of the file too.",
  },
  EEXIST: {
    code: "cannot-write",
    id: "adalah berkas, padahal harus folder.",
    en: "is a file, but must be a folder.",
    hintId: "Sebut folder, yang boleh belum ada.",
    hintEn: "Name a folder; it need not exist yet.",
  },
  ENOSPC: {
    code: "disk-full",
    id: "tidak dapat ditulis: disk penuh.",
    en: "cannot be written: the disk is full.",
    hintId: "Kosongkan ruang disk, lalu jalankan lagi. Tidak ada berkas yang setengah jadi.",
    hintEn: "Free some space, then run again. No file was left half-written.",
  },
  EBUSY: {
    code: "file-in-use",
    id: "tidak dapat ditulis karena sedang terbuka, mungkin di Excel.",
    en: "cannot be written because it is open, perhaps in Excel.",
    hintId: "Tutup berkas itu, lalu jalankan lagi; atau pilih tempat lain dengan -o.",
    hintEn: "Close the file, then run again; or choose another place with -o.",
  },
  EACCES: {
    code: "cannot-write",
    id: "tidak boleh ditulis.",
    en: "may not be written.",
    hintId: "Pilih folder lain, atau minta izin menulis di folder itu.",
    hintEn: "Choose another folder, or ask for permission to write in that one.",
  },
};

function otherwise(code: KsdErrorCode, errno: string, doing: "dibaca" | "ditulis"): Wording {
  const doingEn = doing === "dibaca" ? "read" : "written";
  return {
    code,
    id: `tidak dapat ${doing}${errno === "" ? "" : ` (${errno})`}.`,
    en: `cannot be ${doingEn}${errno === "" ? "" : ` (${errno})`}.`,
    hintId: "Periksa berkas dan foldernya, lalu jalankan lagi.",
    hintEn: "Check the file and its folder, then run again.",
  };
}

function worded(path: string, wording: Wording, cause: unknown): KsdError {
  return new KsdError(wording.code, {
    message: { id: `${path} ${wording.id}`, en: `${path} ${wording.en}` },
    hint: { id: wording.hintId, en: wording.hintEn },
    cause,
  });
}

const sameWording: Readonly<Record<string, string>> = {
  EPERM: "EACCES",
  EROFS: "EACCES",
  EDQUOT: "ENOSPC",
  ENOTDIR: "ENOENT",
};

/** Puts a failed read into words. */
export function readError(path: string, cause: unknown): KsdError {
  const errno = errnoOf(cause);
  return worded(path, READING[sameWording[errno] ?? errno] ?? otherwise("cannot-read", errno, "dibaca"), cause);
}

const KILOBYTE = 1000;

function withNeed(wording: Wording, bytes: number): Wording {
  const kilobytes = Math.max(1, Math.ceil(bytes / KILOBYTE));
  return {
    ...wording,
    hintId: `Berkas ini memerlukan ${kilobytes} kB. ${wording.hintId}`,
    hintEn: `This file needs ${kilobytes} kB. ${wording.hintEn}`,
  };
}

/**
 * Puts a failed write into words.
 *
 * @param bytes - how much was to be written, where that is known
 */
export function writeError(path: string, cause: unknown, bytes?: number): KsdError {
  const errno = errnoOf(cause);
  const wording = WRITING[sameWording[errno] ?? errno] ?? otherwise("cannot-write", errno, "ditulis");
  return worded(path, wording.code === "disk-full" && bytes !== undefined ? withNeed(wording, bytes) : wording, cause);
}
