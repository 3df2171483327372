import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import type {
  Identitas,
  KodeWilayah,
  LedgerLine,
  RowTableName,
  Submission,
  SubmittedRow,
  TableName,
  Verdict,
} from "../domain/index.ts";
import type { Finding } from "../finding/index.ts";
import type { IntakeLine, StoredSubmission, SubmissionChoice, SubmissionHead, Version, Withdrawal } from "./store.ts";

type SqlRow = Record<string, SQLOutputValue>;

/** Only this folder writes these columns, so their JSON has the shape it was written with. */
function parseJson<T>(text: SQLOutputValue | undefined): T {
  return JSON.parse(String(text)) as T;
}

const textOrNull = (value: SQLOutputValue | undefined): string | null => (value == null ? null : String(value));

const HEAD_COLUMNS = `
  submission.id, submission.region, submission.year, submission.version, submission.replaces, submission.reason,
  submission.sha256, submission.form, submission.ruleset, submission.identitas, submission.intake_id,
  intake.file, intake.verdict, intake.at,
  CASE submission.is_withdrawn WHEN 1 THEN
    (SELECT json_array(at, reason) FROM withdrawal WHERE submission_id = submission.id ORDER BY number DESC LIMIT 1)
  END AS withdrawal
  FROM submission JOIN intake ON intake.id = submission.intake_id`;

function withdrawalOf(row: SqlRow): Withdrawal | null {
  if (row["withdrawal"] == null) return null;
  const [at, reason] = parseJson<[string, string]>(row["withdrawal"]);
  return { at, reason };
}

function headOf(row: SqlRow): SubmissionHead {
  return {
    id: String(row["id"]),
    region: String(row["region"]) as KodeWilayah,
    year: Number(row["year"]),
    version: Number(row["version"]),
    replaces: textOrNull(row["replaces"]),
    file: String(row["file"]),
    sha256: String(row["sha256"]),
    verdict: String(row["verdict"]) as Submission["verdict"],
    importedAt: String(row["at"]),
    reason: textOrNull(row["reason"]),
    withdrawn: withdrawalOf(row),
  };
}

function rowsOf(database: DatabaseSync, submissionId: string): readonly SubmittedRow[] {
  return database
    .prepare(
      `SELECT id, table_name, sheet, sheet_row, is_held, "values", raw FROM row WHERE submission_id = ? ORDER BY position`,
    )
    .all(submissionId)
    .map((row) => ({
      id: String(row["id"]),
      table: String(row["table_name"]) as RowTableName,
      at: { sheet: String(row["sheet"]), row: Number(row["sheet_row"]) },
      values: parseJson(row["values"]),
      raw: parseJson(row["raw"]),
      held: row["is_held"] === 1,
    }));
}

/** The ledger of a stored submission, in the order of its sheets. */
export function ledgerOf(database: DatabaseSync, submissionId: string): readonly LedgerLine[] {
  return database
    .prepare(
      `SELECT sheet, table_name, rows_read, accepted, held, ignored, reasons FROM ledger
       WHERE submission_id = ? ORDER BY position`,
    )
    .all(submissionId)
    .map((line) => ({
      sheet: String(line["sheet"]),
      table: String(line["table_name"]) as TableName,
      read: Number(line["rows_read"]),
      accepted: Number(line["accepted"]),
      held: Number(line["held"]),
      ignored: Number(line["ignored"]),
      reasons: parseJson(line["reasons"]),
    }));
}

/** The findings of one offered file, in the order they were handed in. */
export function findingsOf(database: DatabaseSync, intakeId: number): readonly Finding[] {
  return database
    .prepare("SELECT facts FROM finding WHERE intake_id = ? ORDER BY position")
    .all(intakeId)
    .map((row) => parseJson<Finding>(row["facts"]));
}

function storedOf(database: DatabaseSync, row: SqlRow): StoredSubmission {
  const head = headOf(row);
  return {
    head,
    findings: findingsOf(database, Number(row["intake_id"])),
    submission: {
      region: head.region,
      year: head.year,
      form: String(row["form"]),
      ruleset: String(row["ruleset"]),
      file: head.file,
      sha256: head.sha256,
      verdict: head.verdict,
      identitas: parseJson<Identitas>(row["identitas"]),
      rows: rowsOf(database, head.id),
      ledger: ledgerOf(database, head.id),
    },
  };
}

function headWhere(database: DatabaseSync, condition: string, ...values: (string | number)[]): SubmissionHead | null {
  const row = database.prepare(`SELECT ${HEAD_COLUMNS} WHERE ${condition}`).get(...values);
  return row === undefined ? null : headOf(row);
}

