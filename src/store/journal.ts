import type { DatabaseSync } from "node:sqlite";
import type { JournalLine } from "./store.ts";

/** SHA-256 of a text's UTF-8 bytes, 64 hexadecimal digits. */
export type HashText = (text: string) => string;

const FIRST_PREVIOUS_HASH = "0".repeat(64);

export interface JournalEntry {
  readonly at: string;
  readonly action: string;
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/** Adds a line. Must run inside the transaction of what it records. */
export function appendToJournal(database: DatabaseSync, hashText: HashText, entry: JournalEntry): void {
  const last = database.prepare("SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1").get();
  const number = Number(last?.["number"] ?? 0) + 1;
  const previousHash = String(last?.["hash"] ?? FIRST_PREVIOUS_HASH);
  const facts = JSON.stringify(entry.facts);
  const hash = hashText(JSON.stringify([previousHash, number, entry.at, entry.action, facts]));
  database
    .prepare("INSERT INTO journal (number, at, action, facts, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?)")
    .run(number, entry.at, entry.action, facts, previousHash, hash);
}

/** Whether every line follows from the one before it. */
export function isChained(lines: readonly JournalLine[], hashText: HashText): boolean {
  return lines.every(({ number, at, action, facts, previousHash, hash }, position) => {
    const before = position === 0 ? FIRST_PREVIOUS_HASH : lines[position - 1]?.hash;
    const isNext = number === position + 1 && previousHash === before;
    return isNext && hash === hashText(JSON.stringify([previousHash, number, at, action, facts]));
  });
}

export function readJournal(database: DatabaseSync): readonly JournalLine[] {
  return database
    .prepare("SELECT number, at, action, facts, previous_hash, hash FROM journal ORDER BY number")
    .all()
    .map((line) => ({
      number: Number(line["number"]),
      at: String(line["at"]),
      action: String(line["action"]),
      facts: String(line["facts"]),
      previousHash: String(line["previous_hash"]),
      hash: String(line["hash"]),
    }));
}
