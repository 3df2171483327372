import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, type Store } from "../../src/store/index.ts";
import { cleaned, hashText, offerOf, potensiRow, region, submissionOf } from "./offers.ts";

const FIRST = "2026-02-03T01:15:00.000Z";
const SECOND = "2026-03-10T04:00:00.000Z";
const THIRD = "2026-04-01T00:00:00.000Z";

describe("a store in memory", () => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore(":memory:", { hashText, journalMode: "wal" });
  });
  afterEach(() => store.close());

  it("gives back the whole submission with its findings", () => {
    const offer = offerOf();
    const head = {
      id: "64.02-2026-v1",
      region: "64.02",
      year: 2026,
      version: 1,
      replaces: null,
      file: "kukar.xlsx",
      sha256: hashText("kukar.xlsx"),
      verdict: "accepted",
      importedAt: FIRST,
      reason: null,
      withdrawn: null,
    };
    expect(store.saveSubmission(offer)).toEqual({ kind: "stored", head });
    expect(store.submissions(2026)).toEqual([{ head, submission: offer.submission, findings: [cleaned] }]);
    expect(store.submission("64.02-2026-v1")).toEqual({ head, submission: offer.submission, findings: [cleaned] });
    expect(store.submissions(2025)).toEqual([]);
    expect(store.submission("64.02-2026-v2")).toBeNull();
  });

  it("keeps the earlier version when a region sends again", () => {
    store.saveSubmission(offerOf());
    const again = { ...offerOf({ sha256: hashText("v2"), rows: [] }, SECOND), reason: "Surat Bupati 12 Maret" };
    const saved = store.saveSubmission(again);
    expect(saved.head).toMatchObject({ id: "64.02-2026-v2", version: 2, replaces: "64.02-2026-v1" });
    expect(saved.head.reason).toBe("Surat Bupati 12 Maret");
    expect(store.currentHead(region("64.02"), 2026)?.id).toBe("64.02-2026-v2");
    expect(store.submission("64.02-2026-v1")?.submission).toEqual(submissionOf());
    expect(store.submissions(2026, { asOf: SECOND }).map(({ head }) => head.id)).toEqual(["64.02-2026-v2"]);
    expect(store.submissions(2026, { asOf: "2026-03-09T23:59:59.999Z" }).map(({ head }) => head.id)).toEqual([
      "64.02-2026-v1",
    ]);
    expect(store.submissions(2026, { except: new Set([region("64.02")]) })).toEqual([]);
    expect(store.submissions(2026, { except: new Set([region("64.01")]) })).toHaveLength(1);
    expect(store.submissions(2026, { asOf: "2026-02-03T01:14:59.999Z" })).toEqual([]);
  });

  it("stores nothing for bytes it already has, whichever region or version they became", () => {
    store.saveSubmission(offerOf());
    store.saveSubmission(offerOf({ sha256: hashText("v2") }, SECOND));
    const before = store.journal();
    const saved = store.saveSubmission(offerOf({ file: "salinan kukar.xlsx" }, THIRD));
    expect(saved).toMatchObject({ kind: "already-stored", head: { id: "64.02-2026-v1", importedAt: FIRST } });
    expect(store.journal()).toEqual(before);
    expect(store.intake()).toHaveLength(2);
    expect(store.currentHead(region("64.02"), 2026)?.id).toBe("64.02-2026-v2");
  });

  it("notes a refused file once, with its findings", () => {
    const offer = {
      file: "rusak.xlsx",
      sha256: hashText("x"),
      region: null,
      year: null,
      findings: [cleaned],
      at: FIRST,
    };
    store.saveRefusal(offer);
    store.saveRefusal({ ...offer, at: SECOND });
    expect(store.intake()).toEqual([{ ...offer, verdict: "refused", submission: null }]);
    store.saveRefusal({ ...offer, findings: [], at: SECOND });
    expect(store.intake().map(({ at }) => at)).toEqual([FIRST, SECOND]);
  });

  it("stores nothing at all of a submission whose ledger does not add up", () => {
    const wrong = offerOf({
      ledger: [{ sheet: "Potensi", table: "potensi", read: 3, accepted: 1, held: 0, ignored: 1, reasons: {} }],
    });
    expect(() => store.saveSubmission(wrong)).toThrow(/CHECK constraint failed/);
    expect(store.intake()).toEqual([]);
    expect(store.journal()).toEqual([]);
    expect(store.submissions(2026)).toEqual([]);
  });

  it("chains the journal: each hash covers the line and the hash before it", () => {
    store.saveSubmission(offerOf({ rows: [potensiRow(), potensiRow(true)] }));
    store.saveSubmission(offerOf({ sha256: hashText("v2") }, SECOND));
    const journal = store.journal();
    expect(journal.map(({ number, at, action, facts }) => ({ number, at, action, facts: JSON.parse(facts) }))).toEqual([
      {
        number: 1,
        at: FIRST,
        action: "import",
        facts: {
          submission: "64.02-2026-v1",
          replaces: null,
          sha256: hashText("kukar.xlsx"),
          ruleset: "0f3a9c1b22de",
          accepted: 1,
          held: 1,
          findings: 1,
          content: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
      {
        number: 2,
        at: SECOND,
        action: "import",
        facts: {
          submission: "64.02-2026-v2",
          replaces: "64.02-2026-v1",
          sha256: hashText("v2"),
          ruleset: "0f3a9c1b22de",
          accepted: 1,
          held: 0,
          findings: 1,
          content: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
    ]);
    let previous = "0".repeat(64);
    for (const line of journal) {
      expect(line.previousHash).toBe(previous);
      expect(line.hash).toBe(hashText(JSON.stringify([previous, line.number, line.at, line.action, line.facts])));
      previous = line.hash;
    }
    expect(JSON.stringify(journal)).not.toContain("Siti");
  });
});

describe("a store on disk", () => {
  let folder: string;
  let path: string;
  const open = () => openStore(path, { hashText, journalMode: "wal", waitMs: 200 });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "ksd-store-"));
    path = join(folder, "ksd.sqlite");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("is there again after closing, in either journal mode", async () => {
    const first = await open();
    first.saveSubmission(offerOf());
    first.close();
    const again = await openStore(path, { hashText, journalMode: "rollback" });
    expect(again.submissions(2026)[0]?.submission).toEqual(submissionOf());
    again.close();
  });

  it("refuses a store that a newer program wrote, and leaves it as it is", async () => {
    (await open()).close();
    const database = new DatabaseSync(path);
    database.exec("PRAGMA user_version = 99");
    database.close();
    await expect(open()).rejects.toMatchObject({ name: "KsdError", code: "store-newer" });
    const after = new DatabaseSync(path);
    expect(after.prepare("PRAGMA user_version").get()).toEqual({ user_version: 99 });
    after.close();
  });

  it("says that a file is no store", async () => {
    writeFileSync(path, "Ini bukan basis data, melainkan catatan rapat yang cukup panjang.".repeat(20));
    await expect(open()).rejects.toMatchObject({ name: "KsdError", code: "store-damaged" });
  });

  it("says that another process keeps the store locked", async () => {
    const store = await open();
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    expect(() => store.saveSubmission(offerOf())).toThrowError(expect.objectContaining({ code: "store-busy" }));
    other.exec("ROLLBACK");
    expect(store.saveSubmission(offerOf()).kind).toBe("stored");
    other.close();
    store.close();
  });

  it("can be read while another process is in the middle of an import", async () => {
    const store = await open();
    store.saveSubmission(offerOf());
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    other.exec("DELETE FROM row");
    expect(store.submissions(2026)[0]?.submission.rows).toHaveLength(1);
    expect(store.audit().faults).toEqual([]);
    other.exec("ROLLBACK");
    other.close();
    store.close();
  });

  it("lets nobody change or remove a line of the journal", async () => {
    const store = await open();
    store.saveSubmission(offerOf());
    store.close();
    const database = new DatabaseSync(path);
    expect(() => database.exec("UPDATE journal SET facts = '{}'")).toThrow(/journal only grows/);
    expect(() => database.exec("DELETE FROM journal")).toThrow(/journal only grows/);
    database.close();
  });
});
