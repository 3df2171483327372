import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, it } from "vitest";
import { freshFolder, ksd, ROOT, SAMPLES } from "./run-ksd.ts";

const folder = freshFolder();
afterAll(folder.remove);

const KSD = join(ROOT, "bin", "ksd.js");

function started(cwd: string, ...args: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    spawn(process.execPath, [KSD, ...args], { cwd, stdio: "ignore" }).on("close", resolve);
  });
}

/** What a workspace holds, told by another reader of SQLite files and by the files themselves. */
function stateOf(workspace: string) {
  const database = new DatabaseSync(join(workspace, ".ksd", "ksd.sqlite"), { readOnly: true });
  const all = (sql: string) => database.prepare(sql).all();
  const state = {
    integrity: all("PRAGMA integrity_check"),
    orphans: all("PRAGMA foreign_key_check"),
    submissions: all("SELECT id, sha256 FROM submission ORDER BY id"),
    rows: all("SELECT submission_id, count(*) AS rows FROM row GROUP BY submission_id ORDER BY submission_id"),
    journal: all("SELECT count(*) AS lines, max(number) AS last FROM journal"),
  };
  database.close();
  const originals = readdirSync(join(workspace, ".ksd", "asal")).sort();
  const isWhole = (name: string): boolean => {
    const hash = createHash("sha256").update(readFileSync(join(workspace, ".ksd", "asal", name)));
    return hash.digest("hex") === name.split(".")[0];
  };
  return {
    ...state,
    originals: originals.filter((name) => !name.startsWith(".")).map((name) => [name, isWhole(name)]),
  };
}

function workspaceCalled(name: string): string {
  expect(ksd(folder.path, "init", name, "--province", "64", "--year", "2026").code).toBe(0);
  return join(folder.path, name);
}

const expected = (() => {
  let made: ReturnType<typeof stateOf> | undefined;
  return () => {
    if (made === undefined) {
      const alone = workspaceCalled("sendiri");
      ksd(alone, "import", SAMPLES);
      made = stateOf(alone);
    }
    return made;
  };
})();

it("eight imports of the same folder at once store each file once", async () => {
  const together = workspaceCalled("bersama");
  const codes = await Promise.all(Array.from({ length: 8 }, () => started(together, "import", SAMPLES)));
  expect(codes.filter((code) => code !== 0 && code !== 1)).toEqual([]);
  expect(stateOf(together)).toEqual(expected());
}, 180_000);

it("an import that is killed at any moment leaves nothing half-stored, and a rerun completes it", async () => {
  const killed = workspaceCalled("dimatikan");
  for (const delay of [300, 700, 1000, 1300]) {
    const child = spawn(process.execPath, [KSD, "import", SAMPLES], { cwd: killed, stdio: "ignore" });
    const closed = new Promise((resolve) => child.on("close", resolve));
    setTimeout(() => child.kill("SIGKILL"), delay);
    await closed;
    const { integrity, orphans, submissions, rows, originals } = stateOf(killed);
    expect({ integrity, orphans }).toEqual({ integrity: expected().integrity, orphans: [] });
    expect(rows).toEqual(expected().rows.slice(0, submissions.length));
    expect(originals.filter(([, isWhole]) => !isWhole)).toEqual([]);
  }
  ksd(killed, "import", SAMPLES);
  expect(stateOf(killed)).toEqual(expected());
}, 120_000);
