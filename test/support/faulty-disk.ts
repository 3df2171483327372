import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("faulty-disk.c", import.meta.url));

export interface Fault {
  /** error: the call fails · short: a write writes half · kill: the process dies · full: from that many bytes on. */
  readonly kind: "error" | "short" | "kill" | "full";
  /** Number of the call, from 1; for `full` a number of bytes. */
  readonly at: number;
}

export interface FaultyDisk {
  /** What a program's environment must hold so that the disk fails below a folder. */
  readonly environment: (folder: string, fault: Fault | null) => Readonly<Record<string, string>>;
  /** Kinds of the calls counted since the last time this was asked: open, write, sync, truncate, rename, unlink, mkdir. */
  readonly calls: () => readonly string[];
  readonly remove: () => void;
}

const IO_ERROR = "5";

/** A disk that fails when told to, under SQLite too; `null` where no C compiler is at hand (it works on Linux only). */
export function faultyDisk(): FaultyDisk | null {
  if (process.platform !== "linux") return null;
  const folder = mkdtempSync(join(tmpdir(), "ksd-faulty-"));
  const library = join(folder, "faulty-disk.so");
  const log = join(folder, "calls");
  const built = spawnSync("cc", ["-O1", "-shared", "-fPIC", "-o", library, SOURCE, "-ldl"], { stdio: "ignore" });
  if (built.status !== 0) return null;
  return {
    environment: (watched, fault) => ({
      LD_PRELOAD: library,
      FAULT_FOLDER: watched,
      FAULT_LOG: log,
      FAULT_ERRNO: IO_ERROR,
      ...(fault === null ? {} : { FAULT_KIND: fault.kind, FAULT_AT: String(fault.at) }),
    }),
    calls: () => {
      if (!existsSync(log)) return [];
      const calls = readFileSync(log, "utf8").trim().split("\n");
      rmSync(log);
      return calls;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
