import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";

type Row = Record<string, SQLOutputValue>;

export interface WorkspaceState {
  /** Everything that is wrong, in words; empty when all is well. */
  readonly faults: readonly string[];
  /** What each stored submission holds, as a hash, by its id: rows, ledger, findings. */
  readonly submissions: ReadonlyMap<string, string>;
  /** Of everything stored but moments and the numbers that only tell the order of arrival. */
  readonly digest: string;
}

const sha256 = (content: Uint8Array | string): string => createHash("sha256").update(content).digest("hex");

/** Follows the chain by the rule of docs/reliability.md, without ksd's own code. */
function journalFaults(journal: readonly Row[]): string[] {
  let previous = "0".repeat(64);
  return journal.flatMap((line, position) => {
    const { number, at, action, facts, previous_hash: before, hash } = line;
    const isLinked = before === previous && Number(number) === position + 1;
    const isTrue = sha256(JSON.stringify([before, number, at, action, facts])) === hash;
    previous = String(hash);
    return isLinked && isTrue ? [] : [`journal line ${number} does not follow from the one before`];
  });
}

function originalFaults(folder: string, submissions: readonly Row[]): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const kept = new Set(names.map((name) => name.split(".")[0]));
  return [
    ...names
      .filter(
        (name) => !name.startsWith(".ksd-tmp-") && sha256(readFileSync(join(folder, name))) !== name.split(".")[0],
      )
      .map((name) => `the original ${name} is not what its name says`),
    ...submissions
      .filter(({ sha256: hash }) => !kept.has(String(hash)))
      .map(({ id }) => `the original of ${id} is missing`),
  ];
}

const SUBMISSIONS = `SELECT submission.id, submission.region, submission.year, version, replaces, reason, submission.sha256,
  form, ruleset, identitas, file, verdict, intake.id AS intake FROM submission JOIN intake ON intake.id = intake_id ORDER BY submission.id`;

function contentHash(database: DatabaseSync, { intake, ...submission }: Row): string {
  const all = (sql: string, key: SQLOutputValue | undefined): Row[] => database.prepare(sql).all(key ?? null);
  const id = submission["id"];
  const content = {
    submission,
    rows: all("SELECT * FROM row WHERE submission_id = ? ORDER BY position", id),
    ledger: all("SELECT * FROM ledger WHERE submission_id = ? ORDER BY position", id),
    findings: all("SELECT position, code, severity, facts FROM finding WHERE intake_id = ? ORDER BY position", intake),
  };
  return sha256(JSON.stringify(content));
}

function ledgerFaults(database: DatabaseSync): string[] {
  const wrong = database
    .prepare(
      `SELECT id FROM submission WHERE
         (SELECT count(*) FROM row WHERE submission_id = submission.id)
         <> (SELECT coalesce(sum(accepted + held), 0) FROM ledger WHERE submission_id = submission.id AND table_name <> 'identitas')`,
    )
    .all();
  return wrong.map(({ id }) => `the rows of ${id} are not those of its ledger`);
}

/** Without numbers of arrival, and hashes over them. */
function lastingFacts(facts: string): string {
  const { content: _, intake: __, ...lasting }: Record<string, unknown> = JSON.parse(facts);
  return JSON.stringify(lasting);
}

/**
 * What a workspace holds and whether it is sound, told by another reader of SQLite files and by the files themselves.
 *
 * @param origin - how its submissions came: `merge` for a national workspace
 */
export function workspaceState(workspace: string, origin: "import" | "merge" = "import"): WorkspaceState {
  const path = join(workspace, ".ksd", "ksd.sqlite");
  const database = new DatabaseSync(path);
  const all = (sql: string): Row[] => database.prepare(sql).all();
  const [{ integrity_check: integrity } = {}] = all("PRAGMA integrity_check");
  const submissions = all(SUBMISSIONS);
  const journal = all("SELECT * FROM journal ORDER BY number");
  const table = origin === "merge" ? "source_journal" : "journal";
  const [{ count: imports } = {}] = all(`SELECT count(*) AS count FROM ${table} WHERE action = 'import'`);
  const faults = [
    ...(integrity === "ok" ? [] : [`integrity_check: ${integrity}`]),
    ...all("PRAGMA foreign_key_check").map((row) => `foreign key: ${JSON.stringify(row)}`),
    ...journalFaults(journal),
    ...ledgerFaults(database),
    ...(imports === submissions.length ? [] : [`${submissions.length} submissions, ${imports} of them in the journal`]),
    ...originalFaults(join(workspace, ".ksd", "asal"), submissions),
  ];
  const refused = all("SELECT file, sha256 FROM intake WHERE verdict = 'refused' ORDER BY sha256, file");
  const deeds = journal.map(({ action, facts }) => `${action} ${lastingFacts(String(facts))}`).sort();
  const current = all("SELECT id FROM submission WHERE is_current = 1 ORDER BY id");
  const hashes = new Map(submissions.map((one) => [String(one["id"]), contentHash(database, one)]));
  database.close();
  return { faults, submissions: hashes, digest: sha256(JSON.stringify([[...hashes], current, refused, deeds])) };
}

/** Names of temporary files that are still about. */
export function leftovers(...folders: readonly string[]): readonly string[] {
  return folders
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).filter((name) => name.startsWith(".ksd-tmp-")));
}
