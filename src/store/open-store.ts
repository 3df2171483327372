import type { DatabaseSync } from "node:sqlite";
import { type AuditTools, audit } from "./audit.ts";
import { loadDecisions, saveDecision } from "./decisions.ts";
import { explained } from "./explain-error.ts";
import type { HashText } from "./journal.ts";
import { readJournal } from "./journal.ts";
import {
  currentHead,
  headOfBytes,
  latestVersion,
  ledgerOf,
  loadIntake,
  loadSubmission,
  loadSubmissions,
  loadVersions,
} from "./load.ts";
import { loadSources } from "./merge/load-sources.ts";
import { mergeSources } from "./merge/merge-sources.ts";
import { migrate } from "./migrate.ts";
import { saveRefusal, saveSubmission } from "./save.ts";
import { SCHEMA_STEPS, schemaSteps } from "./schema.ts";
import { inSnapshot, isBusy } from "./sql.ts";
import type { Store } from "./store.ts";
import { restore, withdraw } from "./withdraw.ts";

export interface StoreOptions {
  /** SHA-256 of a text's UTF-8 bytes, 64 hexadecimal digits. */
  readonly hashText: HashText;
  /**
   * `wal` lets readers and one writer work at once; `rollback` is for network and synced drives, whose locks and
   * shared memory a write-ahead log cannot trust.
   */
  readonly journalMode: "wal" | "rollback";
  /** How long to wait for another process, in milliseconds. */
  readonly waitMs?: number;
}

/** A batch of 500 files holds the lock for a few milliseconds at a time; ten seconds is a process that hangs. */
const DEFAULT_WAIT_MS = 10_000;
const RETRY_MS = 25;

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** The switch of journal mode does not wait for locks by itself, so several first openers would fail. */
function setJournalMode(database: DatabaseSync, mode: "WAL" | "DELETE", waitMs: number): void {
  const deadline = Date.now() + waitMs;
  for (;;) {
    try {
      database.exec(`PRAGMA journal_mode = ${mode}`);
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
      pause(RETRY_MS);
    }
  }
}

function prepare(database: DatabaseSync, path: string, options: StoreOptions): void {
  const waitMs = options.waitMs ?? DEFAULT_WAIT_MS;
  database.exec(`PRAGMA busy_timeout = ${waitMs}`);
  database.exec("PRAGMA foreign_keys = ON");
  database.exec("PRAGMA synchronous = FULL");
  const inMemory = path === ":memory:";
  migrate(database, {
    steps: schemaSteps(options.hashText),
    backupPath: inMemory ? null : `${path}.sebelum-v${SCHEMA_STEPS.length}`,
  });
  if (!inMemory) setJournalMode(database, options.journalMode === "wal" ? "WAL" : "DELETE", waitMs);
}

/** The store's methods on an open database. */
export function storeOver(database: DatabaseSync, path: string, tools: AuditTools): Store {
  const { hashText } = tools;
  const guarded = <A extends readonly unknown[], R>(work: (database: DatabaseSync, ...args: A) => R) => {
    return (...args: A): R => {
      try {
        return work(database, ...args);
      } catch (error) {
        throw explained(error, path);
      }
    };
  };
  return {
    saveSubmission: guarded((db, offer) => saveSubmission(db, hashText, offer)),
    saveRefusal: guarded((db, offer) => saveRefusal(db, hashText, offer)),
    withdraw: guarded((db, offer) => withdraw(db, hashText, offer)),
    restore: guarded((db, offer) => restore(db, hashText, offer)),
    headOfBytes: guarded(headOfBytes),
    currentHead: guarded(currentHead),
    latestVersion: guarded(latestVersion),
    versions: guarded(loadVersions),
    submissions: guarded(loadSubmissions),
    submission: guarded(loadSubmission),
    ledger: guarded(ledgerOf),
    intake: guarded(loadIntake),
    saveDecision: guarded((db, offer) => saveDecision(db, hashText, offer)),
    decisions: guarded(loadDecisions),
    journal: guarded(readJournal),
    audit: guarded((db) => audit(db, tools)),
    merge: async (offers) => {
      try {
        return await mergeSources(database, hashText, offers);
      } catch (error) {
        throw explained(error, path);
      }
    },
    sources: guarded(loadSources),
    snapshot: (work) => guarded((db) => inSnapshot(db, work))(),
    close: () => database.close(),
  };
}

/**
 * Opens a store, creating or migrating it where needed.
 *
 * @param path - of the database file, or `:memory:` for one that lives as long as the process
 * @throws KsdError `store-newer` when a newer ksd wrote it, `store-busy` when another process keeps it locked,
 *   `store-damaged` when the file is no store
 */
export async function openStore(path: string, options: StoreOptions): Promise<Store> {
  // Loaded here so that commands without a store do not pay for SQLite.
  const { DatabaseSync } = await import("node:sqlite");
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(path, { enableForeignKeyConstraints: true });
    prepare(database, path, options);
    const openPristine = (): DatabaseSync => {
      const pristine = new DatabaseSync(":memory:");
      migrate(pristine, { steps: schemaSteps(options.hashText), backupPath: null });
      return pristine;
    };
    return storeOver(database, path, { hashText: options.hashText, openPristine });
  } catch (error) {
    database?.close();
    throw explained(error, path);
  }
}
