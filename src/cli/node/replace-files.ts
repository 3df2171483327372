import { dirname } from "node:path";
import { errnoOf, writeError } from "./file-errors.ts";
import type { FileSystem, Patience } from "./file-system.ts";
import { sweepTemporaryFiles, temporaryPath } from "./temporary-files.ts";
import { discard, failure, fill, IN_USE, renamePatiently, syncFolder } from "./write-file.ts";

interface NewFile {
  readonly path: string;
  readonly content: Uint8Array;
}

type ReplaceFiles = (files: readonly NewFile[], removed: readonly string[]) => Promise<void>;

/** Excel lets nobody else open its file for writing on Windows; elsewhere a rename takes its place whoever reads it. */
async function requireFree(fs: FileSystem, path: string): Promise<void> {
  try {
    await (await fs.open(path, "r+")).close();
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === "ENOENT") return;
    throw writeError(
      path,
      process.platform === "win32" && IN_USE.has(errno) ? failure("EBUSY", `${path} is in use`) : error,
    );
  }
}

async function writeAside(fs: FileSystem, { path, content }: NewFile): Promise<string> {
  const temporary = temporaryPath(dirname(path));
  try {
    await fill(await fs.open(temporary, "wx"), content);
    return temporary;
  } catch (error) {
    await discard(fs, temporary);
    throw writeError(path, error, content.length);
  }
}

/**
 * Replaces files on a file system: everything is written under other names and every target is tried before the first
 * takes its own name. Only a failure in the midst of the renames, which need no room, can leave some new and some old.
 *
 * @throws KsdError `cannot-write`, `disk-full`, `file-in-use`
 */
export function filesReplacer(fs: FileSystem, patience: Patience): ReplaceFiles {
  return async (files, removed) => {
    const folders = [...new Set(files.map(({ path }) => dirname(path)))];
    for (const folder of folders) await sweepTemporaryFiles(fs, folder);
    const waiting = new Map<string, string>();
    try {
      for (const path of [...files.map((file) => file.path), ...removed]) await requireFree(fs, path);
      for (const file of files) waiting.set(file.path, await writeAside(fs, file));
      for (const [path, temporary] of [...waiting]) {
        const isInPlace = await renamePatiently(fs, temporary, path, patience).catch((error: unknown) => {
          throw writeError(path, error);
        });
        if (!isInPlace) throw writeError(path, failure("EBUSY", `${path} is in use`));
        waiting.delete(path);
      }
      for (const path of removed) await fs.remove(path);
      for (const folder of folders) await syncFolder(fs, folder);
    } finally {
      for (const temporary of waiting.values()) await discard(fs, temporary);
    }
  };
}
