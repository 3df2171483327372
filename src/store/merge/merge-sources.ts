import type { DatabaseSync } from "node:sqlite";
import { KsdError } from "../../domain/index.ts";
import { appendToJournal, type HashText } from "../journal.ts";
import { inTransaction } from "../sql.ts";
import type { JournalLine, MergedSource, MergeOffer, MergeOutcome } from "../store.ts";
import { carryRows, vouchFor } from "./carry-rows.ts";
import { sourceOf } from "./load-sources.ts";
import { readSource, type SourceContent } from "./read-source.ts";

/** Tables whose rows belong to a file that was offered, or to a submission. Others are the store's own. */
export const CARRIED_TABLES = ["intake", "finding", "submission", "row", "ledger", "withdrawal", "decision"] as const;

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

  const carried = carryRows(database, content, { province, lastIntake: known?.lastIntake ?? 0, lines });
  noteSource(database, loaded, total);
  carryJournal(database, province, lines);
  vouchFor(database, hashText, carried, offer.at);
  const { submissions, refusals } = carried;
  const head = content.journal.at(-1)?.hash ?? null;
  const facts = { province, lines: total, head, submissions: submissions.length, refused: refusals.length };
  appendToJournal(database, hashText, { at: offer.at, action: "merge", facts });
  return { ...nothing, added: submissions.length, known: all - submissions.length, refused: refusals.length };
}

const storedHashes = (content: SourceContent): readonly string[] =>
  content.rows("submission").map(({ sha256 }) => String(sha256));

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
    await offer.keepOriginals(storedHashes(content));
  }
  return inTransaction(database, () => loaded.map((one) => mergeOne(database, hashText, one)));
}
