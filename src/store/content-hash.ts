import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import type { HashText } from "./journal.ts";

/*
 * Hashes over what is stored, column by column as it lies in the tables: whoever changes a cell there changes the hash.
 * The journal keeps them, so that `ksd verify` notices. Columns of later versions are not in them: an old hash must
 * come out the same for ever.
 */

type Line = Readonly<Record<string, SQLOutputValue>>;

const lineText = (line: Line): string => JSON.stringify(Object.values(line));

function linesOf(database: DatabaseSync, sql: string, key: string | number): string {
  return database.prepare(sql).all(key).map(lineText).join("\n");
}

const FINDINGS = "SELECT position, code, severity, facts FROM finding WHERE intake_id = ? ORDER BY position";

/**
 * SHA-256 of a submission with its rows, ledger and findings; the flags that say whether it counts are left out, since
 * they change with each newer version.
 */
export function submissionHash(database: DatabaseSync, hashText: HashText, id: string): string {
  const head = database
    .prepare(
      `SELECT submission.id, submission.region, submission.year, submission.version, submission.replaces,
         submission.reason, submission.sha256, submission.form, submission.ruleset, submission.identitas,
         submission.intake_id, intake.at, intake.file, intake.sha256 AS offered, intake.verdict
       FROM submission JOIN intake ON intake.id = submission.intake_id WHERE submission.id = ?`,
    )
    .get(id);
  const rows = `SELECT position, id, table_name, sheet, sheet_row, is_held, "values", raw
    FROM row WHERE submission_id = ? ORDER BY position`;
  const ledger = `SELECT position, sheet, table_name, rows_read, accepted, held, ignored, reasons
    FROM ledger WHERE submission_id = ? ORDER BY position`;
  return hashText(
    [
      lineText(head ?? {}),
      linesOf(database, rows, id),
      linesOf(database, ledger, id),
      linesOf(database, FINDINGS, Number(head?.["intake_id"] ?? 0)),
    ].join("\n\n"),
  );
}

/** SHA-256 of what is noted of a refused file. */
export function refusalHash(database: DatabaseSync, hashText: HashText, intakeId: number): string {
  const head = "SELECT id, at, file, sha256, verdict, region, year FROM intake WHERE id = ?";
  return hashText([linesOf(database, head, intakeId), linesOf(database, FINDINGS, intakeId)].join("\n\n"));
}

/** SHA-256 of one line of the list of withdrawals. */
export function withdrawalHash(database: DatabaseSync, hashText: HashText, number: number): string {
  const line = "SELECT number, submission_id, at, action, reason FROM withdrawal WHERE number = ?";
  return hashText(linesOf(database, line, number));
}
