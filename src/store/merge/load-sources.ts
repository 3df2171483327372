import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import type { KodeWilayah } from "../../domain/index.ts";
import type { MergedSource } from "../store.ts";

function sourceFrom(row: Record<string, SQLOutputValue>): MergedSource {
  return {
    province: String(row["province"]) as KodeWilayah,
    workspace: String(row["workspace"]),
    year: Number(row["year"]),
    settings: String(row["settings"]),
    lastIntake: Number(row["last_intake"]),
    journalLines: Number(row["journal_lines"]),
    journalHead: row["journal_head"] == null ? null : String(row["journal_head"]),
    at: String(row["at"]),
  };
}

/** The workspaces that were merged, in order of province. */
export function loadSources(database: DatabaseSync): readonly MergedSource[] {
  return database.prepare("SELECT * FROM source ORDER BY province").all().map(sourceFrom);
}

export function sourceOf(database: DatabaseSync, province: KodeWilayah): MergedSource | null {
  const row = database.prepare("SELECT * FROM source WHERE province = ?").get(province);
  return row === undefined ? null : sourceFrom(row);
}
