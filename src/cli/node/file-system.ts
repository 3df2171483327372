import { link, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

/** An open file, as far as ksd uses one. */
export interface OpenFile {
  /** May write less than it was given: a nearly full disk does. */
  readonly write: (bytes: Uint8Array) => Promise<{ readonly bytesWritten: number }>;
  readonly readFile: () => Promise<Uint8Array>;
  readonly stat: () => Promise<{ readonly isFile: () => boolean }>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What ksd asks of a file system: everything that can fail, in one place, so that tests can let it fail. */
export interface FileSystem {
  readonly open: (path: string, flags: string | number, mode?: number) => Promise<OpenFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Gives a file a second name; not every drive can. */
  readonly link: (path: string, other: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly readdir: (folder: string) => Promise<readonly string[]>;
  readonly stat: (path: string) => Promise<{ readonly isDirectory: () => boolean; readonly mtimeMs: number }>;
  readonly mkdir: (path: string) => Promise<void>;
}

/** How long a file that is open elsewhere is waited for. */
export interface Patience {
  /** Milliseconds. */
  readonly waitMs: number;
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

export const systemFileSystem: FileSystem = {
  open,
  rename,
  link,
  remove: (path) => rm(path, { force: true }),
  readdir: (folder) => readdir(folder),
  stat,
  mkdir: async (path) => {
    await mkdir(path);
  },
};

export const systemPatience: Patience = { waitMs: 10_000, now: Date.now, pause };
