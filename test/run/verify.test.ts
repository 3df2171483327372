import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { diskFiles } from "../../src/cli/node/files.ts";
import { KsdError } from "../../src/domain/index.ts";
import {
  type Files,
  hashText,
  importFiles,
  initWorkspace,
  isSound,
  openStore,
  type Ports,
  verifyWorkspace,
  type Workspace,
} from "../../src/run/index.ts";
import { submissionHash } from "../../src/store/content-hash.ts";
import { memoryPorts, SAMPLES } from "./memory-ports.ts";

const PASER = "64.01-paser-2026.xlsx";
let root: string;
let ports: Ports;
let workspace: Workspace;
const asal = (...name: readonly string[]) => join(workspace.folder, ".ksd", "asal", ...name);

async function imported(path = join(SAMPLES, PASER)) {
  const flags = { isDryRun: false, isStrict: false, reason: null, reportDate: null };
  await importFiles(ports, { paths: [path], workspace, ...flags });
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "ksd-verify-"));
  ports = {
    ...(await memoryPorts()).ports,
    files: diskFiles,
    openStore: (path) => openStore(path, { hashText, journalMode: "rollback" }),
  };
  ({ workspace } = await initWorkspace(ports, { folder: join(root, "kaltim"), province: "64", year: 2026 }));
  await imported();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const verified = (isDeep = false, knownHead: string | null = null) =>
  verifyWorkspace(ports, { workspace, isDeep, knownHead });
const codes = async (isDeep = false) =>
  (await verified(isDeep)).faults.map(({ severity, code, subject }) => [severity, code, subject]);

function original(): { readonly name: string; readonly bytes: Buffer } {
  const bytes = readFileSync(join(SAMPLES, PASER));
  const database = new DatabaseSync(join(workspace.folder, ".ksd", "ksd.sqlite"));
  const sha256 = database.prepare("SELECT sha256 FROM submission").get()?.["sha256"];
  database.close();
  return { name: `${sha256}.xlsx`, bytes };
}

function tamper(sql: string): void {
  const database = new DatabaseSync(join(workspace.folder, ".ksd", "ksd.sqlite"));
  database.exec("PRAGMA ignore_check_constraints = ON");
  database.exec(sql);
  database.close();
}

it("finds a workspace sound, also when its originals are read anew", async () => {
  const shallow = await verified();
  expect([isSound(shallow), shallow.faults, shallow.originals, shallow.reread]).toEqual([true, [], 1, 0]);
  const deep = await verified(true);
  expect([isSound(deep), deep.faults, deep.originals, deep.reread]).toEqual([true, [], 1, 1]);
});

it("finds a workspace sound while another command imports into it", async () => {
  const quiet = ports;
  const others = { before: "64.03-berau-2026.xlsx", after: "64.07-kutai-barat-2026.xlsx" };
  const importing = async (order: "before" | "after"): Promise<void> => {
    const flags = { isDryRun: false, isStrict: false, reason: null, reportDate: null };
    await importFiles(quiet, { paths: [join(SAMPLES, others[order])], workspace, ...flags });
  };
  const find = (order: "before" | "after"): Files["find"] => {
    return async (paths) => {
      if (order === "before") await importing(order);
      const found = await quiet.files.find(paths);
      if (order === "after") await importing(order);
      return found;
    };
  };
  // The other command comes just before the originals are listed, or just after.
  for (const order of ["before", "after"] as const) {
    ports = { ...quiet, files: { ...quiet.files, find: find(order) } };
    expect([order, await codes()]).toEqual([order, []]);
  }
});

it("finds an original that is gone, and importing the same file again brings it back", async () => {
  const { name, bytes } = original();
  renameSync(asal(name), join(root, name));
  expect(await codes()).toEqual([["fault", "original-missing", "64.01-2026-v1"]]);
  await imported();
  expect(await codes()).toEqual([]);
  expect(readFileSync(asal(name))).toEqual(bytes);
});

it("finds an original that was changed", async () => {
  const { name, bytes } = original();
  rmSync(asal(name));
  writeFileSync(asal(name), Buffer.concat([bytes, Buffer.from([0])]));
  expect(await codes()).toEqual([["fault", "original-changed", "64.01-2026-v1"]]);
});

it("finds an original that cannot be read, and a folder in its place", async () => {
  const { name } = original();
  const locked = new KsdError("file-in-use", { message: { id: "terbuka", en: "open" } });
  const { files } = ports;
  ports = { ...ports, files: { ...files, read: () => Promise.reject(locked) } };
  expect(await codes()).toEqual([["fault", "original-unreadable", "64.01-2026-v1"]]);
  ports = { ...ports, files };
  rmSync(asal(name));
  mkdirSync(asal(name));
  expect(await codes()).toEqual([["fault", "original-missing", "64.01-2026-v1"]]);
});

