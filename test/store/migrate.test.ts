import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate } from "../../src/store/migrate.ts";

const STEPS = ["CREATE TABLE daerah (kode TEXT)", "ALTER TABLE daerah ADD COLUMN nama TEXT"];
let folder: string;
let database: DatabaseSync;
let backupPath: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ksd-migrate-"));
  database = new DatabaseSync(join(folder, "ksd.sqlite"));
  backupPath = join(folder, "cadangan.sqlite");
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const columns = (of: DatabaseSync) => of.prepare("SELECT name FROM pragma_table_info('daerah')").all();

it("brings an older store to the newest version after copying it", () => {
  migrate(database, { steps: STEPS.slice(0, 1), backupPath });
  expect(existsSync(backupPath)).toBe(false);
  database.exec("INSERT INTO daerah VALUES ('64.02')");

  migrate(database, { steps: STEPS, backupPath });
  expect(database.prepare("SELECT * FROM daerah").all()).toEqual([{ kode: "64.02", nama: null }]);
  const backup = new DatabaseSync(backupPath);
  expect(backup.prepare("SELECT * FROM daerah").all()).toEqual([{ kode: "64.02" }]);
  expect(backup.prepare("PRAGMA user_version").get()).toEqual({ user_version: 1 });
  backup.close();
});

it("changes nothing when a step fails halfway", () => {
  migrate(database, { steps: STEPS.slice(0, 1), backupPath });
  const broken = [...STEPS, "ALTER TABLE tidak_ada ADD COLUMN x TEXT"];
  expect(() => migrate(database, { steps: broken, backupPath })).toThrow(/tidak_ada/);
  expect(columns(database)).toEqual([{ name: "kode" }]);
  expect(database.prepare("PRAGMA user_version").get()).toEqual({ user_version: 1 });
});

it("makes the copy again after a migration that failed", () => {
  migrate(database, { steps: STEPS.slice(0, 1), backupPath });
  const broken = [...STEPS, "ALTER TABLE tidak_ada ADD COLUMN x TEXT"];
  expect(() => migrate(database, { steps: broken, backupPath })).toThrow(/tidak_ada/);
  database.exec("INSERT INTO daerah VALUES ('64.02')");
  migrate(database, { steps: STEPS, backupPath });
  expect(columns(database)).toEqual([{ name: "kode" }, { name: "nama" }]);
  const backup = new DatabaseSync(`${backupPath}.2`);
  expect(backup.prepare("SELECT * FROM daerah").all()).toEqual([{ kode: "64.02" }]);
  backup.close();
});
