import type { DatabaseSync } from "node:sqlite";
import type { JournalLine } from "./store.ts";

/** SHA-256 of a text's UTF-8 bytes, 64 hexadecimal digits. */
export type HashText = (text: string) => string;

/** Stands in the first line for the hash of the line before. */
export const NO_LINE_BEFORE = "0".repeat(64);

export interface JournalEntry {
  readonly at: string;
  readonly action: string;
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/** What a line's hash must be: it covers the line and the hash of the line before. */
export function hashOfLine(hashText: HashText, line: Omit<JournalLine, "hash">): string {
  return hashText(JSON.stringify([line.previousHash, line.number, line.at, line.action, line.facts]));
}

/** Adds a line. Must run inside the transaction of what it records. */
export function appendToJournal(database: DatabaseSync, hashText: HashText, entry: JournalEntry): void {
  const last = database.prepare("SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1").get();
  const number = Number(last?.["number"] ?? 0) + 1;
  const previousHash = String(last?.["hash"] ?? NO_LINE_BEFORE);
  const facts = JSON.stringify(entry.facts);
  const hash = hashOfLine(hashText, { number, at: entry.at, action: entry.action, facts, previousHash });
  database
    .prepare("INSERT INTO journal (number, at, action, facts, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?)")
    .run(number, entry.at, entry.action, facts, previousHash, hash);
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
