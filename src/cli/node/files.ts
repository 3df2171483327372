import { constants } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { KsdError } from "../../domain/index.ts";
import type { Files } from "../../run/index.ts";
import { errnoOf, readError, writeError } from "./file-errors.ts";
import { type FileSystem, type Patience, systemFileSystem, systemPatience } from "./file-system.ts";
import { findFiles } from "./find-files.ts";
import { filesReplacer } from "./replace-files.ts";
import { fileWriter } from "./write-file.ts";

const READ_ONLY = 0o444;

async function exists(fs: FileSystem, path: string): Promise<boolean> {
  try {
    await fs.stat(path);
    return true;
  } catch (error) {
    if (errnoOf(error) === "ENOENT" || errnoOf(error) === "ENOTDIR") return false;
    throw readError(path, error);
  }
}

function notAFile(path: string): KsdError {
  return new KsdError("not-a-file", {
    message: { id: `${path} bukan berkas biasa.`, en: `${path} is not a regular file.` },
    hint: { id: "Tunjuk berkas yang tersimpan di disk.", en: "Name a file that is stored on disk." },
  });
}

async function read(fs: FileSystem, path: string): Promise<Uint8Array> {
  try {
    // Without O_NONBLOCK (which Windows lacks) opening a pipe would wait for ever.
    const handle = await fs.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      if (!(await handle.stat()).isFile()) throw notAFile(path);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof KsdError ? error : readError(path, error);
  }
}

async function makeOneFolder(fs: FileSystem, path: string): Promise<void> {
  try {
    await fs.mkdir(path);
  } catch (error) {
    // Another process may have made it meanwhile; a file of that name is no folder.
    if (errnoOf(error) !== "EEXIST" || !(await fs.stat(path)).isDirectory()) throw error;
  }
}

/** Folder by folder: mkdir's own recursive mode never ends where a folder that exists answers ENOENT, as /proc does. */
async function makeFolder(fs: FileSystem, path: string): Promise<void> {
  const missing: string[] = [];
  for (let folder = resolve(path); !(await exists(fs, folder)); folder = dirname(folder)) missing.unshift(folder);
  try {
    for (const folder of missing.length === 0 ? [path] : missing) await makeOneFolder(fs, folder);
  } catch (error) {
    throw writeError(path, error);
  }
}

async function namesIn(fs: FileSystem, folder: string): Promise<readonly string[] | null> {
  try {
    return [...(await fs.readdir(folder))].sort();
  } catch (error) {
    if (errnoOf(error) === "ENOENT" || errnoOf(error) === "ENOTDIR") return null;
    throw readError(folder, error);
  }
}

async function nearestFolderWith(fs: FileSystem, name: string, from: string): Promise<string | null> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (await exists(fs, join(folder, name))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

async function holds(fs: FileSystem, path: string, content: Uint8Array): Promise<boolean> {
  return (await exists(fs, path)) && Buffer.compare(await read(fs, path), content) === 0;
}

/** `Files` on a file system. */
export function filesOn(fs: FileSystem, patience: Patience): Files {
  const write = fileWriter(fs, patience);
  return {
    find: findFiles,
    read: (path) => read(fs, path),
    readText: async (path) => ((await exists(fs, path)) ? new TextDecoder().decode(await read(fs, path)) : null),
    write: (path, content) => write(path, content),
    replaceAll: filesReplacer(fs, patience),
    writeOnce: async (path, content) => {
      // Compared, since a failing disk may have left a file of this name with nothing in it.
      if (await holds(fs, path, content)) return;
      try {
        await write(path, content, { mode: READ_ONLY, mayGoAside: false });
      } catch (error) {
        // Windows does not let a read-only file be replaced: another import was first.
        if (!(await holds(fs, path, content))) throw error;
      }
    },
    names: (folder) => namesIn(fs, folder),
    exists: (path) => exists(fs, path),
    makeFolder: (path) => makeFolder(fs, path),
    join,
    nearestFolderWith: (name, from) => nearestFolderWith(fs, name, from),
  };
}

/** The disk. */
export const diskFiles: Files = filesOn(systemFileSystem, systemPatience);
