import type { DatabaseSync } from "node:sqlite";
import { KsdError } from "../domain/index.ts";

export interface Migration {
  /** SQL, or what does the step; each runs inside the migration's one transaction. */
  readonly steps: readonly (string | ((database: DatabaseSync) => void))[];
  /** Path of the copy that is made before an older store is changed; `null` for a store in memory. */
  readonly backupPath: string | null;
}

export function versionOf(database: DatabaseSync): number {
  const row = database.prepare("PRAGMA user_version").get();
  return Number(row?.["user_version"] ?? 0);
}

/** @throws KsdError `store-newer` */
export function refuseNewer(found: number, known: number): void {
  if (found <= known) return;
  throw new KsdError("store-newer", {
    message: {
      id: `Ruang kerja ini ditulis oleh ksd yang lebih baru (versi simpanan ${found}, program ini mengenal sampai ${known}).`,
      en: `A newer ksd wrote this workspace (store version ${found}, this program knows up to ${known}).`,
    },
    hint: {
      id: "Perbarui ksd, lalu jalankan lagi. Tidak ada yang diubah.",
      en: "Update ksd and run again. Nothing was changed.",
    },
  });
}

const MOST_BACKUPS = 100;

/** An earlier copy is never overwritten: a migration that failed may have left the only good one. */
function backUp(database: DatabaseSync, path: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      database.prepare("VACUUM INTO ?").run(attempt === 1 ? path : `${path}.${attempt}`);
      return;
    } catch (error) {
      const isTaken = error instanceof Error && error.message.includes("already exists");
      if (!isTaken || attempt === MOST_BACKUPS) throw error;
    }
  }
}

function run(database: DatabaseSync, { steps }: Migration): void {
  database.exec("BEGIN EXCLUSIVE");
  try {
    const current = versionOf(database);
    refuseNewer(current, steps.length);
    for (const step of steps.slice(current)) {
      if (typeof step === "string") database.exec(step);
      else step(database);
    }
    database.exec(`PRAGMA user_version = ${steps.length}`);
    database.exec("COMMIT");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/**
 * Brings a store to the newest version in one transaction, after a backup copy when it already held something.
 * Several processes may open a new store at once: the exclusive lock lets one of them create it.
 *
 * @throws KsdError `store-newer` when a newer ksd wrote the store
 */
export function migrate(database: DatabaseSync, migration: Migration): void {
  const { steps, backupPath } = migration;
  const before = versionOf(database);
  refuseNewer(before, steps.length);
  if (before === steps.length) return;
  // VACUUM INTO cannot run inside a transaction. Should another process migrate in between, this copy is merely spare.
  if (before > 0 && backupPath !== null) backUp(database, backupPath);
  // A table can only be made anew while nothing watches the references to it, and that cannot be changed in a transaction.
  database.exec("PRAGMA foreign_keys = OFF");
  try {
    run(database, migration);
  } finally {
    database.exec("PRAGMA foreign_keys = ON");
  }
}
