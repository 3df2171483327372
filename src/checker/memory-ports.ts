import { KsdError } from "../domain/index.ts";
import { directReader, type Files, type Ports, type WorkbookReader } from "../run/index.ts";
import type { Refusal } from "../workbook/index.ts";
import { SECONDS } from "./limits.ts";
import type { Job, Loss } from "./protocol.ts";

const REFUSALS: Readonly<Record<Loss, Refusal>> = {
  time: {
    code: "BKS-03",
    detail: { limit: "time", found: `> ${SECONDS} detik`, allowed: `${SECONDS} detik` },
  },
  crash: { code: "BKS-01", detail: { what: "crashed" } },
};

/** After a loss the file is not opened again: the reader says what became of it. */
function readerAfter(loss: Loss | null): WorkbookReader {
  return loss === null ? directReader : { read: async () => ({ ok: false, refusal: REFUSALS[loss] }) };
}

function changed(path: string, cause: unknown): KsdError {
  return new KsdError("cannot-read", {
    message: {
      id: `${path} tidak dapat dibaca lagi: berkasnya berubah, pindah, atau sedang dikunci sejak dipilih.`,
      en: `${path} cannot be read any more: it was changed, moved or locked since it was chosen.`,
    },
    hint: { id: "Simpan dan tutup berkasnya, lalu pilih lagi.", en: "Save and close the file, then choose it again." },
    cause,
  });
}

function notHere(): never {
  throw new Error("A page in a browser has no folders and no store.");
}

/** The files of a job, and those that are written on the way. */
function memoryFiles({ source, files }: Job, written: Map<string, Uint8Array | string>): Files {
  return {
    find: async () => ({ files: [source], skipped: [], problems: [] }),
    read: async (path) => {
      const found = files.find((one) => one.path === path);
      try {
        return new Uint8Array((await found?.blob.arrayBuffer()) ?? notHere());
      } catch (error) {
        throw changed(path, error);
      }
    },
    readText: async () => null,
    write: async (path, content) => {
      written.set(path, content);
      return path;
    },
    replaceAll: notHere,
    writeOnce: notHere,
    exists: async () => false,
    names: async () => null,
    makeFolder: async () => undefined,
    join: (...parts) => parts.filter((part) => part !== "").join("/"),
    nearestFolderWith: async () => null,
  };
}

/** A computer made of the files that were dropped on the page. */
export function memoryPorts(job: Job, written: Map<string, Uint8Array | string>): Ports {
  return {
    files: memoryFiles(job, written),
    clock: { now: () => new Date().toISOString() },
    reader: readerAfter(job.loss),
    progress: { step: () => undefined, done: () => undefined },
    packageFiles: {
      samples: notHere,
      // The bundle holds templates ready made, under their names.
      template: async (name) => name,
      asset: notHere,
    },
    openStore: notHere,
    openStoreToRead: notHere,
    version: job.settings.version,
  };
}
