import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import { join } from "node:path";
import { errnoOf } from "./file-errors.ts";
import type { FileSystem } from "./file-system.ts";

/** On a shared folder the process numbers of another computer mean nothing here. */
const HOST =
  hostname()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "") || "pc";
/** Process numbers are used again, in a container even at once. */
const RUN = randomBytes(4).toString("hex");
const TEMPORARY = /^\.ksd-tmp-([a-z0-9]+)-(\d+)-([0-9a-f]+)-\d+$/;
/** No run writes one file for longer than this, wherever it may run. */
const STALE_MS = 24 * 60 * 60 * 1000;
let made = 0;

/** A name that no other run uses, in the folder of what it becomes: a rename across drives would be a copy. */
export function temporaryPath(folder: string): string {
  made += 1;
  return join(folder, `.ksd-tmp-${HOST}-${process.pid}-${RUN}-${made}`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return errnoOf(error) === "EPERM";
  }
}

async function isLeftover(fs: FileSystem, folder: string, name: string): Promise<boolean> {
  const [, host, pid, run] = TEMPORARY.exec(name) ?? [];
  if (host === undefined || run === RUN) return false;
  // This process has this number now: whoever had it before is gone.
  if (host === HOST && (Number(pid) === process.pid || !isAlive(Number(pid)))) return true;
  const { mtimeMs } = await fs.stat(join(folder, name));
  return Date.now() - mtimeMs > STALE_MS;
}

/** Removes what killed runs left in a folder. What cannot be looked at or removed stays: it harms nobody. */
export async function sweepTemporaryFiles(fs: FileSystem, folder: string): Promise<void> {
  try {
    for (const name of await fs.readdir(folder)) {
      if (await isLeftover(fs, folder, name)) await fs.remove(join(folder, name));
    }
  } catch (error) {
    if (errnoOf(error) === "") throw error;
  }
}
