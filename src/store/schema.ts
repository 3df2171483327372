import type { DatabaseSync } from "node:sqlite";
import type { HashText } from "./journal.ts";
import { withdrawalsStep } from "./schema-withdrawals.ts";

/** SQL, or where SQL alone cannot do it, a function that runs inside the migration's transaction. */
export type SchemaStep = string | ((database: DatabaseSync, hashText: HashText) => void);

/** Each step brings a store from the version before (its place in the list) to the next. Steps are never changed once released. */
export const SCHEMA_STEPS: readonly SchemaStep[] = [
  `
CREATE TABLE intake (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'partial', 'refused')),
  region TEXT,
  year INTEGER
) STRICT;
CREATE INDEX intake_sha256 ON intake (sha256);

CREATE TABLE finding (
  intake_id INTEGER NOT NULL REFERENCES intake (id),
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('GALAT', 'PERINGATAN', 'INFO')),
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  PRIMARY KEY (intake_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE submission (
  id TEXT PRIMARY KEY,
  intake_id INTEGER NOT NULL UNIQUE REFERENCES intake (id),
  region TEXT NOT NULL,
  year INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
  replaces TEXT REFERENCES submission (id),
  reason TEXT,
  sha256 TEXT NOT NULL UNIQUE,
  form TEXT NOT NULL,
  ruleset TEXT NOT NULL,
  identitas TEXT NOT NULL CHECK (json_valid(identitas)),
  UNIQUE (region, year, version)
) STRICT;
CREATE UNIQUE INDEX one_current_submission ON submission (region, year) WHERE is_current = 1;

CREATE TABLE row (
  submission_id TEXT NOT NULL REFERENCES submission (id),
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  table_name TEXT NOT NULL,
  sheet TEXT NOT NULL,
  sheet_row INTEGER NOT NULL CHECK (sheet_row >= 1),
  is_held INTEGER NOT NULL CHECK (is_held IN (0, 1)),
  "values" TEXT NOT NULL CHECK (json_valid("values")),
  raw TEXT NOT NULL CHECK (json_valid(raw)),
  PRIMARY KEY (submission_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger (
  submission_id TEXT NOT NULL REFERENCES submission (id),
  position INTEGER NOT NULL,
  sheet TEXT NOT NULL,
  table_name TEXT NOT NULL,
  rows_read INTEGER NOT NULL,
  accepted INTEGER NOT NULL,
  held INTEGER NOT NULL,
  ignored INTEGER NOT NULL,
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  PRIMARY KEY (submission_id, position),
  CHECK (rows_read = accepted + held + ignored)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  action TEXT NOT NULL,
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  previous_hash TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL UNIQUE
) STRICT;
CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
CREATE TRIGGER journal_never_shrinks BEFORE DELETE ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
`,
  withdrawalsStep,
  `
CREATE TABLE decision (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('merge', 'keep', 'reject', 'reopen')),
  subjects TEXT NOT NULL CHECK (json_valid(subjects)),
  reason TEXT NOT NULL,
  decided_by TEXT,
  date TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE TRIGGER decision_never_changes BEFORE UPDATE ON decision
  BEGIN SELECT RAISE(ABORT, 'decisions are only added'); END;
CREATE TRIGGER decision_never_goes BEFORE DELETE ON decision
  BEGIN SELECT RAISE(ABORT, 'decisions are only added'); END;
`,
  `
CREATE TABLE source (
  province TEXT PRIMARY KEY,
  workspace TEXT NOT NULL,
  year INTEGER NOT NULL,
  settings TEXT NOT NULL CHECK (json_valid(settings)),
  last_intake INTEGER NOT NULL,
  journal_lines INTEGER NOT NULL,
  journal_head TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE source_journal (
  province TEXT NOT NULL REFERENCES source (province),
  number INTEGER NOT NULL,
  at TEXT NOT NULL,
  action TEXT NOT NULL,
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (province, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER source_journal_never_changes BEFORE UPDATE ON source_journal
  BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
CREATE TRIGGER source_journal_never_shrinks BEFORE DELETE ON source_journal
  BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
`,
];

/** The steps as `migrate` runs them. */
export function schemaSteps(hashText: HashText): readonly (string | ((database: DatabaseSync) => void))[] {
  return SCHEMA_STEPS.map((step) => (typeof step === "string" ? step : (database) => step(database, hashText)));
}
