import type { DatabaseSync } from "node:sqlite";

/** Runs `work` in one IMMEDIATE transaction: all of it is on disk afterwards, or nothing is. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    // After some errors (a full disk) SQLite has rolled back by itself.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/** Runs `work`, which only reads, on the store as it is at one moment, whatever is written meanwhile. */
export function inSnapshot<T>(database: DatabaseSync, work: () => T): T {
  database.exec("BEGIN");
  try {
    return work();
  } finally {
    if (database.isTransaction) database.exec("ROLLBACK");
  }
}

/** Whether another process holds the lock that was asked for. */
export function isBusy(error: unknown): boolean {
  const code = sqliteCodeOf(error);
  return code === SQLITE_BUSY || code === SQLITE_PROTOCOL;
}

/** Whether there was no room for what had to be written. */
export function isDiskFull(error: unknown): boolean {
  return sqliteCodeOf(error) === SQLITE_FULL || extendedCodeOf(error) === SQLITE_IOERR_SHMSIZE;
}

/** Whether the system did not let SQLite read or write; the files are as they were. */
export function isFailed(error: unknown): boolean {
  return FAILURES.has(sqliteCodeOf(error) ?? -1);
}

/** Whether the file is no SQLite database, or a damaged one. */
export function isDamaged(error: unknown): boolean {
  const code = sqliteCodeOf(error);
  return code === SQLITE_CORRUPT || code === SQLITE_NOTADB;
}

const SQLITE_PERM = 3;
const SQLITE_BUSY = 5;
const SQLITE_READONLY = 8;
const SQLITE_IOERR = 10;
const SQLITE_CORRUPT = 11;
const SQLITE_FULL = 13;
const SQLITE_CANTOPEN = 14;
const SQLITE_PROTOCOL = 15;
const SQLITE_NOTADB = 26;
/** The index of the write-ahead log could not grow. */
const SQLITE_IOERR_SHMSIZE = SQLITE_IOERR | (19 << 8);
const FAILURES = new Set([SQLITE_PERM, SQLITE_READONLY, SQLITE_IOERR, SQLITE_CANTOPEN]);

/** SQLite's extended result code; `null` for an error that is not SQLite's. */
function extendedCodeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return null;
  return error.errcode;
}

/** The primary result code; extended codes carry it in their low byte. */
function sqliteCodeOf(error: unknown): number | null {
  const code = extendedCodeOf(error);
  return code === null ? null : code & 0xff;
}
