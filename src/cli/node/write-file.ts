import { dirname, extname } from "node:path";
import { errnoOf, writeError } from "./file-errors.ts";
import type { FileSystem, OpenFile, Patience } from "./file-system.ts";
import { sweepTemporaryFiles, temporaryPath } from "./temporary-files.ts";

const RETRY_MS = 100;
const MOST_NAMES = 20;
/** What Windows answers while Excel holds the file. */
export const IN_USE = new Set(["EBUSY", "EPERM", "EACCES"]);
/** Some network drives cannot sync a folder; some folders may be written in and not read. */
const CANNOT_SYNC = new Set(["EINVAL", "ENOTSUP", "EISDIR", "EBADF", "EACCES", "EPERM"]);

export interface WriteOptions {
  /** Of the new file; the usual one where it is left out. */
  readonly mode?: number;
  /** Whether another name will do where the file stays open in another program: `peta (2).xlsx`. */
  readonly mayGoAside?: boolean;
}

/**
 * Writes all of a file or nothing of it: never half a file under the final name, also when the disk is full, the power
 * fails, or another program holds the file.
 *
 * @returns the path written: another name where the file stayed open in another program
 * @throws KsdError `cannot-write`, `disk-full`, `file-in-use`
 */
export type WriteWholeFile = (path: string, content: Uint8Array | string, options?: WriteOptions) => Promise<string>;

export function failure(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

/** A full disk takes less than it is given, without an error; what takes nothing at all would be asked for ever. */
async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  let left = bytes;
  while (left.length > 0) {
    const { bytesWritten } = await file.write(left);
    if (bytesWritten === 0) throw failure("ENOSPC", "nothing was written");
    left = left.subarray(bytesWritten);
  }
}

export async function fill(file: OpenFile, bytes: Uint8Array): Promise<void> {
  try {
    await writeAll(file, bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A file that cannot be removed now is swept by a later run: what went wrong before is what counts. */
export async function discard(fs: FileSystem, path: string): Promise<void> {
  await fs.remove(path).catch(() => undefined);
}

/** `peta.xlsx` → `peta (2).xlsx`. */
function otherName(path: string, number: number): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)} (${number})${extension}`;
}

/** A new name is only on disk for good once its folder is. */
export async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  // Windows cannot open a folder, and keeps its own order.
  if (process.platform === "win32") return;
  try {
    const handle = await fs.open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!CANNOT_SYNC.has(errnoOf(error))) throw error;
  }
}

/** Whether the file has its new name; `false` when another program holds the old one all the time. */
export async function renamePatiently(fs: FileSystem, from: string, to: string, patience: Patience): Promise<boolean> {
  const deadline = patience.now() + patience.waitMs;
  for (;;) {
    try {
      await fs.rename(from, to);
      return true;
    } catch (error) {
      if (!IN_USE.has(errnoOf(error))) throw error;
      if (patience.now() >= deadline) return false;
      await patience.pause(RETRY_MS);
    }
  }
}

/** @throws an error of the system where no name is free */
export async function renameAside(
  fs: FileSystem,
  temporary: string,
  path: string,
  patience: Patience,
): Promise<string> {
  for (let number = 2; number <= MOST_NAMES; number += 1) {
    const aside = otherName(path, number);
    if (await renamePatiently(fs, temporary, aside, { ...patience, waitMs: 0 })) return aside;
  }
  throw failure("EBUSY", `${path} is in use`);
}

/** Writes whole files on a file system; sweeps each folder once of what dead runs left there. */
export function fileWriter(fs: FileSystem, patience: Patience): WriteWholeFile {
  const swept = new Set<string>();
  return async (path, content, { mode = 0o666, mayGoAside = true } = {}) => {
    const folder = dirname(path);
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    let temporary: string | null = null;
    try {
      if (!swept.has(folder)) await sweepTemporaryFiles(fs, folder);
      swept.add(folder);
      const unfinished = temporaryPath(folder);
      const file = await fs.open(unfinished, "wx", mode);
      temporary = unfinished;
      await fill(file, bytes);
      const isInPlace = await renamePatiently(fs, unfinished, path, patience);
      if (!isInPlace && !mayGoAside) throw failure("EBUSY", `${path} is in use`);
      const final = isInPlace ? path : await renameAside(fs, unfinished, path, patience);
      temporary = null;
      await syncFolder(fs, folder);
      return final;
    } catch (error) {
      throw writeError(path, error, bytes.length);
    } finally {
      if (temporary !== null) await discard(fs, temporary);
    }
  };
}
