import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeInbox } from "../test/support/inbox.ts";
import { leftovers, workspaceState } from "../test/support/workspace-state.ts";

const KSD = fileURLToPath(new URL("../bin/ksd.js", import.meta.url));

export interface Ended {
  /** `null` when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts ksd as a user would. */
export function startKsd(cwd: string, args: readonly string[], environment: Record<string, string> = {}): Running {
  const began = performance.now();
  const child = spawn(process.execPath, [KSD, ...args], { cwd, env: { ...process.env, ...environment } });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output.stderr += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code) => resolve({ code, ...output, seconds: (performance.now() - began) / 1000 }));
  });
  return { child, ended };
}

export const runKsd = (
  cwd: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Ended> => startKsd(cwd, args, environment).ended;

/** Ids that a run called stored while it ran (`import --verbose`). */
export function reportedAsStored({ stderr }: Ended): readonly string[] {
  return [...stderr.matchAll(/^tersimpan: (\S+) dari /gm)].map(([, id = ""]) => id);
}

/** A place to try things out, gone at the end. */
export class Bench {
  readonly folder = mkdtempSync(join(tmpdir(), "ksd-bench-"));
  readonly inbox = join(this.folder, "kiriman");
  readonly failures: string[] = [];
  #made = 0;

  /** A workspace of Kalimantan Timur; `bare` without a store, as a copied configuration is. */
  async workspace({ isBare = false, under = this.folder } = {}): Promise<string> {
    this.#made += 1;
    const pattern = join(this.folder, "pola");
    if (this.#made === 1) await runKsd(this.folder, ["init", "pola", "--province", "64", "--year", "2026"]);
    const path = join(under, `w${this.#made}`);
    mkdirSync(path, { recursive: true });
    cpSync(join(pattern, "ksd.config.json"), join(path, "ksd.config.json"));
    if (!isBare) cpSync(join(pattern, ".ksd"), join(path, ".ksd"), { recursive: true });
    return path;
  }

  fillInbox(count: number): void {
    writeInbox(this.inbox, count);
  }

  expect(isTrue: boolean, what: string): void {
    if (!isTrue) this.failures.push(what);
  }

  /** Checks that a finished workspace is sound, holds what another one holds, and nothing is left lying about. */
  expectSame(workspace: string, digest: string, when: string): void {
    const state = workspaceState(workspace);
    for (const fault of state.faults) this.failures.push(`${when}: ${fault}`);
    this.expect(state.digest === digest, `${when}: the state differs`);
    const left = leftovers(workspace, join(workspace, ".ksd"), join(workspace, ".ksd", "asal"));
    this.expect(left.length === 0, `${when}: left behind: ${left.join(", ")}`);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Numbers 0–1 that are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
