import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import { type KodeWilayah, KsdError, provinceOf } from "../../domain/index.ts";
import { chainFaults } from "../audit-journal.ts";
import { type HashText, readJournal } from "../journal.ts";
import { refuseNewer, versionOf } from "../migrate.ts";
import { openElsewhere } from "../open-elsewhere.ts";
import { SCHEMA_STEPS } from "../schema.ts";
import { inSnapshot } from "../sql.ts";
import type { JournalLine } from "../store.ts";

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** All that a province's store holds, as it was at one moment. */
export interface SourceContent {
  readonly journal: readonly JournalLine[];
  /** By table; a table that this older store does not have yet is empty. */
  readonly rows: (table: string) => readonly Row[];
}

interface SourcePlace {
  /** Path of its database, which exists. */
  readonly path: string;
  /** The workspace's folder, for messages. */
  readonly workspace: string;
  readonly province: KodeWilayah;
}

function brokenJournal(workspace: string): KsdError {
  return new KsdError("store-damaged", {
    message: {
      id: `Jurnal ruang kerja ${workspace} tidak utuh; tidak ada yang digabung.`,
      en: `The journal of the workspace ${workspace} is broken; nothing was merged.`,
    },
    hint: {
      id: "Kembalikan ruang kerja itu dari cadangan, lalu gabungkan lagi.",
      en: "Restore that workspace from a backup, then merge again.",
    },
  });
}

function foreignRegions(regions: readonly string[], { workspace, province }: SourcePlace): KsdError {
  const list = regions.join(", ");
  return new KsdError("merge-conflict", {
    message: {
      id: `Ruang kerja ${workspace} untuk provinsi ${province}, tetapi menyimpan kiriman daerah lain: ${list}.`,
      en: `The workspace ${workspace} is for province ${province} but holds submissions of other regions: ${list}.`,
    },
    hint: {
      id: 'Periksa "province" di ksd.config.json ruang kerja itu: mungkin diubah setelah kiriman diimpor.',
      en: 'Check "province" in that workspace\'s ksd.config.json: it may have been changed after an import.',
    },
  });
}

function tablesOf(database: DatabaseSync): ReadonlySet<string> {
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  return new Set(tables.map(({ name }) => String(name)));
}

function contentOf(database: DatabaseSync, wanted: readonly string[]): SourceContent {
  refuseNewer(versionOf(database), SCHEMA_STEPS.length);
  const there = tablesOf(database);
  const rows = new Map(
    wanted.map((table) => {
      const all = there.has(table) ? database.prepare(`SELECT * FROM "${table}" ORDER BY 1, 2`).all() : [];
      return [table, all as readonly Row[]] as const;
    }),
  );
  const journal = there.has("journal") ? readJournal(database) : [];
  return { journal, rows: (table) => rows.get(table) ?? [] };
}

/**
 * Reads a province's store at one moment, without changing it.
 *
 * @throws KsdError `store-newer`, `store-damaged` when its journal chain does not hold, `merge-conflict` when it has
 *   submissions of another province
 */
export async function readSource(
  place: SourcePlace,
  wanted: readonly string[],
  hashText: HashText,
): Promise<SourceContent> {
  const database = await openElsewhere(place.path);
  try {
    const content = inSnapshot(database, () => contentOf(database, wanted));
    if (chainFaults(content.journal, hashText).length > 0) throw brokenJournal(place.workspace);
    const regions = new Set(content.rows("submission").map(({ region }) => String(region)));
    const foreign = [...regions].filter((region) => provinceOf(region as KodeWilayah) !== place.province).sort();
    if (foreign.length > 0) throw foreignRegions(foreign, place);
    return content;
  } finally {
    database.close();
  }
}
