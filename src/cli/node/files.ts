import { constants } from "node:fs";
import { mkdir, open, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { KsdError } from "../../domain/index.ts";
import type { Files } from "../../run/index.ts";
import { errnoOf, readError, writeError } from "./file-errors.ts";
import { findFiles } from "./find-files.ts";
import { writeWholeFile } from "./write-file.ts";

const READ_ONLY = 0o444;

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
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

async function read(path: string): Promise<Uint8Array> {
  try {
    // Without O_NONBLOCK (which Windows lacks) opening a pipe would wait for ever.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
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

async function readText(path: string): Promise<string | null> {
  return (await exists(path)) ? new TextDecoder().decode(await read(path)) : null;
}

async function writeOnce(path: string, content: Uint8Array): Promise<void> {
  if (await exists(path)) return;
  await writeWholeFile(path, content, READ_ONLY);
}

async function makeOneFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    // Another process may have made it meanwhile; a file of that name is no folder.
    if (errnoOf(error) !== "EEXIST" || !(await stat(path)).isDirectory()) throw error;
  }
}

/** Folder by folder: mkdir's own recursive mode never ends where a folder that exists answers ENOENT, as /proc does. */
async function makeFolder(path: string): Promise<void> {
  const missing: string[] = [];
  for (let folder = resolve(path); !(await exists(folder)); folder = dirname(folder)) missing.unshift(folder);
  try {
    for (const folder of missing.length === 0 ? [path] : missing) await makeOneFolder(folder);
  } catch (error) {
    throw writeError(path, error);
  }
}

async function nearestFolderWith(name: string, from: string): Promise<string | null> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (await exists(join(folder, name))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/** The disk. */
export const diskFiles: Files = {
  find: findFiles,
  read,
  readText,
  write: (path, content) => writeWholeFile(path, content),
  writeOnce,
  exists,
  makeFolder,
  join,
  nearestFolderWith,
};