export function headOfBytes(database: DatabaseSync, sha256: string): SubmissionHead | null {
  return headWhere(
    database,
    "submission.sha256 = ? ORDER BY submission.is_withdrawn, submission.version DESC LIMIT 1",
    sha256,
  );
}

export function currentHead(database: DatabaseSync, region: KodeWilayah, year: number): SubmissionHead | null {
  return headWhere(
    database,
    "submission.region = ? AND submission.year = ? AND submission.is_current = 1",
    region,
    year,
  );
}

export function findHead(database: DatabaseSync, id: string): SubmissionHead | null {
  return headWhere(database, "submission.id = ?", id);
}

/** @throws RangeError for an id that is not stored: callers have just written it */
export function submissionHead(database: DatabaseSync, id: string): SubmissionHead {
  const head = findHead(database, id);
  if (head === null) throw new RangeError(`No submission ${id}`);
  return head;
}

/** The highest version ever given, 0 for none: a number is never used twice, also after a withdrawal. */
export function latestVersion(database: DatabaseSync, region: KodeWilayah, year: number): number {
  const row = database
    .prepare("SELECT max(version) AS version FROM submission WHERE region = ? AND year = ?")
    .get(region, year);
  return Number(row?.["version"] ?? 0);
}

/** Every version ever stored, in order of region, year and version. */
export function loadVersions(database: DatabaseSync): readonly Version[] {
  return database
    .prepare(
      `SELECT submission.is_current,
         (SELECT count(*) FROM row WHERE submission_id = submission.id AND is_held = 0) AS accepted,
         (SELECT count(*) FROM row WHERE submission_id = submission.id AND is_held = 1) AS held,
         (SELECT later.id FROM submission AS later WHERE later.replaces = submission.id AND later.is_withdrawn = 0
          ORDER BY later.version DESC LIMIT 1) AS replaced_by, ${HEAD_COLUMNS}
       ORDER BY submission.region, submission.year, submission.version`,
    )
    .all()
    .map((row) => ({
      head: headOf(row),
      isCurrent: row["is_current"] === 1,
      accepted: Number(row["accepted"]),
      held: Number(row["held"]),
      replacedBy: textOrNull(row["replaced_by"]),
    }));
}

export function loadSubmission(database: DatabaseSync, id: string): StoredSubmission | null {
  const row = database.prepare(`SELECT ${HEAD_COLUMNS} WHERE submission.id = ?`).get(id);
  return row === undefined ? null : storedOf(database, row);
}

/** Whether the last thing decided about `other` up to a moment was not its withdrawal. */
const STANDING_THEN = `coalesce((SELECT action FROM withdrawal
  WHERE submission_id = other.id AND at <= ? ORDER BY number DESC LIMIT 1), 'restore') = 'restore'`;

export function loadSubmissions(
  database: DatabaseSync,
  year: number,
  { asOf, except }: SubmissionChoice = {},
): readonly StoredSubmission[] {
  const current =
    asOf === undefined
      ? database.prepare(`SELECT ${HEAD_COLUMNS} WHERE submission.year = ? AND submission.is_current = 1`).all(year)
      : database
          .prepare(
            `SELECT ${HEAD_COLUMNS} WHERE submission.year = ? AND submission.version =
               (SELECT max(other.version) FROM submission AS other JOIN intake AS offered ON offered.id = other.intake_id
                WHERE other.region = submission.region AND other.year = submission.year AND offered.at <= ?
                AND ${STANDING_THEN})`,
          )
          .all(year, asOf, asOf);
  return current
    .filter((row) => except?.has(String(row["region"]) as KodeWilayah) !== true)
    .map((row) => storedOf(database, row))
    .sort((a, b) => (a.head.region < b.head.region ? -1 : a.head.region > b.head.region ? 1 : 0));
}

export function loadIntake(database: DatabaseSync): readonly IntakeLine[] {
  return database
    .prepare(
      `SELECT intake.id, intake.at, intake.file, intake.sha256, intake.verdict, intake.region, intake.year,
         submission.id AS submission
       FROM intake LEFT JOIN submission ON submission.intake_id = intake.id ORDER BY intake.id`,
    )
    .all()
    .map((line) => ({
      file: String(line["file"]),
      sha256: String(line["sha256"]),
      verdict: String(line["verdict"]) as Verdict,
      region: textOrNull(line["region"]) as KodeWilayah | null,
      year: line["year"] == null ? null : Number(line["year"]),
      at: String(line["at"]),
      submission: textOrNull(line["submission"]),
      findings: findingsOf(database, Number(line["id"])),
    }));
}
