import { afterEach, beforeEach, expect, it } from "vitest";
import { openStore, type Store } from "../../src/store/index.ts";
import { hashText, offerOf, region } from "./offers.ts";

const DAY = (day: number): string => `2026-03-${String(day).padStart(2, "0")}T02:00:00.000Z`;
const KUKAR = region("64.02");

let store: Store;
beforeEach(async () => {
  store = await openStore(":memory:", { hashText, journalMode: "wal" });
  store.saveSubmission(offerOf({ sha256: hashText("satu") }, DAY(1)));
  store.saveSubmission(offerOf({ sha256: hashText("dua") }, DAY(5)));
});
afterEach(() => {
  // Whatever was done, nothing of it may look like tampering.
  expect(store.audit().faults).toEqual([]);
  store.close();
});

const current = () => store.currentHead(KUKAR, 2026)?.id ?? null;
const asOf = (day: number) => store.submissions(2026, { asOf: DAY(day) }).map(({ head }) => head.id);
const history = () =>
  store.versions().map(({ head, isCurrent, replacedBy }) => [head.id, isCurrent, replacedBy, head.withdrawn]);

it("makes the version before current again, and nothing when none is left", () => {
  const second = store.withdraw({ id: "64.02-2026-v2", at: DAY(10), reason: "Salah lampiran" });
  expect(second).toMatchObject({ kind: "withdrawn", current: { id: "64.02-2026-v1" } });
  expect(current()).toBe("64.02-2026-v1");
  const first = store.withdraw({ id: "64.02-2026-v1", at: DAY(11), reason: "Data tahun lalu" });
  expect(first).toMatchObject({ kind: "withdrawn", current: null });
  expect(current()).toBeNull();
  expect(store.submissions(2026)).toEqual([]);
  expect(history()).toEqual([
    ["64.02-2026-v1", false, null, { at: DAY(11), reason: "Data tahun lalu" }],
    ["64.02-2026-v2", false, null, { at: DAY(10), reason: "Salah lampiran" }],
  ]);
  expect(store.submission("64.02-2026-v2")?.submission.rows).toHaveLength(1);
});

it("leaves the current one alone when an earlier one is withdrawn", () => {
  expect(store.withdraw({ id: "64.02-2026-v1", at: DAY(10), reason: "Keliru" })).toMatchObject({
    current: { id: "64.02-2026-v2" },
  });
  expect(history()).toEqual([
    ["64.02-2026-v1", false, "64.02-2026-v2", { at: DAY(10), reason: "Keliru" }],
    ["64.02-2026-v2", true, null, null],
  ]);
});

it("tells the state of any day by what was known on it", () => {
  store.withdraw({ id: "64.02-2026-v2", at: DAY(10), reason: "Salah lampiran" });
  store.restore({ id: "64.02-2026-v2", at: DAY(20), reason: "Ternyata benar" });
  expect([0, 1, 4, 5, 9].map((day) => (day === 0 ? [] : asOf(day)))).toEqual([
    [],
    ["64.02-2026-v1"],
    ["64.02-2026-v1"],
    ["64.02-2026-v2"],
    ["64.02-2026-v2"],
  ]);
  expect([10, 19].map(asOf)).toEqual([["64.02-2026-v1"], ["64.02-2026-v1"]]);
  expect([20, 31].map(asOf)).toEqual([["64.02-2026-v2"], ["64.02-2026-v2"]]);
});

it("never gives a version's number twice", () => {
  store.withdraw({ id: "64.02-2026-v2", at: DAY(10), reason: "Salah lampiran" });
  const saved = store.saveSubmission(offerOf({ sha256: hashText("tiga") }, DAY(12)));
  expect(saved.head).toMatchObject({ id: "64.02-2026-v3", replaces: "64.02-2026-v1" });
  expect(history().map(([id, isCurrent, replacedBy]) => [id, isCurrent, replacedBy])).toEqual([
    ["64.02-2026-v1", false, "64.02-2026-v3"],
    ["64.02-2026-v2", false, null],
    ["64.02-2026-v3", true, null],
  ]);
});

it("stores withdrawn bytes again only when asked to, as a new version", () => {
  store.withdraw({ id: "64.02-2026-v2", at: DAY(10), reason: "Salah lampiran" });
  const offer = offerOf({ sha256: hashText("dua") }, DAY(12));
  expect(store.saveSubmission(offer)).toMatchObject({ kind: "withdrawn", head: { id: "64.02-2026-v2" } });
  expect(current()).toBe("64.02-2026-v1");
  expect(store.saveSubmission({ ...offer, again: true })).toMatchObject({
    kind: "stored",
    head: { id: "64.02-2026-v3", replaces: "64.02-2026-v1" },
  });
  expect(store.saveSubmission({ ...offer, again: true })).toMatchObject({
    kind: "already-stored",
    head: { id: "64.02-2026-v3" },
  });
  expect(store.restore({ id: "64.02-2026-v2", at: DAY(13), reason: "Ternyata benar" })).toMatchObject({
    kind: "stored-again",
    as: { id: "64.02-2026-v3" },
  });
});

it("changes nothing for an unknown id, or one that is withdrawn or stands already", () => {
  const before = store.journal();
  expect(store.withdraw({ id: "64.02-2026-v9", at: DAY(10), reason: "?" })).toEqual({ kind: "unknown" });
  expect(store.restore({ id: "64.02-2026-v2", at: DAY(10), reason: "?" })).toMatchObject({ kind: "not-withdrawn" });
  expect(store.journal()).toEqual(before);
  store.withdraw({ id: "64.02-2026-v2", at: DAY(10), reason: "Salah lampiran" });
  expect(store.withdraw({ id: "64.02-2026-v2", at: DAY(11), reason: "?" })).toMatchObject({
    kind: "already-withdrawn",
    head: { withdrawn: { at: DAY(10), reason: "Salah lampiran" } },
  });
});

it("writes each into the journal, without the reason, which may name a person", () => {
  store.withdraw({ id: "64.02-2026-v2", at: DAY(10), reason: "Permintaan Ibu Siti" });
  store.restore({ id: "64.02-2026-v2", at: DAY(11), reason: "Dibatalkan Ibu Siti" });
  const lines = store.journal().slice(2);
  const content = expect.stringMatching(/^[0-9a-f]{64}$/);
  expect(lines.map(({ at, action, facts }) => [at, action, JSON.parse(facts)])).toEqual([
    [DAY(10), "withdraw", { submission: "64.02-2026-v2", current: "64.02-2026-v1", withdrawal: 1, content }],
    [DAY(11), "restore", { submission: "64.02-2026-v2", current: "64.02-2026-v2", withdrawal: 2, content }],
  ]);
  expect(JSON.stringify(lines)).not.toContain("Siti");
});