it("notes a file that no submission uses, which is no fault", async () => {
  writeFileSync(asal(`${"a".repeat(64)}.xlsx`), "sisa");
  const found = await verified();
  expect(found.faults.map(({ severity, code, subject }) => [severity, code, subject])).toEqual([
    ["note", "original-unknown", `${"a".repeat(64)}.xlsx`],
  ]);
  expect(isSound(found)).toBe(true);
});

it("says which cell of a changed row is not what the original has", async () => {
  tamper(`UPDATE row SET "values" = json_set("values", '$.biaya_rp', 1) WHERE id = '64.01-2026-U-001'`);
  const { faults } = await verified();
  expect(faults.map(({ code, subject }) => [code, subject])).toEqual([
    ["content-changed", "64.01-2026-v1"],
    ["not-as-read", "64.01-2026-v1"],
  ]);
  const [difference, ...others] = faults[1]?.differences ?? [];
  expect(others).toEqual([]);
  expect(difference).toMatchObject({ row: "64.01-2026-U-001", field: "biaya_rp", sheet: "Pemetaan", stored: "1" });
  expect(difference?.original).not.toBe("1");
});

/** What somebody does who knows all about it: the row, its hash, the journal's chain, and the guards put back. */
function forge(): void {
  const database = new DatabaseSync(join(workspace.folder, ".ksd", "ksd.sqlite"));
  const guard = database.prepare("SELECT sql FROM sqlite_schema WHERE name = 'journal_never_changes'").get();
  database.exec("DROP TRIGGER journal_never_changes");
  database.exec(`UPDATE row SET raw = json_set(raw, '$.judul.text', 'Lain') WHERE id = '64.01-2026-U-001'`);
  const line = database.prepare("SELECT * FROM journal WHERE number = 1").get() ?? {};
  const content = submissionHash(database, hashText, "64.01-2026-v1");
  const facts = JSON.stringify({ ...JSON.parse(String(line["facts"])), content });
  const hash = hashText(JSON.stringify([line["previous_hash"], 1, line["at"], line["action"], facts]));
  database.prepare("UPDATE journal SET facts = ?, hash = ? WHERE number = 1").run(facts, hash);
  database.exec(String(guard?.["sql"]));
  database.close();
}

it("finds a forged row, journal and all, by the original, and by a hash noted earlier", async () => {
  const { head } = (await verified()).audit;
  forge();
  expect(await codes()).toEqual([]);
  expect((await verified(false, head?.hash ?? "")).faults.map(({ code }) => code)).toEqual(["head-unknown"]);
  const { faults } = await verified(true);
  expect(faults.map(({ code }) => code)).toEqual(["not-as-read"]);
  expect(faults[0]?.differences?.map(({ row, field, stored }) => [row, field, stored])).toEqual([
    ["64.01-2026-U-001", "judul", "Lain"],
  ]);
});

it("finds, reading anew, rows that were taken out and rows that were put in", async () => {
  tamper(`UPDATE row SET id = '64.01-2026-P-777' WHERE id = '64.01-2026-P-002'`);
  const { faults } = await verified(true);
  expect(faults.map(({ code }) => code)).toEqual(["content-changed", "not-as-read"]);
  const place = expect.stringMatching(/^Potensi \d+$/);
  expect(faults.at(-1)?.differences?.map(({ row, stored, original }) => [row, stored, original])).toEqual([
    ["64.01-2026-P-777", place, null],
    ["64.01-2026-P-002", null, place],
  ]);
});

it("goes on where a cell is no longer readable at all", async () => {
  tamper(`UPDATE row SET "values" = 'bukan json' WHERE id = '64.01-2026-U-001'`);
  const found = (await codes(true)).map(([, code]) => code);
  expect(found).toEqual(["integrity", "content-changed"]);
});

it("knows a journal's hash that was noted earlier, until the journal is made anew", async () => {
  const { head } = (await verified()).audit;
  expect((await verified(false, ` ${head?.hash.toUpperCase()} `)).faults).toEqual([]);
  const { faults } = await verified(false, "f".repeat(64));
  expect(faults.map(({ severity, code }) => [severity, code])).toEqual([["fault", "head-unknown"]]);
});

it("finds that the store was lost while the originals are there", async () => {
  await imported(join(SAMPLES, "64.02-kutai-kartanegara-2026.xlsx"));
  rmSync(join(workspace.folder, ".ksd", "ksd.sqlite"));
  expect(await codes()).toEqual([["fault", "store-lost", null]]);
});

it("says what it can of a store with damaged pages, and never crashes", async () => {
  const path = join(workspace.folder, ".ksd", "ksd.sqlite");
  const whole = readFileSync(path);
  const page = 4096;
  for (let at = page; at < whole.length; at += page) {
    const damaged = Buffer.from(whole);
    damaged.fill(0x5a, at, at + page);
    writeFileSync(path, damaged);
    const found = await verified(true);
    expect([at / page, isSound(found)]).toEqual([at / page, false]);
  }
});
