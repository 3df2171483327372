import type { DatabaseSync } from "node:sqlite";
import type { Decision, DecisionKind } from "../domain/index.ts";
import { decisionHash } from "./content-hash.ts";
import { appendToJournal, type HashText } from "./journal.ts";
import { inTransaction } from "./sql.ts";

/** See `Store.saveDecision`. The number is given here, under the lock, since another decision may have come first. */
export function saveDecision(database: DatabaseSync, hashText: HashText, offer: Omit<Decision, "number">): Decision {
  return inTransaction(database, () => {
    const { kind, subjects, reason, by, date, at } = offer;
    const last = database.prepare("SELECT max(number) AS number FROM decision").get();
    const number = Number(last?.["number"] ?? 0) + 1;
    database
      .prepare(
        "INSERT INTO decision (number, kind, subjects, reason, decided_by, date, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
      )
      .run(number, kind, JSON.stringify(subjects), reason, by, date, at);
    // Neither the person nor the words go into the journal; their fingerprint lets `ksd verify` see whether they were changed.
    const content = decisionHash(database, hashText, number);
    appendToJournal(database, hashText, {
      at,
      action: "decide",
      facts: { decision: number, kind, subjects: subjects.join(" "), content },
    });
    return { number, ...offer };
  });
}

/** In the order they were made. */
export function loadDecisions(database: DatabaseSync): readonly Decision[] {
  return database
    .prepare("SELECT number, kind, subjects, reason, decided_by, date, at FROM decision ORDER BY number")
    .all()
    .map((row) => ({
      number: Number(row["number"]),
      kind: String(row["kind"]) as DecisionKind,
      subjects: JSON.parse(String(row["subjects"])) as readonly string[],
      reason: String(row["reason"]),
      by: row["decided_by"] == null ? null : String(row["decided_by"]),
      date: String(row["date"]),
      at: String(row["at"]),
    }));
}
