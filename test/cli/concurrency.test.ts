import { spawn } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { leftovers, type WorkspaceState, workspaceState } from "../support/workspace-state.ts";
import { freshFolder, KSD, ksd, SAMPLES } from "./run-ksd.ts";

// Small versions of what `npm run bench -- kill parallel` does a hundred times and more.

const folder = freshFolder();
afterAll(folder.remove);

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

function started(cwd: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [KSD, ...args], { cwd, stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<Ended>((resolve) => {
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("close", (code) => resolve({ code, stderr }));
  });
  return { child, ended };
}

function workspaceCalled(name: string): string {
  expect(ksd(folder.path, "init", name, "--province", "64", "--year", "2026").code).toBe(0);
  return join(folder.path, name);
}

/** A configuration without a store, as somebody gets it who was sent only that file. */
function bareWorkspace(name: string, from: string): string {
  const path = join(folder.path, name);
  mkdirSync(path);
  cpSync(join(from, "ksd.config.json"), join(path, "ksd.config.json"));
  return path;
}

const named = ({ stderr }: Ended): readonly string[] =>
  [...stderr.matchAll(/^tersimpan: (\S+) dari/gm)].map(([, id = ""]) => id);

const alone = workspaceCalled("sendiri");

const expected = (() => {
  let state: WorkspaceState | undefined;
  return () => {
    if (state === undefined) {
      ksd(alone, "import", SAMPLES);
      state = workspaceState(alone);
      expect([state.faults, state.submissions.size]).toEqual([[], 11]);
    }
    return state;
  };
})();

function expectWhole(workspace: string): void {
  const { faults, digest } = workspaceState(workspace);
  expect({ faults, digest }).toEqual({ faults: [], digest: expected().digest });
  expect(leftovers(join(workspace, ".ksd"), join(workspace, ".ksd", "asal"))).toEqual([]);
}

it("eight imports of the same folder at once make the store once and store each file once", async () => {
  const together = bareWorkspace("bersama", alone);
  const ends = await Promise.all(
    Array.from({ length: 8 }, () => started(together, "import", "--verbose", SAMPLES).ended),
  );
  expect(ends.filter(({ code }) => code !== 0 && code !== 1)).toEqual([]);
  expect(ends.flatMap(named).sort()).toEqual([...expected().submissions.keys()].sort());
  expectWhole(together);
}, 180_000);

it("an import that is killed at any moment leaves nothing half-stored, and a rerun completes it", async () => {
  const killed = workspaceCalled("dimatikan");
  for (const delay of [300, 700, 1000, 1300]) {
    const { child, ended } = started(killed, "import", "--verbose", SAMPLES);
    setTimeout(() => child.kill("SIGKILL"), delay);
    const end = await ended;
    const { faults, submissions } = workspaceState(killed);
    expect(faults).toEqual([]);
    for (const [id, hash] of submissions) expect([id, hash]).toEqual([id, expected().submissions.get(id)]);
    expect(named(end).filter((id) => !submissions.has(id))).toEqual([]);
  }
  ksd(killed, "import", SAMPLES);
  expectWhole(killed);
}, 120_000);
