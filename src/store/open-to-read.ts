import type { DatabaseSync } from "node:sqlite";
import { explained } from "./explain-error.ts";
import type { HashText } from "./journal.ts";
import { migrate, refuseNewer, versionOf } from "./migrate.ts";
import { openElsewhere } from "./open-elsewhere.ts";
import { storeOver } from "./open-store.ts";
import { SCHEMA_STEPS, schemaSteps } from "./schema.ts";
import { inSnapshot } from "./sql.ts";
import type { Store } from "./store.ts";

/** A store of today's form in memory, filled from an older one, which stays as it is. */
function copiedAndMigrated(DatabaseClass: typeof DatabaseSync, source: DatabaseSync, hashText: HashText): DatabaseSync {
  const copy = new DatabaseClass(":memory:", { enableForeignKeyConstraints: false });
  const objects = source.prepare("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").all();
  const isOwn = ({ name }: (typeof objects)[number]): boolean => !String(name).startsWith("sqlite_");
  const tables = objects.filter((one) => one["type"] === "table" && isOwn(one));
  for (const { sql } of tables) copy.exec(String(sql));
  for (const { name } of tables) {
    const rows = source.prepare(`SELECT * FROM "${name}"`).all();
    const [first] = rows;
    if (first === undefined) continue;
    const marks = Object.keys(first).map(() => "?");
    const insert = copy.prepare(`INSERT INTO "${name}" VALUES (${marks.join(", ")})`);
    for (const row of rows) insert.run(...Object.values(row));
  }
  for (const one of objects) if (one["type"] !== "table" && isOwn(one)) copy.exec(String(one["sql"]));
  copy.exec(`PRAGMA user_version = ${versionOf(source)}`);
  migrate(copy, { steps: schemaSteps(hashText), backupPath: null });
  return copy;
}

/**
 * Opens another workspace's store to read from it. It is neither made nor brought to a newer version: a copy in memory is.
 *
 * @throws KsdError `store-newer`, `store-busy`, `store-damaged`
 */
export async function openStoreToRead(path: string, { hashText }: { readonly hashText: HashText }): Promise<Store> {
  const { DatabaseSync } = await import("node:sqlite");
  let database: DatabaseSync | null = null;
  try {
    database = await openElsewhere(path);
    const version = versionOf(database);
    refuseNewer(version, SCHEMA_STEPS.length);
    if (version < SCHEMA_STEPS.length) {
      const source = database;
      database = inSnapshot(source, () => copiedAndMigrated(DatabaseSync, source, hashText));
      source.close();
    }
    database.exec("PRAGMA query_only = ON");
    return storeOver(database, path, { hashText, openPristine: () => new DatabaseSync(":memory:") });
  } catch (error) {
    database?.close();
    throw explained(error, path);
  }
}
