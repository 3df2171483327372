import type { DatabaseSync } from "node:sqlite";
import { refusalHash, submissionHash } from "./content-hash.ts";
import { appendToJournal, type HashText } from "./journal.ts";

/**
 * Submissions can be withdrawn, and the same bytes stored again afterwards: the table is made anew without the demand
 * that bytes occur once, since SQLite cannot take that back. What happened to a submission is a list that only grows;
 * the two flags beside it only save looking it up.
 */
const TABLES = `
CREATE TABLE submission_anew (
  id TEXT PRIMARY KEY,
  intake_id INTEGER NOT NULL UNIQUE REFERENCES intake (id),
  region TEXT NOT NULL,
  year INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
  is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1)),
  replaces TEXT REFERENCES submission (id),
  reason TEXT,
  sha256 TEXT NOT NULL,
  form TEXT NOT NULL,
  ruleset TEXT NOT NULL,
  identitas TEXT NOT NULL CHECK (json_valid(identitas)),
  UNIQUE (region, year, version),
  CHECK (is_current + is_withdrawn <= 1)
) STRICT;
INSERT INTO submission_anew
  (id, intake_id, region, year, version, is_current, replaces, reason, sha256, form, ruleset, identitas)
  SELECT id, intake_id, region, year, version, is_current, replaces, reason, sha256, form, ruleset, identitas
  FROM submission;
DROP TABLE submission;
ALTER TABLE submission_anew RENAME TO submission;
CREATE UNIQUE INDEX one_current_submission ON submission (region, year) WHERE is_current = 1;
CREATE UNIQUE INDEX bytes_stand_once ON submission (sha256) WHERE is_withdrawn = 0;

CREATE TABLE withdrawal (
  number INTEGER PRIMARY KEY,
  submission_id TEXT NOT NULL REFERENCES submission (id),
  at TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('withdraw', 'restore')),
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX withdrawal_submission ON withdrawal (submission_id, number);
CREATE TRIGGER withdrawal_never_changes BEFORE UPDATE ON withdrawal
  BEGIN SELECT RAISE(ABORT, 'withdrawals are only added'); END;
CREATE TRIGGER withdrawal_never_shrinks BEFORE DELETE ON withdrawal
  BEGIN SELECT RAISE(ABORT, 'withdrawals are only added'); END;
`;

/** What the first version stored has no hash of its content in the journal: it is vouched for from today on. */
function vouchForAll(database: DatabaseSync, hashText: HashText): void {
  const at = String(database.prepare("SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now') AS now").get()?.["now"]);
  for (const { id } of database.prepare("SELECT id FROM submission ORDER BY intake_id").all()) {
    const facts = { submission: String(id), content: submissionHash(database, hashText, String(id)) };
    appendToJournal(database, hashText, { at, action: "vouch", facts });
  }
  for (const { id } of database.prepare("SELECT id FROM intake WHERE verdict = 'refused' ORDER BY id").all()) {
    const facts = { intake: Number(id), content: refusalHash(database, hashText, Number(id)) };
    appendToJournal(database, hashText, { at, action: "vouch", facts });
  }
}

/** Second version of the store. */
export function withdrawalsStep(database: DatabaseSync, hashText: HashText): void {
  database.exec(TABLES);
  vouchForAll(database, hashText);
}
