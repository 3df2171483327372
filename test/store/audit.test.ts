import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { migrate } from "../../src/store/migrate.ts";
import { SCHEMA_STEPS } from "../../src/store/schema.ts";
import { cleaned, hashText, offerOf, potensiRow } from "./offers.ts";

const DAY = (day: number): string => `2026-03-${String(day).padStart(2, "0")}T02:00:00.000Z`;

let folder: string;
let path: string;
const open = () => openStore(path, { hashText, journalMode: "wal" });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "ksd-audit-"));
  path = join(folder, "ksd.sqlite");
  const store = await open();
  const rows = [potensiRow(), { ...potensiRow(true), id: "64.02-2026-P-002" }];
  const ledger = [
    { sheet: "Potensi", table: "potensi", read: 3, accepted: 1, held: 1, ignored: 1, reasons: { CONTOH: 1 } },
  ] as const;
  store.saveSubmission(offerOf({ sha256: hashText("satu"), rows, ledger }, DAY(1)));
  store.saveSubmission(offerOf({ sha256: hashText("dua") }, DAY(5)));
  const refused = { file: "rusak.xlsx", sha256: hashText("rusak"), region: null, year: null, findings: [cleaned] };
  store.saveRefusal({ ...refused, at: DAY(6) });
  store.withdraw({ id: "64.02-2026-v2", at: DAY(10), reason: "Salah lampiran" });
  store.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Changes the file past the program, as somebody would who knows SQLite: guards off, and back on afterwards. */
function tamper(sql: string): void {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  database.exec("PRAGMA ignore_check_constraints = ON");
  const guards = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all();
  for (const { name } of guards) database.exec(`DROP TRIGGER ${name}`);
  database.exec(sql);
  for (const guard of guards) database.exec(String(guard["sql"]));
  database.close();
}

async function faults() {
  const store = await open();
  const { faults: found } = store.audit();
  store.close();
  return found;
}

it("finds nothing in a store that only the program touched", async () => {
  const store = await open();
  const last = store.journal().at(-1);
  expect(store.audit()).toEqual({
    faults: [],
    vouchedSince: [],
    counted: { submissions: 2, rows: 3, refusals: 1, withdrawals: 1, journal: 4 },
    head: { number: 4, hash: last?.hash },
  });
  store.close();
});

const changed = { kind: "content-changed", what: "submission", id: "64.02-2026-v1", line: 1 };

it.each([
  ["a value", `UPDATE row SET "values" = replace("values", '1250000000', '9250000000')`],
  ["a raw text", "UPDATE row SET raw = replace(raw, 'Rp 1,25 M', 'Rp 9,25 M')"],
  ["an id", "UPDATE row SET id = '64.02-2026-P-009' WHERE position = 0"],
  ["a place", "UPDATE row SET sheet_row = 8"],
  ["a finding", "UPDATE finding SET facts = replace(facts, 'L7', 'L8')"],
  ["the identity", "UPDATE submission SET identitas = replace(identitas, 'Siti', 'Sinta')"],
  ["the hash of the original", `UPDATE submission SET sha256 = '${"0".repeat(64)}' WHERE version = 1`],
  ["a reason", "UPDATE submission SET reason = 'Surat Bupati'"],
  ["the file's name", "UPDATE intake SET file = 'lain.xlsx'"],
  ["the day of import", "UPDATE intake SET at = '2026-02-01T00:00:00.000Z'"],
])("finds that %s was changed", async (_, sql) => {
  tamper(sql);
  expect(await faults()).toContainEqual(changed);
});

it("finds that a row was freed, also against the ledger", async () => {
  tamper("UPDATE row SET is_held = 0");
  const ledger = { accepted: 1, held: 1 };
  const rows = { accepted: 2, held: 0 };
  expect(await faults()).toEqual([
    changed,
    { kind: "ledger-rows", submission: "64.02-2026-v1", table: "potensi", ledger, rows },
  ]);
});

it("finds that a row was taken out", async () => {
  tamper("DELETE FROM row WHERE submission_id = '64.02-2026-v2'");
  expect(await faults()).toEqual([
    { kind: "content-changed", what: "submission", id: "64.02-2026-v2", line: 2 },
    {
      kind: "ledger-rows",
      submission: "64.02-2026-v2",
      table: "potensi",
      ledger: { accepted: 1, held: 0 },
      rows: { accepted: 0, held: 0 },
    },
  ]);
});

