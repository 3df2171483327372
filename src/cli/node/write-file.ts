import { open, readdir, rename, rm } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { errnoOf, writeError } from "./file-errors.ts";

interface WritePorts {
  readonly rename: (from: string, to: string) => Promise<void>;
  /** How long a file that is open elsewhere is waited for, in milliseconds. */
  readonly waitMs: number;
}

const SYSTEM_WRITE: WritePorts = { rename, waitMs: 10_000 };

const TEMPORARY = /^\.ksd-tmp-(\d+)-\d+$/;
const RETRY_MS = 100;
const MOST_NAMES = 20;
/** What Windows answers while Excel holds the file. */
const IN_USE = new Set(["EBUSY", "EPERM", "EACCES"]);
let written = 0;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return errnoOf(error) === "EPERM";
  }
}

const swept = new Set<string>();

/** Removes what killed runs left behind, once for each folder. */
async function sweep(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of await readdir(folder)) {
    const pid = Number(TEMPORARY.exec(name)?.[1] ?? 0);
    if (pid > 0 && pid !== process.pid && !isAlive(pid)) await rm(join(folder, name), { force: true });
  }
}

async function writeTemporary(folder: string, content: Uint8Array | string, mode: number): Promise<string> {
  written += 1;
  const path = join(folder, `.ksd-tmp-${process.pid}-${written}`);
  try {
    const handle = await open(path, "wx", mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return path;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** Whether the file has its new name; `false` when another program holds the old one all the time. */
async function renamePatiently(from: string, to: string, ports: WritePorts): Promise<boolean> {
  const deadline = Date.now() + ports.waitMs;
  for (;;) {
    try {
      await ports.rename(from, to);
      return true;
    } catch (error) {
      if (!IN_USE.has(errnoOf(error))) throw error;
      if (Date.now() >= deadline) return false;
      await pause(RETRY_MS);
    }
  }
}

/** `peta.xlsx` → `peta (2).xlsx`. */
function otherName(path: string, number: number): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)} (${number})${extension}`;
}

/** A new name is only on disk for good once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder, and keeps its own order.
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function renameOrAside(temporary: string, path: string, ports: WritePorts): Promise<string> {
  if (await renamePatiently(temporary, path, ports)) return path;
  for (let number = 2; number <= MOST_NAMES; number += 1) {
    const aside = otherName(path, number);
    if (await renamePatiently(temporary, aside, { ...ports, waitMs: 0 })) return aside;
  }
  throw Object.assign(new Error(`${path} is in use`), { code: "EBUSY" });
}

/**
 * Writes all of a file or nothing of it: never half a file under the final name, also when the disk is full, the power
 * fails, or another program holds the file.
 *
 * @returns the path written: another name where the file stayed open in another program
 * @throws KsdError `cannot-write`
 */
export async function writeWholeFile(
  path: string,
  content: Uint8Array | string,
  mode = 0o666,
  ports: WritePorts = SYSTEM_WRITE,
): Promise<string> {
  const folder = dirname(path);
  let temporary: string | null = null;
  try {
    await sweep(folder);
    temporary = await writeTemporary(folder, content, mode);
    const final = await renameOrAside(temporary, path, ports);
    temporary = null;
    await syncFolder(folder);
    return final;
  } catch (error) {
    throw writeError(path, error);
  } finally {
    if (temporary !== null) await rm(temporary, { force: true });
  }
}
