import type { DatabaseSync } from "node:sqlite";
import type { KodeWilayah } from "../../domain/index.ts";
import { decisionHash, refusalHash, submissionHash, withdrawalHash } from "../content-hash.ts";
import { appendToJournal, type HashText, type JournalEntry } from "../journal.ts";
import type { JournalLine } from "../store.ts";
import type { Row, SourceContent } from "./read-source.ts";

/** What came over now, by the numbers it has here. */
export interface Carried {
  readonly submissions: readonly string[];
  /** Numbers in `intake`. */
  readonly refusals: readonly number[];
  /** Numbers in `withdrawal`. */
  readonly withdrawals: readonly number[];
  /** Numbers in `decision`. */
  readonly decisions: readonly number[];
}

interface CarryInput {
  readonly province: KodeWilayah;
  /** The last file that came before, in the province's own count. */
  readonly lastIntake: number;
  /** Of the province's journal, those that are new. */
  readonly lines: readonly JournalLine[];
}

function columnsOf(database: DatabaseSync, table: string): readonly string[] {
  return database
    .prepare(`PRAGMA table_info("${table}")`)
    .all()
    .map(({ name }) => String(name));
}

/** Inserts rows of an equal or older schema: a column it lacks gets its default. */
function insertAll(database: DatabaseSync, table: string, rows: readonly Row[]): void {
  const [first] = rows;
  if (first === undefined) return;
  const columns = columnsOf(database, table).filter((name) => name in first);
  const names = columns.map((name) => `"${name}"`).join(", ");
  const insert = database.prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => "?").join(", ")})`);
  for (const row of rows) insert.run(...columns.map((name) => row[name] ?? null));
}

/** The next number of a table that counts its lines itself. */
function nextNumber(database: DatabaseSync, table: string, column: string): number {
  return Number(database.prepare(`SELECT max("${column}") AS last FROM "${table}"`).get()?.["last"] ?? 0) + 1;
}

/** Lines of offered files that came after one, with their findings; numbers are each store's own, so they are counted on here. */
function carryIntake(database: DatabaseSync, content: SourceContent, last: number): ReadonlyMap<number, number> {
  const next = nextNumber(database, "intake", "id");
  const fresh = content.rows("intake").filter(({ id }) => Number(id) > last);
  const numbers = new Map(fresh.map(({ id }, at) => [Number(id), next + at]));
  insertAll(database, "intake", renumbered(fresh, "id", numbers));
  insertAll(database, "finding", renumbered(content.rows("finding"), "intake_id", numbers));
  return numbers;
}

function renumbered(rows: readonly Row[], column: string, numbers: ReadonlyMap<number, number>): readonly Row[] {
  return rows.flatMap((row) => {
    const number = numbers.get(Number(row[column]));
    return number === undefined ? [] : [{ ...row, [column]: number }];
  });
}

/** Lists that only grow, each with the deeds by which the journal tells of one more line. */
const GROWING = { withdrawal: ["withdraw", "restore"], decision: ["decide"] } as const;

/** What is not here yet is the end of the list, as long as the new lines of the journal say. */
function carryGrowing(
  database: DatabaseSync,
  table: keyof typeof GROWING,
  content: SourceContent,
  lines: readonly JournalLine[],
): readonly number[] {
  const deeds: readonly string[] = GROWING[table];
  const count = lines.filter(({ action }) => deeds.includes(action)).length;
  const all = content.rows(table);
  const next = nextNumber(database, table, "number");
  const fresh = all.slice(all.length - count).map((row, at) => ({ ...row, number: next + at }));
  insertAll(database, table, fresh);
  return fresh.map(({ number }) => number);
}

/**
 * Which versions stand and which one is current follows the province. The same bytes may have been taken out and stored
 * again, so nothing stands while the versions come over.
 */
function followProvince(database: DatabaseSync, content: SourceContent): void {
  const set = database.prepare("UPDATE submission SET is_withdrawn = ?, is_current = ? WHERE id = ?");
  for (const row of content.rows("submission")) {
    set.run(row["is_withdrawn"] ?? 0, row["is_current"] ?? 0, row["id"] ?? null);
  }
}

/** Brings over what a province's store holds behind the last file that came before. Runs inside the merge's transaction. */
export function carryRows(
  database: DatabaseSync,
  content: SourceContent,
  { province, lastIntake, lines }: CarryInput,
): Carried {
  const numbers = carryIntake(database, content, lastIntake);
  const submissions = renumbered(content.rows("submission"), "intake_id", numbers);
  database
    .prepare("UPDATE submission SET is_withdrawn = 1, is_current = 0 WHERE substr(region, 1, 2) = ?")
    .run(province);
  const inOrder = [...submissions].sort((a, b) => Number(a["version"]) - Number(b["version"]));
  insertAll(
    database,
    "submission",
    inOrder.map((row) => ({ ...row, is_withdrawn: 1, is_current: 0 })),
  );
  const ids = new Set(submissions.map(({ id }) => id));
  for (const table of ["row", "ledger"]) {
    insertAll(
      database,
      table,
      content.rows(table).filter((row) => ids.has(row["submission_id"] ?? null)),
    );
  }
  const withdrawals = carryGrowing(database, "withdrawal", content, lines);
  const decisions = carryGrowing(database, "decision", content, lines);
  followProvince(database, content);
  const stored = new Set(submissions.map((row) => Number(row["intake_id"])));
  return {
    submissions: submissions.map(({ id }) => String(id)),
    refusals: [...numbers.values()].filter((number) => !stored.has(number)),
    withdrawals,
    decisions,
  };
}

/** The nation's journal vouches for what came over as it lies here: numbers of arrival are its own. */
export function vouchFor(database: DatabaseSync, hashText: HashText, carried: Carried, at: string): void {
  const vouch = (facts: JournalEntry["facts"]): void =>
    appendToJournal(database, hashText, { at, action: "vouch", facts });
  for (const id of carried.submissions) vouch({ submission: id, content: submissionHash(database, hashText, id) });
  for (const id of carried.refusals) vouch({ intake: id, content: refusalHash(database, hashText, id) });
  for (const number of carried.withdrawals) {
    vouch({ withdrawal: number, content: withdrawalHash(database, hashText, number) });
  }
  for (const number of carried.decisions)
    vouch({ decision: number, content: decisionHash(database, hashText, number) });
}
