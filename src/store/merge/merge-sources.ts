import type { DatabaseSync } from "node:sqlite";
import { KsdError } from "../../domain/index.ts";
import { appendToJournal, type HashText } from "../journal.ts";
import { inTransaction } from "../sql.ts";
import type { JournalLine, MergedSource, MergeOffer, MergeOutcome, StoredFile } from "../store.ts";
import { sourceOf } from "./load-sources.ts";
import { type Row, readSource, type SourceContent } from "./read-source.ts";

/** Tables whose rows belong to a file that was offered, or to a submission. Others are the store's own. */
export const CARRIED = {
  intake: "id",
  finding: "intake_id",
  submission: "intake_id",
  row: null,
  ledger: null,
} as const;
type CarriedTable = keyof typeof CARRIED;
const CARRIED_TABLES = Object.keys(CARRIED) as CarriedTable[];

interface Loaded {
  readonly offer: MergeOffer;
  readonly content: SourceContent;
}

function conflict({ offer, content }: Loaded, known: MergedSource): KsdError {
  const regions = [...new Set(content.rows("submission").map(({ region }) => String(region)))].sort().join(", ");
  return new KsdError("merge-conflict", {
    message: {
      id: `Daerah ${regions} sudah digabung dari ${known.workspace}; ruang kerja ${offer.workspace} berisi riwayat lain untuk daerah yang sama. Tidak ada yang digabung.`,
      en: `The regions ${regions} were merged from ${known.workspace}; the workspace ${offer.workspace} holds another history of the same regions. Nothing was merged.`,
    },
    hint: {
      id: "Satu provinsi digabung dari satu ruang kerja. Pilih yang benar; untuk mengganti, buat ruang kerja nasional baru.",
      en: "A province is merged from one workspace. Choose the right one; to replace it, make a new national workspace.",
    },
  });
}

/** The lines that are new; the known ones must be the beginning of the source's journal, or the other way round. */
function newLines(database: DatabaseSync, loaded: Loaded, known: MergedSource | null): readonly JournalLine[] {
  const { offer, content } = loaded;
  const carried = database
    .prepare("SELECT hash FROM source_journal WHERE province = ? ORDER BY number")
    .all(offer.province);
  const isSameHistory = carried.every(({ hash }, at) => hash === (content.journal[at]?.hash ?? hash));
  if (known !== null && !isSameHistory) throw conflict(loaded, known);
  return content.journal.slice(carried.length);
}

function columnsOf(database: DatabaseSync, table: string): readonly string[] {
  return database
    .prepare(`PRAGMA table_info("${table}")`)
    .all()
    .map(({ name }) => String(name));
}

/** Inserts rows of an equal or older schema: a column it lacks gets its default. */
function insertAll(database: DatabaseSync, table: CarriedTable, rows: readonly Row[]): void {
  const [first] = rows;
  if (first === undefined) return;
  const columns = columnsOf(database, table).filter((name) => name in first);
  const names = columns.map((name) => `"${name}"`).join(", ");
  const insert = database.prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => "?").join(", ")})`);
  for (const row of rows) insert.run(...columns.map((name) => row[name] ?? null));
}

const isAfter = (column: string, last: number) => (row: Row) => Number(row[column]) > last;

/** Numbers of intake lines are each store's own, so they are counted on here. */
function carryIntake(database: DatabaseSync, content: SourceContent, last: number): readonly Row[] {
  const highest = Number(database.prepare("SELECT max(id) AS id FROM intake").get()?.["id"] ?? 0);
  const fresh = content.rows("intake").filter(isAfter("id", last));
  const numbers = new Map(fresh.map(({ id }, at) => [Number(id), highest + 1 + at]));
  const renumbered = (rows: readonly Row[], column: string): readonly Row[] =>
    rows.flatMap((row) => {
      const number = numbers.get(Number(row[column]));
      return number === undefined ? [] : [{ ...row, [column]: number }];
    });
  insertAll(database, "intake", renumbered(fresh, "id"));
  insertAll(database, "finding", renumbered(content.rows("finding"), "intake_id"));
  const submissions = renumbered(content.rows("submission"), "intake_id");
  // One submission of a region is current at any moment; which one is set once all of them are here.
  const inOrder = [...submissions].sort((a, b) => Number(a["version"]) - Number(b["version"]));
  insertAll(
    database,
    "submission",
    inOrder.map((row) => ({ ...row, is_current: 0 })),
  );
  return submissions;
}

/** Which version is current, and whatever else may have been noted on an old one, follows the province. */
function followProvince(database: DatabaseSync, content: SourceContent): void {
  const all = content.rows("submission");
  const [first] = all;
  if (first === undefined) return;
  const kept = new Set(["id", "intake_id", "is_current"]);
  const columns = columnsOf(database, "submission").filter((name) => name in first && !kept.has(name));
  const assignments = columns.map((name) => `"${name}" = ?`).join(", ");
  const update = database.prepare(`UPDATE submission SET is_current = 0, ${assignments} WHERE id = ?`);
  for (const row of all) update.run(...columns.map((name) => row[name] ?? null), row["id"] ?? null);
  const current = database.prepare("UPDATE submission SET is_current = 1 WHERE id = ?");
  for (const row of all) if (row["is_current"] === 1) current.run(row["id"] ?? null);
}

function carryJournal(database: DatabaseSync, province: string, lines: readonly JournalLine[]): void {
  const insert = database.prepare(
    `INSERT INTO source_journal (province, number, at, action, facts, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { number, at, action, facts, previousHash, hash } of lines) {
    insert.run(province, number, at, action, facts, previousHash, hash);
  }
}