it("finds a ledger that does not close", async () => {
  tamper("UPDATE ledger SET ignored = 0 WHERE submission_id = '64.02-2026-v1'");
  expect(await faults()).toEqual([
    { kind: "integrity", detail: "CHECK constraint failed in ledger" },
    changed,
    { kind: "ledger-open", submission: "64.02-2026-v1", sheet: "Potensi", read: 3, sum: 2 },
  ]);
});

it("finds a line of the journal that was altered, and what it then no longer vouches for", async () => {
  tamper("UPDATE journal SET facts = replace(facts, '\"held\":1', '\"held\":0') WHERE number = 1");
  expect(await faults()).toEqual([{ kind: "journal-altered", number: 1 }]);
});

it("finds an altered line also when its own hash was made anew", async () => {
  const database = new DatabaseSync(path);
  const line = database.prepare("SELECT * FROM journal WHERE number = 2").get();
  database.close();
  const at = DAY(4);
  const hash = hashText(JSON.stringify([line?.["previous_hash"], 2, at, line?.["action"], line?.["facts"]]));
  tamper(`UPDATE journal SET at = '${at}', hash = '${hash}' WHERE number = 2`);
  expect(await faults()).toEqual([{ kind: "journal-altered", number: 3 }]);
});

it("finds a journal that was cut in the middle, at its beginning and at its end", async () => {
  tamper("DELETE FROM journal WHERE number = 2");
  expect(await faults()).toEqual([
    { kind: "journal-cut", after: 1, next: 3 },
    { kind: "unrecorded", what: "submission", id: "64.02-2026-v2" },
  ]);
  tamper("DELETE FROM journal WHERE number = 1");
  expect(await faults()).toEqual([
    { kind: "journal-cut", after: 0, next: 3 },
    { kind: "unrecorded", what: "submission", id: "64.02-2026-v1" },
    { kind: "unrecorded", what: "submission", id: "64.02-2026-v2" },
  ]);
});

it("finds that the last lines are missing by what they would have vouched for", async () => {
  tamper("DELETE FROM journal WHERE number > 2");
  expect(await faults()).toEqual([
    { kind: "unrecorded", what: "refusal", id: "3" },
    { kind: "unrecorded", what: "withdrawal", id: "1" },
  ]);
});

it("finds that a whole submission was taken out", async () => {
  tamper(`
    DELETE FROM row WHERE submission_id = '64.02-2026-v1';
    DELETE FROM ledger WHERE submission_id = '64.02-2026-v1';
    DELETE FROM submission WHERE id = '64.02-2026-v1'`);
  expect(await faults()).toEqual([
    { kind: "foreign-key", table: "submission", parent: "submission", count: 1 },
    { kind: "gone", what: "submission", id: "64.02-2026-v1", line: 1 },
  ]);
});

it("finds that a withdrawal was hidden, or its reason changed", async () => {
  const current = (version: number) => `
    UPDATE submission SET is_current = 0, is_withdrawn = 0;
    UPDATE submission SET is_current = 1 WHERE version = ${version}`;
  tamper(current(2));
  expect(await faults()).toEqual([
    { kind: "wrong-withdrawn", submission: "64.02-2026-v2", marked: false },
    { kind: "wrong-current", region: "64.02", year: 2026, marked: "64.02-2026-v2", should: "64.02-2026-v1" },
  ]);
  tamper(`${current(1)}; UPDATE submission SET is_withdrawn = 1 WHERE version = 2`);
  expect(await faults()).toEqual([]);
  tamper("UPDATE withdrawal SET reason = 'Atas permintaan daerah'");
  expect(await faults()).toEqual([{ kind: "content-changed", what: "withdrawal", id: "1", line: 4 }]);
  tamper(`DELETE FROM withdrawal; ${current(2)}`);
  expect(await faults()).toEqual([{ kind: "gone", what: "withdrawal", id: "1", line: 4 }]);
});

