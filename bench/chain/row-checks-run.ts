import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Seconds of processor for the same rows checked in several ways. */
export interface RowChecks {
  readonly rows: number;
  readonly ways: Readonly<Record<string, { readonly cpuSeconds: number; readonly good: number }>>;
}

export function runRowChecks(files: readonly string[]): RowChecks {
  const script = fileURLToPath(new URL("row-checks.ts", import.meta.url));
  const done = spawnSync(process.execPath, [script, ...files], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as RowChecks;
}