function noteSource(database: DatabaseSync, { offer, content }: Loaded, lines: number): void {
  const lastIntake = Math.max(0, ...content.rows("intake").map(({ id }) => Number(id)));
  database
    .prepare(
      `INSERT INTO source (province, workspace, year, settings, last_intake, journal_lines, journal_head, at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (province) DO UPDATE SET workspace = excluded.workspace, settings = excluded.settings,
         last_intake = excluded.last_intake, journal_lines = excluded.journal_lines,
         journal_head = excluded.journal_head, at = excluded.at`,
    )
    .run(
      offer.province,
      offer.workspace,
      offer.year,
      offer.settings,
      lastIntake,
      lines,
      content.journal.at(-1)?.hash ?? null,
      offer.at,
    );
}

function mergeOne(database: DatabaseSync, hashText: HashText, loaded: Loaded): MergeOutcome {
  const { offer, content } = loaded;
  const { province, workspace } = offer;
  const known = sourceOf(database, province);
  const lines = newLines(database, loaded, known);
  const total = content.journal.length;
  const all = content.rows("submission").length;
  const nothing = { province, workspace, added: 0, known: all, refused: 0, journalLines: total, isOlder: false };
  if (known !== null && total < known.journalLines) return { ...nothing, isOlder: true };
  if (known !== null && lines.length === 0 && known.settings === offer.settings) return nothing;

  const lastIntake = Number(
    database.prepare("SELECT last_intake FROM source WHERE province = ?").get(province)?.["last_intake"] ?? 0,
  );
  const added = carryIntake(database, content, lastIntake);
  const ids = new Set(added.map(({ id }) => id));
  for (const table of ["row", "ledger"] as const) {
    insertAll(
      database,
      table,
      content.rows(table).filter((row) => ids.has(row["submission_id"] ?? null)),
    );
  }
  followProvince(database, content);
  noteSource(database, loaded, total);
  carryJournal(database, province, lines);
  const refused = content.rows("intake").filter(isAfter("id", lastIntake)).length - added.length;
  appendToJournal(database, hashText, {
    at: offer.at,
    action: "merge",
    facts: {
      province,
      lines: total,
      head: content.journal.at(-1)?.hash ?? null,
      submissions: added.length,
      refused,
    },
  });
  return { ...nothing, added: added.length, known: all - added.length, refused };
}

function storedFiles(content: SourceContent): readonly StoredFile[] {
  const stored = new Set(content.rows("submission").map((submission) => submission["intake_id"]));
  return content
    .rows("intake")
    .filter(({ id }) => stored.has(id))
    .map(({ file, sha256 }) => ({ file: String(file), sha256: String(sha256) }));
}

/** See `Store.merge`. Everything is read first, then written in one transaction: all of it, or nothing. */
export async function mergeSources(
  database: DatabaseSync,
  hashText: HashText,
  offers: readonly MergeOffer[],
): Promise<readonly MergeOutcome[]> {
  const loaded: Loaded[] = [];
  for (const offer of offers) {
    const content =
      offer.path === null
        ? { journal: [], rows: () => [] }
        : await readSource({ ...offer, path: offer.path }, CARRIED_TABLES, hashText);
    loaded.push({ offer, content });
    await offer.keepOriginals(storedFiles(content));
  }
  return inTransaction(database, () => loaded.map((one) => mergeOne(database, hashText, one)));
}
