import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import type { Decision } from "../../src/domain/index.ts";
import { openStore } from "../../src/store/index.ts";
import { SCHEMA_STEPS, schemaSteps } from "../../src/store/schema.ts";
import { hashText, offerOf } from "./offers.ts";

const offer: Omit<Decision, "number"> = {
  kind: "merge",
  subjects: ["64.02-2026-U-001", "64.72-2026-U-003"],
  reason: "Objeknya sama",
  by: "Ketua TKKSD",
  date: "2026-11-12",
  at: "2026-11-12T03:00:00.000Z",
};

it("keeps every decision in order, with a journal line that names no person", async () => {
  const store = await openStore(":memory:", { hashText, journalMode: "wal" });
  store.saveSubmission(offerOf());
  const second = { ...offer, kind: "reopen", by: null } as const;
  expect([store.saveDecision(offer).number, store.saveDecision(second).number]).toEqual([1, 2]);
  expect(store.decisions()).toEqual([
    { number: 1, ...offer },
    { number: 2, ...second },
  ]);
  const [, first] = store.journal();
  expect(first).toMatchObject({ number: 2, at: offer.at, action: "decide" });
  const facts = JSON.parse(first?.facts ?? "");
  const { kind, subjects, reason, by, date, at } = offer;
  expect(facts).toEqual({
    decision: 1,
    kind: "merge",
    subjects: "64.02-2026-U-001 64.72-2026-U-003",
    content: hashText(JSON.stringify([1, kind, JSON.stringify(subjects), reason, by, date, at])),
  });
  store.close();
});

it("adds the table to a store that was made before, and lets nobody change a row of it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ksd-decisions-"));
  const path = join(folder, "ksd.sqlite");
  const older = new DatabaseSync(path);
  const first = SCHEMA_STEPS.findIndex((step) => typeof step === "string" && step.includes("CREATE TABLE decision"));
  for (const step of schemaSteps(hashText).slice(0, first)) {
    if (typeof step === "string") older.exec(step);
    else step(older);
  }
  older.exec(`PRAGMA user_version = ${first}`);
  older.close();
  const store = await openStore(path, { hashText, journalMode: "rollback" });
  store.saveDecision(offer);
  store.close();
  const database = new DatabaseSync(path);
  expect(() => database.exec("UPDATE decision SET reason = 'lain'")).toThrow("decisions are only added");
  expect(() => database.exec("DELETE FROM decision")).toThrow("decisions are only added");
  const [made] = database.prepare("SELECT sql FROM sqlite_schema WHERE name = 'decision_never_changes'").all();
  database.exec("DROP TRIGGER decision_never_changes; UPDATE decision SET reason = 'lain'");
  database.exec(String(made?.["sql"]));
  database.close();
  const again = await openStore(path, { hashText, journalMode: "rollback" });
  expect(again.audit().faults).toEqual([{ kind: "content-changed", what: "decision", id: "1", line: 1 }]);
  again.close();
  rmSync(folder, { recursive: true });
});
