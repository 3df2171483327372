import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Fault, faultyDisk } from "../support/faulty-disk.ts";
import { writeInbox } from "../support/inbox.ts";
import { leftovers, type WorkspaceState, workspaceState } from "../support/workspace-state.ts";
import { freshFolder, KSD, ksd } from "./run-ksd.ts";

// Small versions of what `npm run bench -- faults disk-full` does at every call and at forty sizes.

const folder = freshFolder();
const disk = faultyDisk();
const IMPORT = ["import", "--verbose", "../kiriman"];
let whole: WorkspaceState;
let made = 0;

function bareWorkspace(): string {
  made += 1;
  const path = join(folder.path, `w${made}`);
  mkdirSync(path);
  cpSync(join(folder.path, "pola", "ksd.config.json"), join(path, "ksd.config.json"));
  return path;
}

beforeAll(() => {
  writeInbox(join(folder.path, "kiriman"), 3);
  expect(ksd(folder.path, "init", "pola", "--province", "64", "--year", "2026").code).toBe(0);
  const workspace = bareWorkspace();
  expect(ksd(workspace, ...IMPORT).code).toBe(1);
  whole = workspaceState(workspace);
  expect([whole.faults, whole.submissions.size]).toEqual([[], 3]);
});
afterAll(() => {
  folder.remove();
  disk?.remove();
});

function onFaultyDisk(workspace: string, fault: Fault | null) {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [KSD, ...IMPORT], {
    cwd: workspace,
    encoding: "utf8",
    env: { ...process.env, ...disk?.environment(workspace, fault) },
  });
  return { status, signal, stdout, stderr };
}

const namedAsStored = (stderr: string): readonly string[] =>
  [...stderr.matchAll(/^tersimpan: (\S+) dari/gm)].map(([, id = ""]) => id);

/** What was called stored is there; the rest comes with the next run, and nothing is left lying about. */
function expectNothingLost(workspace: string, stderr: string): void {
  const named = namedAsStored(stderr);
  if (named.length > 0) {
    const { faults, submissions } = workspaceState(workspace);
    expect(faults).toEqual([]);
    expect(named.map((id) => [id, submissions.get(id)])).toEqual(named.map((id) => [id, whole.submissions.get(id)]));
  }
  expect(ksd(workspace, ...IMPORT).code).toBeLessThan(2);
  const { faults, digest } = workspaceState(workspace);
  expect({ faults, digest }).toEqual({ faults: [], digest: whole.digest });
  expect(leftovers(workspace, join(workspace, ".ksd"), join(workspace, ".ksd", "asal"))).toEqual([]);
}

describe.skipIf(disk === null)("an import on a disk that fails (Linux with a C compiler)", () => {
  const calls = (() => {
    let counted: readonly string[] = [];
    return () => {
      if (counted.length === 0) {
        onFaultyDisk(bareWorkspace(), null);
        counted = disk?.calls() ?? [];
      }
      return counted;
    };
  })();

  it.each(["open", "write", "sync", "rename"])("says so when the last %s fails", (kind) => {
    const workspace = bareWorkspace();
    const { status, stdout, stderr } = onFaultyDisk(workspace, { kind: "error", at: calls().lastIndexOf(kind) + 1 });
    // The last write or sync may be one that SQLite can do without; then everything is there.
    if (status === 1) expect(stdout).toContain("3 kiriman disimpan.");
    else expect([status, /^ksd: .+\.$/m.test(stderr), stderr.includes("    at ")]).toEqual([2, true, false]);
    expectNothingLost(workspace, stderr);
  });

  it.each([0.3, 0.7])("loses nothing when it dies at %d of its calls", (share) => {
    const workspace = bareWorkspace();
    const { signal, stderr } = onFaultyDisk(workspace, { kind: "kill", at: Math.round(calls().length * share) });
    expect(signal).toBe("SIGKILL");
    expectNothingLost(workspace, stderr);
  });

  it("writes the rest when a write writes only half", () => {
    const originals = calls().flatMap((call, index) => (call === "rename" ? [index] : []));
    const workspace = bareWorkspace();
    // Just before a rename and its sync stands the write of an original.
    const { status, stderr } = onFaultyDisk(workspace, { kind: "short", at: (originals[0] ?? 0) - 1 });
    expect(status).toBe(1);
    expectNothingLost(workspace, stderr);
  });

  it.each([
    [0, /\nKosongkan sedikitnya 5 MB, lalu jalankan lagi\./],
    [700_000, / \d berkas belum diproses\. Kosongkan kira-kira 5 MB, lalu jalankan lagi\./],
  ])("says how much room is needed when the disk is full after %d bytes", (bytes, advice) => {
    const workspace = bareWorkspace();
    const { status, stderr } = onFaultyDisk(workspace, { kind: "full", at: bytes });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^ksd: .+ tidak dapat ditulis: disk penuh\./m);
    expect(stderr).toMatch(advice);
    expectNothingLost(workspace, stderr);
  });
});

const canBecomeNobody = process.getuid?.() === 0 && spawnSync("setpriv", ["--version"]).status === 0;
const isOrdinaryUser = process.platform !== "win32" && process.getuid?.() !== 0;

describe.skipIf(!canBecomeNobody && !isOrdinaryUser)("a folder that may only be read", () => {
  function asOrdinaryUser(cwd: string, ...args: readonly string[]) {
    const nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", process.execPath];
    const command = canBecomeNobody ? ["setpriv", ...nobody] : [process.execPath];
    const [program = "", ...rest] = [...command, KSD, ...args];
    const { status, stderr } = spawnSync(program, rest, { cwd, encoding: "utf8" });
    return { status, stderr };
  }

  it("keeps the old report, and says so at once", () => {
    const workspace = bareWorkspace();
    ksd(workspace, ...IMPORT);
    spawnSync("chmod", ["-R", "a+rwX", folder.path]);
    const target = join(workspace, "laporan");
    mkdirSync(target);
    const report = join(target, "peta-potensi-64-2026.md");
    writeFileSync(report, "lama");
    chmodSync(target, 0o555);
    const { status, stderr } = asOrdinaryUser(workspace, "report", "--format", "md", "-o", "laporan");
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `ksd: ${join("laporan", "peta-potensi-64-2026.md")} tidak boleh ditulis.\nPilih folder lain, atau minta izin menulis di folder itu.\n`,
    });
    expect([readFileSync(report, "utf8"), readdirSync(target)]).toEqual(["lama", ["peta-potensi-64-2026.md"]]);
    chmodSync(target, 0o755);
  });

  it("says that the store cannot be written", () => {
    const workspace = bareWorkspace();
    ksd(workspace, ...IMPORT);
    rmSync(join(workspace, ".ksd", "asal"), { recursive: true });
    mkdirSync(join(workspace, ".ksd", "asal"));
    spawnSync("chmod", ["-R", "a-w,a+rX", join(workspace, ".ksd")]);
    const { status, stderr } = asOrdinaryUser(workspace, "import", "../kiriman");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^ksd: Simpanan .+ tidak dapat dibaca atau ditulis\.\nPeriksa disk dan izin menulis/);
    spawnSync("chmod", ["-R", "u+w", join(workspace, ".ksd")]);
  });
});
