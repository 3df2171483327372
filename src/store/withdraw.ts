import type { DatabaseSync } from "node:sqlite";
import type { KodeWilayah } from "../domain/index.ts";
import { withdrawalHash } from "./content-hash.ts";
import { appendToJournal, type HashText } from "./journal.ts";
import { currentHead, findHead, headOfBytes } from "./load.ts";
import { inTransaction } from "./sql.ts";
import type { Restored, SubmissionHead, WithdrawalOffer, Withdrawn } from "./store.ts";

/** The one that counts is the newest of those that stand. Must run inside the transaction that changed what stands. */
function chooseCurrent(database: DatabaseSync, region: KodeWilayah, year: number): SubmissionHead | null {
  database.prepare("UPDATE submission SET is_current = 0 WHERE region = ? AND year = ?").run(region, year);
  database
    .prepare(
      `UPDATE submission SET is_current = 1 WHERE region = ? AND year = ? AND version =
         (SELECT max(version) FROM submission WHERE region = ? AND year = ? AND is_withdrawn = 0)`,
    )
    .run(region, year, region, year);
  return currentHead(database, region, year);
}

/** Adds to the list, sets the flags by it, and writes the line of the journal: the reason itself may name a person. */
function note(
  database: DatabaseSync,
  hashText: HashText,
  { offer, action, head }: { offer: WithdrawalOffer; action: "withdraw" | "restore"; head: SubmissionHead },
): { readonly head: SubmissionHead; readonly current: SubmissionHead | null } {
  const { lastInsertRowid } = database
    .prepare("INSERT INTO withdrawal (submission_id, at, action, reason) VALUES (?, ?, ?, ?)")
    .run(head.id, offer.at, action, offer.reason);
  database
    .prepare("UPDATE submission SET is_withdrawn = ?, is_current = 0 WHERE id = ?")
    .run(action === "withdraw" ? 1 : 0, head.id);
  const current = chooseCurrent(database, head.region, head.year);
  const number = Number(lastInsertRowid);
  const content = withdrawalHash(database, hashText, number);
  appendToJournal(database, hashText, {
    at: offer.at,
    action,
    facts: { submission: head.id, current: current?.id ?? null, withdrawal: number, content },
  });
  return { head: findHead(database, head.id) ?? head, current };
}

/** See `Store.withdraw`. */
export function withdraw(database: DatabaseSync, hashText: HashText, offer: WithdrawalOffer): Withdrawn {
  return inTransaction(database, () => {
    const head = findHead(database, offer.id);
    if (head === null) return { kind: "unknown" };
    if (head.withdrawn !== null) return { kind: "already-withdrawn", head };
    return { kind: "withdrawn", ...note(database, hashText, { offer, action: "withdraw", head }) };
  });
}

/** See `Store.restore`. */
export function restore(database: DatabaseSync, hashText: HashText, offer: WithdrawalOffer): Restored {
  return inTransaction(database, () => {
    const head = findHead(database, offer.id);
    if (head === null) return { kind: "unknown" };
    if (head.withdrawn === null) return { kind: "not-withdrawn", head };
    const again = headOfBytes(database, head.sha256);
    if (again !== null && again.withdrawn === null) return { kind: "stored-again", head, as: again };
    return { kind: "restored", ...note(database, hashText, { offer, action: "restore", head }) };
  });
}
