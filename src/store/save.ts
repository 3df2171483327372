import type { DatabaseSync } from "node:sqlite";
import type { KodeWilayah, LedgerLine, SubmittedRow, Verdict } from "../domain/index.ts";
import type { Finding } from "../finding/index.ts";
import { refusalHash, submissionHash } from "./content-hash.ts";
import { appendToJournal, type HashText } from "./journal.ts";
import { currentHead, findingsOf, headOfBytes, latestVersion, submissionHead } from "./load.ts";
import { inTransaction } from "./sql.ts";
import type { RefusedOffer, Saved, SubmissionHead, SubmissionOffer } from "./store.ts";

interface IntakeFacts {
  readonly at: string;
  readonly file: string;
  readonly sha256: string;
  readonly verdict: Verdict;
  readonly region: KodeWilayah | null;
  readonly year: number | null;
}

function insertIntake(database: DatabaseSync, facts: IntakeFacts, findings: readonly Finding[]): number {
  const { lastInsertRowid } = database
    .prepare("INSERT INTO intake (at, file, sha256, verdict, region, year) VALUES (?, ?, ?, ?, ?, ?)")
    .run(facts.at, facts.file, facts.sha256, facts.verdict, facts.region, facts.year);
  const intakeId = Number(lastInsertRowid);
  const insert = database.prepare(
    "INSERT INTO finding (intake_id, position, code, severity, facts) VALUES (?, ?, ?, ?, ?)",
  );
  findings.forEach((finding, position) => {
    insert.run(intakeId, position, finding.code, finding.severity, JSON.stringify(finding));
  });
  return intakeId;
}

function insertRows(database: DatabaseSync, submissionId: string, rows: readonly SubmittedRow[]): void {
  const insert = database.prepare(
    `INSERT INTO row (submission_id, position, id, table_name, sheet, sheet_row, is_held, "values", raw)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  rows.forEach((row, position) => {
    const { sheet, row: sheetRow } = row.at;
    const values = JSON.stringify(row.values);
    const raw = JSON.stringify(row.raw);
    insert.run(submissionId, position, row.id, row.table, sheet, sheetRow, row.held ? 1 : 0, values, raw);
  });
}

function insertLedger(database: DatabaseSync, submissionId: string, ledger: readonly LedgerLine[]): void {
  const insert = database.prepare(
    `INSERT INTO ledger (submission_id, position, sheet, table_name, rows_read, accepted, held, ignored, reasons)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  ledger.forEach(({ sheet, table, read, accepted, held, ignored, reasons }, position) => {
    insert.run(submissionId, position, sheet, table, read, accepted, held, ignored, JSON.stringify(reasons));
  });
}

function insertSubmission(
  database: DatabaseSync,
  intakeId: number,
  offer: SubmissionOffer,
  earlier: SubmissionHead | null,
): string {
  const { region, year, sha256, form, ruleset, identitas } = offer.submission;
  const version = latestVersion(database, region, year) + 1;
  const id = `${region}-${year}-v${version}`;
  database.prepare("UPDATE submission SET is_current = 0 WHERE region = ? AND year = ?").run(region, year);
  database
    .prepare(
      `INSERT INTO submission
         (id, intake_id, region, year, version, is_current, replaces, reason, sha256, form, ruleset, identitas)
       VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      id,
      intakeId,
      region,
      year,
      version,
      earlier?.id ?? null,
      offer.reason,
      sha256,
      form,
      ruleset,
      JSON.stringify(identitas),
    );
  return id;
}

const countHeld = (rows: readonly SubmittedRow[]): number => rows.filter((row) => row.held).length;

/** See `Store.saveSubmission`. The version is decided here, under the lock, since another import may have come first. */
export function saveSubmission(database: DatabaseSync, hashText: HashText, offer: SubmissionOffer): Saved {
  return inTransaction(database, () => {
    const { submission, findings, at } = offer;
    const same = headOfBytes(database, submission.sha256);
    if (same !== null && same.withdrawn === null) return { kind: "already-stored", head: same };
    if (same !== null && offer.again !== true) return { kind: "withdrawn", head: same };

    const earlier = currentHead(database, submission.region, submission.year);
    const intakeId = insertIntake(database, { ...submission, at }, findings);
    const id = insertSubmission(database, intakeId, offer, earlier);
    insertRows(database, id, submission.rows);
    insertLedger(database, id, submission.ledger);
    const held = countHeld(submission.rows);
    appendToJournal(database, hashText, {
      at,
      action: "import",
      facts: {
        submission: id,
        replaces: earlier?.id ?? null,
        sha256: submission.sha256,
        ruleset: submission.ruleset,
        accepted: submission.rows.length - held,
        held,
        findings: findings.length,
        content: submissionHash(database, hashText, id),
      },
    });
    return { kind: "stored", head: submissionHead(database, id) };
  });
}

/** See `Store.saveRefusal`. */
export function saveRefusal(database: DatabaseSync, hashText: HashText, offer: RefusedOffer): void {
  inTransaction(database, () => {
    const latest = database
      .prepare("SELECT id, file, verdict FROM intake WHERE sha256 = ? ORDER BY id DESC LIMIT 1")
      .get(offer.sha256);
    const isKnown =
      latest !== undefined &&
      latest["file"] === offer.file &&
      latest["verdict"] === "refused" &&
      JSON.stringify(findingsOf(database, Number(latest["id"]))) === JSON.stringify(offer.findings);
    if (isKnown) return;

    const intake = insertIntake(database, { ...offer, verdict: "refused" }, offer.findings);
    const { sha256, region, year, findings } = offer;
    const content = refusalHash(database, hashText, intake);
    appendToJournal(database, hashText, {
      at: offer.at,
      action: "refuse",
      facts: { intake, sha256, region, year, findings: findings.length, content },
    });
  });
}
