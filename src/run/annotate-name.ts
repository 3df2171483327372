import { KsdError } from "../domain/index.ts";
import type { Files } from "./ports.ts";

const SUFFIX = "-catatan";
/** A corrected copy that is checked again keeps its one suffix. */
const SUFFIXED = /-catatan(?:-\d+)?$/;
const MOST_COPIES = 999;

interface NewCopy {
  readonly folder: string;
  /** Of the file as sent, without folders. */
  readonly name: string;
  readonly extension: string;
  readonly bytes: Uint8Array;
}

/** Whether a file holds exactly these bytes; one that cannot be read does not. */
async function holds(files: Files, path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    const there = await files.read(path);
    return there.length === bytes.length && there.every((byte, at) => byte === bytes[at]);
  } catch (error) {
    if (error instanceof KsdError) return false;
    throw error;
  }
}

/**
 * Writes `<name>-catatan.xlsx`, or under the next free number where something else has that name: it may be the file as
 * sent, or an earlier copy in which somebody has corrected things since.
 */
export async function writeBeside(files: Files, { folder, name, extension, bytes }: NewCopy): Promise<string> {
  // A folder's name may have a dot that begins no ending.
  const plain = name.endsWith("/") ? name.slice(0, -1) : name.replace(/\.[^.]+$/, "");
  const base = plain.replace(SUFFIXED, "");
  for (let number = 1; number <= MOST_COPIES; number += 1) {
    const path = files.join(folder, `${base}${SUFFIX}${number === 1 ? "" : `-${number}`}.${extension}`);
    if (!(await files.exists(path))) return files.write(path, bytes);
    if (await holds(files, path, bytes)) return path;
  }
  throw new KsdError("cannot-write", {
    message: {
      id: `Di folder ${folder} sudah ada ${MOST_COPIES} salinan ${base}${SUFFIX}.`,
      en: `The folder ${folder} already holds ${MOST_COPIES} copies of ${base}${SUFFIX}.`,
    },
    hint: {
      id: "Pindahkan salinan yang lama, atau pilih folder lain.",
      en: "Move the old ones, or choose another folder.",
    },
  });
}
