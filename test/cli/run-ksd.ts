import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const SAMPLES = join(ROOT, "samples");
export const KSD = join(ROOT, "bin", "ksd.js");

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program as a user would. */
export function ksd(cwd: string, ...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [KSD, ...args], {
    cwd,
    encoding: "utf8",
    // Neither language nor time zone of the machine may matter.
    env: { ...process.env, LANG: "en_US.UTF-8", TZ: "America/New_York", NO_COLOR: undefined, FORCE_COLOR: undefined },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

/** A fresh folder, and how to remove it. */
export function freshFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "ksd-cli-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