it("finds that a refused file was taken out of the list", async () => {
  tamper("DELETE FROM finding WHERE intake_id = 3; DELETE FROM intake WHERE id = 3");
  expect(await faults()).toEqual([{ kind: "gone", what: "refusal", id: "3", line: 3 }]);
});

it("finds guards that were dropped and triggers that are not ours", async () => {
  const database = new DatabaseSync(path);
  database.exec("DROP TRIGGER journal_never_changes; DROP INDEX bytes_stand_once");
  database.exec("CREATE TRIGGER diam AFTER INSERT ON row BEGIN DELETE FROM row WHERE is_held = 1; END");
  database.close();
  expect(await faults()).toEqual([
    { kind: "schema", name: "index bytes_stand_once", how: "missing" },
    { kind: "schema", name: "trigger journal_never_changes", how: "missing" },
    { kind: "schema", name: "trigger diam", how: "foreign" },
  ]);
});

it("finds references that lead nowhere", async () => {
  tamper("UPDATE ledger SET submission_id = '64.02-2026-v7' WHERE submission_id = '64.02-2026-v2'");
  expect(await faults()).toContainEqual({ kind: "foreign-key", table: "ledger", parent: "submission", count: 1 });
});

it("brings a store of the first version along and says since when it vouches for it", async () => {
  const old = join(folder, "lama.sqlite");
  const database = new DatabaseSync(old);
  migrate(database, { steps: SCHEMA_STEPS.slice(0, 1) as readonly string[], backupPath: null });
  // As the first version wrote it: no hash of the content in the journal.
  const facts = { submission: "64.02-2026-v1", replaces: null, sha256: "a1", accepted: 1, held: 0, findings: 1 };
  const hash = hashText(JSON.stringify(["0".repeat(64), 1, DAY(1), "import", JSON.stringify(facts)]));
  database.exec(`
    INSERT INTO intake VALUES (1, '${DAY(1)}', 'kukar.xlsx', 'a1', 'accepted', '64.02', 2026);
    INSERT INTO finding VALUES (1, 0, 'SEL-10', 'INFO', '${JSON.stringify(cleaned)}');
    INSERT INTO submission VALUES
      ('64.02-2026-v1', 1, '64.02', 2026, 1, 1, NULL, NULL, 'a1', 'ksd-22-2020@1.0.0', '0f3a', '{"sheet":"Identitas","values":{},"raw":{}}');
    INSERT INTO row VALUES ('64.02-2026-v1', 0, '64.02-2026-P-001', 'potensi', 'Potensi', 7, 0, '{"nilai_rp":5}', '{}');
    INSERT INTO ledger VALUES ('64.02-2026-v1', 0, 'Potensi', 'potensi', 1, 1, 0, 0, '{}');
    INSERT INTO intake VALUES (2, '${DAY(2)}', 'rusak.xlsx', 'b2', 'refused', NULL, NULL);
    INSERT INTO journal VALUES (1, '${DAY(1)}', 'import', '${JSON.stringify(facts)}', '${"0".repeat(64)}', '${hash}')`);
  database.close();

  path = old;
  const store = await open();
  const audit = store.audit();
  expect(audit.faults).toEqual([]);
  expect(audit.vouchedSince).toEqual([{ submission: "64.02-2026-v1", at: expect.stringMatching(/^20\d\d-.*Z$/) }]);
  expect(store.submission("64.02-2026-v1")?.submission.rows).toEqual([
    {
      id: "64.02-2026-P-001",
      table: "potensi",
      at: { sheet: "Potensi", row: 7 },
      values: { nilai_rp: 5 },
      raw: {},
      held: false,
    },
  ]);
  expect(store.withdraw({ id: "64.02-2026-v1", at: DAY(9), reason: "Coba" })).toMatchObject({ kind: "withdrawn" });
  store.close();

  const backup = new DatabaseSync(`${old}.sebelum-v${SCHEMA_STEPS.length}`, { readOnly: true });
  expect(backup.prepare("PRAGMA user_version").get()).toEqual({ user_version: 1 });
  expect(backup.prepare("SELECT count(*) AS rows FROM row").get()).toEqual({ rows: 1 });
  backup.close();
  tamper(`UPDATE row SET "values" = '{"nilai_rp":6}'`);
  expect(await faults()).toEqual([{ ...changed, line: 2 }]);
});
