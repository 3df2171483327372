import type { DatabaseSync } from "node:sqlite";
import { grouped, type TableName } from "../domain/index.ts";
import type { Audit, Fault } from "./audit-faults.ts";
import { chainFaults, vouching } from "./audit-journal.ts";
import { type HashText, readJournal } from "./journal.ts";
import { isDamaged } from "./sql.ts";

export interface AuditTools {
  readonly hashText: HashText;
  /** A new, empty store in memory: what the tables and their guards should look like. */
  readonly openPristine: () => DatabaseSync;
}

const MOST_LINES = 20;

function integrityFaults(database: DatabaseSync): readonly Fault[] {
  const lines = database.prepare(`PRAGMA integrity_check(${MOST_LINES})`).all();
  return lines
    .map(({ integrity_check: detail }) => String(detail))
    .filter((detail) => detail !== "ok")
    .map((detail) => ({ kind: "integrity", detail }));
}

function referenceFaults(database: DatabaseSync): readonly Fault[] {
  return database
    .prepare(`SELECT "table", parent, count(*) AS broken FROM pragma_foreign_key_check GROUP BY 1, 2 ORDER BY 1, 2`)
    .all()
    .map((line) => ({
      kind: "foreign-key",
      table: String(line["table"]),
      parent: String(line["parent"]),
      count: Number(line["broken"]),
    }));
}

function schemaOf(database: DatabaseSync): ReadonlyMap<string, string> {
  const objects = database.prepare(
    "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name",
  );
  return new Map(
    // Versions of SQLite differ in how they quote the name of a table that was made anew.
    objects.all().map(({ type, name, sql }) => [
      `${type} ${name}`,
      String(sql)
        .replace(/["\s]+/g, " ")
        .trim(),
    ]),
  );
}

/** A trigger that was dropped lets the journal be changed, one that was added may change what is written. */
function schemaFaults(database: DatabaseSync, openPristine: () => DatabaseSync): readonly Fault[] {
  const pristine = openPristine();
  const expected = schemaOf(pristine);
  pristine.close();
  const found = schemaOf(database);
  const faults: Fault[] = [];
  for (const [name, sql] of expected) {
    const there = found.get(name);
    if (there !== sql) faults.push({ kind: "schema", name, how: there === undefined ? "missing" : "changed" });
  }
  for (const name of found.keys()) if (!expected.has(name)) faults.push({ kind: "schema", name, how: "foreign" });
  return faults;
}

function openLedgers(database: DatabaseSync): readonly Fault[] {
  return database
    .prepare(
      `SELECT submission_id, sheet, rows_read, accepted + held + ignored AS total FROM ledger
       WHERE rows_read <> accepted + held + ignored ORDER BY submission_id, position`,
    )
    .all()
    .map((line) => ({
      kind: "ledger-open",
      submission: String(line["submission_id"]),
      sheet: String(line["sheet"]),
      read: Number(line["rows_read"]),
      sum: Number(line["total"]),
    }));
}

/** Identitas is counted line by line and has no rows of its own. */
function ledgersAgainstRows(database: DatabaseSync): readonly Fault[] {
  return database
    .prepare(
      `SELECT submission_id, table_name, sum(ledger_accepted) AS ledger_accepted, sum(ledger_held) AS ledger_held,
         sum(row_accepted) AS row_accepted, sum(row_held) AS row_held
       FROM (
         SELECT submission_id, table_name, accepted AS ledger_accepted, held AS ledger_held, 0 AS row_accepted,
           0 AS row_held FROM ledger WHERE table_name <> 'identitas'
         UNION ALL
         SELECT submission_id, table_name, 0, 0, is_held = 0, is_held = 1 FROM row
       )
       GROUP BY submission_id, table_name
       HAVING sum(ledger_accepted) <> sum(row_accepted) OR sum(ledger_held) <> sum(row_held)
       ORDER BY submission_id, table_name`,
    )
    .all()
    .map((line) => ({
      kind: "ledger-rows",
      submission: String(line["submission_id"]),
      table: String(line["table_name"]) as TableName,
      ledger: { accepted: Number(line["ledger_accepted"]), held: Number(line["ledger_held"]) },
      rows: { accepted: Number(line["row_accepted"]), held: Number(line["row_held"]) },
    }));
}

/** The flags that say what counts, against the list of withdrawals they are made from. */
function flagFaults(database: DatabaseSync): readonly Fault[] {
  const heads = database
    .prepare(
      `SELECT id, region, year, is_current, is_withdrawn, coalesce((SELECT action FROM withdrawal
         WHERE submission_id = submission.id ORDER BY number DESC LIMIT 1), 'restore') = 'withdraw' AS is_out
       FROM submission ORDER BY region, year, version DESC`,
    )
    .all();
  const wrong = heads
    .filter((head) => head["is_withdrawn"] !== head["is_out"])
    .map(
      (head): Fault => ({
        kind: "wrong-withdrawn",
        submission: String(head["id"]),
        marked: head["is_withdrawn"] === 1,
      }),
    );
  const ofRegions = grouped(heads, ({ region, year }) => `${region} ${year}`);
  const currents = [...ofRegions.values()].flatMap((versions): Fault[] => {
    const should = versions.find((head) => head["is_out"] === 0);
    const marked = versions.find((head) => head["is_current"] === 1);
    if (should === marked) return [];
    const idOf = (head: typeof should): string | null => (head === undefined ? null : String(head["id"]));
    const { region, year } = versions[0] ?? {};
    return [
      { kind: "wrong-current", region: String(region), year: Number(year), marked: idOf(marked), should: idOf(should) },
    ];
  });
  return [...wrong, ...currents];
}

function count(database: DatabaseSync, from: string): number {
  return Number(database.prepare(`SELECT count(*) AS lines FROM ${from}`).get()?.["lines"] ?? 0);
}

/** See `Store.audit`. Damage in one place does not keep the others from being looked at. */
export function audit(database: DatabaseSync, { hashText, openPristine }: AuditTools): Audit {
  const faults: Fault[] = [];
  const attempt = <T>(part: string, work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch (error) {
      if (!isDamaged(error)) throw error;
      faults.push({ kind: "unreadable", part });
      return otherwise;
    }
  };
  const add = (part: string, work: () => readonly Fault[]): void => {
    faults.push(...attempt(part, work, []));
  };
  add("PRAGMA integrity_check", () => integrityFaults(database));
  add("PRAGMA foreign_key_check", () => referenceFaults(database));
  add("sqlite_schema", () => schemaFaults(database, openPristine));
  const lines = attempt("journal", () => readJournal(database), []);
  add("journal", () => chainFaults(lines, hashText));
  const vouched = attempt("submission", () => vouching(database, lines, hashText), { faults: [], vouchedSince: [] });
  faults.push(...vouched.faults);
  add("ledger", () => [...openLedgers(database), ...ledgersAgainstRows(database)]);
  add("withdrawal", () => flagFaults(database));
  const last = lines.at(-1);
  return {
    faults,
    vouchedSince: vouched.vouchedSince,
    counted: {
      submissions: attempt("submission", () => count(database, "submission"), 0),
      rows: attempt("row", () => count(database, "row"), 0),
      refusals: attempt("intake", () => count(database, "intake WHERE verdict = 'refused'"), 0),
      withdrawals: attempt("withdrawal", () => count(database, "withdrawal"), 0),
      journal: lines.length,
    },
    head: last === undefined ? null : { number: last.number, hash: last.hash },
  };
}
