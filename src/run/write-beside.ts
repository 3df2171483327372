import { KsdError } from "../domain/index.ts";
import type { Ports } from "./ports.ts";

export interface WrittenBeside {
  readonly path: string;
  /** The file that was there already and says something else; `null` where there was none. */
  readonly kept: string | null;
}

const MOST_NAMES = 999;

/** `kak.docx` → `kak (2).docx`; the first is the name itself. */
function numbered(path: string, number: number): string {
  if (number === 1) return path;
  const dot = path.lastIndexOf(".");
  return `${path.slice(0, dot)} (${number})${path.slice(dot)}`;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/**
 * Writes a file that people go on working in: one that is there with other content is left as it is, and the new one
 * stands beside it; one with the same content is not written again.
 *
 * @param path - with an extension
 */
export async function writeBeside(
  { files }: Ports,
  path: string,
  content: Uint8Array | string,
): Promise<WrittenBeside> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  for (let number = 1; number <= MOST_NAMES; number += 1) {
    const name = numbered(path, number);
    const kept = number === 1 ? null : path;
    if (!(await files.exists(name))) return { path: await files.write(name, bytes), kept };
    // What cannot be read (a folder, a file that another program holds) is not ours to replace.
    const there = await files.read(name).catch(() => null);
    if (there !== null && isSame(there, bytes)) return { path: name, kept };
  }
  throw new KsdError("cannot-write", {
    message: {
      id: `Di samping ${path} sudah ada ${MOST_NAMES} naskah.`,
      en: `Beside ${path} are ${MOST_NAMES} drafts.`,
    },
    hint: { id: "Pilih folder lain dengan -o.", en: "Choose another folder with -o." },
  });
}
