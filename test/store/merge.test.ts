import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type MergeOffer, openStore, type Store } from "../../src/store/index.ts";
import { CARRIED_TABLES } from "../../src/store/merge/merge-sources.ts";
import { hashText, offerOf, region, submissionOf } from "./offers.ts";

let folder: string;
let nation: Store;
let kept: string[];

const pathOf = (name: string): string => join(folder, `${name}.sqlite`);
const open = (name: string): Promise<Store> => openStore(pathOf(name), { hashText, journalMode: "wal" });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "ksd-merge-"));
  nation = await open("nasional");
  kept = [];
});
afterEach(() => {
  nation.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Stores one file of a region, named for its code and a letter. */
async function send(name: string, code: string, letter: string): Promise<void> {
  const store = await open(name);
  const file = `${code}-${letter}.xlsx`;
  store.saveSubmission(offerOf({ region: region(code), file, sha256: hashText(file) }));
  store.close();
}

const offer = (name: string, province: string, changes: Partial<MergeOffer> = {}): MergeOffer => ({
  province: region(province),
  workspace: name,
  path: pathOf(name),
  year: 2026,
  settings: "{}",
  at: "2026-11-22T03:00:00.000Z",
  keepOriginals: async (hashes) => {
    kept.push(...hashes);
  },
  ...changes,
});

const ids = (): readonly string[] => nation.submissions(2026).map(({ head }) => head.id);
const bytesHash = (name: string): string =>
  createHash("sha256")
    .update(readFileSync(pathOf(name)))
    .digest("hex");

describe("merging provinces' stores", () => {
  beforeEach(async () => {
    await send("kaltim", "64.02", "a");
    await send("kaltim", "64.02", "b");
    await send("kaltim", "64.01", "a");
    await send("kalsel", "63.09", "a");
  });

  it("carries every version, its rows, findings and ledger, and the journals over", async () => {
    const kaltim = await open("kaltim");
    kaltim.saveRefusal({
      file: "rusak.xlsx",
      sha256: hashText("rusak"),
      region: null,
      year: null,
      findings: [],
      at: "2026-02-03T01:16:00.000Z",
    });
    const expected = ["64.02-2026-v1", "64.02-2026-v2", "64.01-2026-v1"].map((id) => kaltim.submission(id));
    const journal = kaltim.journal();
    kaltim.close();
    expect(await nation.merge([offer("kaltim", "64"), offer("kalsel", "63")])).toEqual([
      { province: "64", workspace: "kaltim", added: 3, known: 0, refused: 1, journalLines: 4, isOlder: false },
      { province: "63", workspace: "kalsel", added: 1, known: 0, refused: 0, journalLines: 1, isOlder: false },
    ]);
    expect(ids()).toEqual(["63.09-2026-v1", "64.01-2026-v1", "64.02-2026-v2"]);
    expect(["64.02-2026-v1", "64.02-2026-v2", "64.01-2026-v1"].map((id) => nation.submission(id))).toEqual(expected);
    expect(nation.intake().map(({ file, verdict }) => [file, verdict])).toEqual([
      ["64.02-a.xlsx", "accepted"],
      ["64.02-b.xlsx", "accepted"],
      ["64.01-a.xlsx", "accepted"],
      ["rusak.xlsx", "refused"],
      ["63.09-a.xlsx", "accepted"],
    ]);
    expect(
      nation.sources().map(({ province, journalLines, journalHead }) => [province, journalLines, journalHead]),
    ).toEqual([
      ["63", 1, expect.stringMatching(/^[0-9a-f]{64}$/)],
      ["64", 4, journal.at(-1)?.hash],
    ]);
    const deeds = nation.journal().filter(({ action }) => action === "merge");
    expect(deeds.map(({ action, facts }) => [action, JSON.parse(facts)])).toEqual([
      ["merge", { province: "64", lines: 4, head: journal.at(-1)?.hash, submissions: 3, refused: 1 }],
      ["merge", { province: "63", lines: 1, head: nation.sources()[0]?.journalHead, submissions: 1, refused: 0 }],
    ]);
    expect(nation.audit().faults).toEqual([]);
    const carried = new DatabaseSync(pathOf("nasional"));
    const lines = carried.prepare("SELECT hash FROM source_journal WHERE province = '64' ORDER BY number").all();
    carried.close();
    expect(lines.map(({ hash }) => hash)).toEqual(journal.map(({ hash }) => hash));
  });

  it("names every stored file before anything is written, so that its original can be kept", async () => {
    const keepOriginals = async (): Promise<void> => {
      throw new Error("disk");
    };
    await expect(nation.merge([offer("kalsel", "63"), offer("kaltim", "64", { keepOriginals })])).rejects.toThrow(
      "disk",
    );
    expect(kept).toEqual([hashText("63.09-a.xlsx")]);
    expect(nation.sources()).toEqual([]);
    expect(nation.intake()).toEqual([]);
  });

  it("leaves the provinces' stores as they are, to the byte", async () => {
    const before = ["kaltim", "kalsel"].map(bytesHash);
    await nation.merge([offer("kaltim", "64"), offer("kalsel", "63")]);
    expect(["kaltim", "kalsel"].map(bytesHash)).toEqual(before);
  });

  it("adds only what is new the second time, and follows the province to its newest version", async () => {
    await nation.merge([offer("kaltim", "64")]);
    expect(await nation.merge([offer("kaltim", "64")])).toMatchObject([{ added: 0, known: 3 }]);
    expect(nation.journal().filter(({ action }) => action === "merge")).toHaveLength(1);
    await send("kaltim", "64.02", "c");
    expect(await nation.merge([offer("kaltim", "64")])).toMatchObject([{ added: 1, known: 3, journalLines: 4 }]);
    expect(ids()).toEqual(["64.01-2026-v1", "64.02-2026-v3"]);
  });

  it("follows what a province takes out, stores again and takes back", async () => {
    const at = "2026-02-04T01:15:00.000Z";
    const change = async (work: (store: Store) => unknown): Promise<void> => {
      const store = await open("kaltim");
      work(store);
      store.close();
      await nation.merge([offer("kaltim", "64")]);
      expect(nation.audit().faults).toEqual([]);
    };
    await nation.merge([offer("kaltim", "64")]);
    await change((store) => store.withdraw({ id: "64.02-2026-v2", at, reason: "Salah lampiran" }));
    expect(ids()).toEqual(["64.01-2026-v1", "64.02-2026-v1"]);
    // The same bytes again, as a version of their own.
    const again = {
      ...offerOf({ region: region("64.02"), file: "64.02-b.xlsx", sha256: hashText("64.02-b.xlsx") }),
      again: true,
    };
    await change((store) => store.saveSubmission(again));
    expect(ids()).toEqual(["64.01-2026-v1", "64.02-2026-v3"]);
    await change((store) => {
      store.withdraw({ id: "64.02-2026-v3", at, reason: "Keliru" });
      store.restore({ id: "64.02-2026-v2", at, reason: "Ternyata benar" });
    });
    expect(ids()).toEqual(["64.01-2026-v1", "64.02-2026-v2"]);
    expect(nation.versions().map(({ head }) => [head.id, head.withdrawn?.reason ?? null])).toEqual([
      ["64.01-2026-v1", null],
      ["64.02-2026-v1", null],
      ["64.02-2026-v2", null],
      ["64.02-2026-v3", "Keliru"],
    ]);
  });

  it("carries decisions of meetings over, each once", async () => {
    const decision = {
      kind: "reject" as const,
      subjects: ["64.02-2026-U-001"],
      reason: "Bukan kewenangan",
      by: "Rakor",
      date: "2026-03-01",
      at: "2026-03-01T03:00:00.000Z",
    };
    for (const [name, subject] of [
      ["kaltim", "64.02-2026-U-001"],
      ["kalsel", "63.09-2026-U-001"],
      ["kaltim", "64.01-2026-U-002"],
    ] as const) {
      const store = await open(name);
      store.saveDecision({ ...decision, subjects: [subject] });
      store.close();
      await nation.merge([offer("kaltim", "64"), offer("kalsel", "63")]);
    }
    expect(nation.decisions().map(({ number, subjects, by }) => [number, subjects, by])).toEqual([
      [1, ["64.02-2026-U-001"], "Rakor"],
      [2, ["63.09-2026-U-001"], "Rakor"],
      [3, ["64.01-2026-U-002"], "Rakor"],
    ]);
    expect(nation.audit().faults).toEqual([]);
  });

  it("takes an older copy of a workspace for what it is", async () => {
    cpSync(pathOf("kaltim"), pathOf("salinan"));
    await send("kaltim", "64.02", "c");
    await nation.merge([offer("kaltim", "64")]);
    expect(await nation.merge([offer("salinan", "64")])).toMatchObject([{ added: 0, isOlder: true }]);
    expect(ids()).toEqual(["64.01-2026-v1", "64.02-2026-v3"]);
  });

  it.each([
    ["went another way", async () => cpSync(pathOf("kaltim"), pathOf("lain"))],
    ["began anew", async () => undefined],
  ])("refuses a workspace of the same regions that %s, names both, and merges nothing", async (_how, prepare) => {
    await prepare();
    await send("lain", "64.02", "x");
    await send("kaltim", "64.02", "c");
    await nation.merge([offer("kaltim", "64")]);
    await expect(nation.merge([offer("kalsel", "63"), offer("lain", "64")])).rejects.toMatchObject({
      code: "merge-conflict",
      sentence: {
        id: expect.stringMatching(/^Daerah .*64\.02 sudah digabung dari kaltim; ruang kerja lain berisi riwayat lain/),
      },
    });
    expect(nation.sources().map(({ province }) => province)).toEqual(["64"]);
  });

  it("refuses a store with another province's regions", async () => {
    await send("kaltim", "63.01", "a");
    await expect(nation.merge([offer("kaltim", "64")])).rejects.toMatchObject({
      code: "merge-conflict",
      sentence: { id: "Ruang kerja kaltim untuk provinsi 64, tetapi menyimpan kiriman daerah lain: 63.01." },
    });
  });

  it("refuses a newer store and a journal that was tampered with", async () => {
    const kaltim = new DatabaseSync(pathOf("kaltim"));
    kaltim.exec("DROP TRIGGER journal_never_changes; UPDATE journal SET at = '2020-01-01' WHERE number = 2");
    kaltim.close();
    const kalsel = new DatabaseSync(pathOf("kalsel"));
    kalsel.exec("PRAGMA user_version = 99");
    kalsel.close();
    await expect(nation.merge([offer("kaltim", "64")])).rejects.toMatchObject({ code: "store-damaged" });
    await expect(nation.merge([offer("kalsel", "63")])).rejects.toMatchObject({ code: "store-newer" });
    expect(nation.sources()).toEqual([]);
  });

  it("takes over a store that an older ksd wrote", async () => {
    const old = new DatabaseSync(pathOf("kalsel"));
    old.exec(`DROP TABLE source_journal; DROP TABLE source; DROP TABLE withdrawal; DROP INDEX bytes_stand_once;
      CREATE TABLE first AS SELECT * FROM submission; PRAGMA foreign_keys = OFF; DROP TABLE submission;
      ALTER TABLE first RENAME TO submission; ALTER TABLE submission DROP COLUMN is_withdrawn; PRAGMA user_version = 1`);
    old.close();
    expect(await nation.merge([offer("kalsel", "63")])).toMatchObject([{ added: 1 }]);
  });

  it("notes a province that has imported nothing yet", async () => {
    const outcome = await nation.merge([offer("kalbar", "61", { path: null })]);
    expect(outcome).toMatchObject([{ province: "61", added: 0, known: 0, journalLines: 0 }]);
    expect(nation.sources()).toMatchObject([{ province: "61", journalHead: null }]);
  });
});

it("carries every table over that belongs to files or submissions", () => {
  const database = new DatabaseSync(pathOf("nasional"));
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all();
  database.close();
  // The journal comes over as source_journal; the other two are the nation's own.
  const own = ["journal", "source", "source_journal"];
  expect(tables.map(({ name }) => name)).toEqual([...CARRIED_TABLES, ...own].sort());
});

describe("a snapshot", () => {
  it("does not see what another process stores meanwhile", async () => {
    await send("kaltim", "64.02", "a");
    const reader = await open("kaltim");
    const writer = await open("kaltim");
    reader.snapshot(() => {
      const before = reader.submissions(2026);
      writer.saveSubmission({
        ...offerOf(),
        submission: submissionOf({ region: region("64.01"), sha256: hashText("x") }),
      });
      expect(reader.submissions(2026)).toEqual(before);
      expect(reader.intake()).toHaveLength(1);
    });
    expect(reader.submissions(2026).map(({ head }) => head.region)).toEqual(["64.01", "64.02"]);
    reader.close();
    writer.close();
  });
});
