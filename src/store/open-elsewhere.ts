import type { DatabaseSync } from "node:sqlite";
import { isFailed } from "./sql.ts";

/** Not created, not migrated: another office's workspace stays as it is. */
export async function openElsewhere(path: string): Promise<DatabaseSync> {
  const { DatabaseSync } = await import("node:sqlite");
  const database = new DatabaseSync(path, { timeout: 10_000 });
  try {
    database.prepare("PRAGMA user_version").get();
    return database;
  } catch (error) {
    database.close();
    if (!isFailed(error)) throw error;
    // A folder that may only be read, such as a stick or a colleague's share: nobody writes there meanwhile.
    return new DatabaseSync(`file:${encodeURI(path).replaceAll("?", "%3f").replaceAll("#", "%23")}?immutable=1`, {
      readOnly: true,
    });
  }
}
