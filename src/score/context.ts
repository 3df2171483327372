import { isProvince, type RegionEconomics, type SectorEconomics, type Submission } from "../domain/index.ts";
import type { BorderTable, Records } from "../regulation/index.ts";
import { acceptedRows, identitasOf, type TypedRow } from "./records.ts";

/** What a component may look at besides the proposal itself. */
export interface RegionContext {
  readonly submission: Submission;
  readonly identitas: Records["identitas"];
  readonly level: "provinsi" | "kabkota";
  readonly potensi: ReadonlyMap<string, TypedRow<"potensi">>;
  readonly masalah: ReadonlyMap<string, TypedRow<"permasalahan">>;
  /** `null` for the province itself, which has nothing to be compared with. */
  readonly economics: RegionEconomics | null;
  readonly sectors: ReadonlyMap<string, SectorEconomics>;
  readonly borders: BorderTable;
}

/** Gathers a submission's accepted rows once, so that each proposal finds its links by code. */
export function regionContext(
  submission: Submission,
  economics: RegionEconomics | null,
  borders: BorderTable,
): RegionContext {
  return {
    submission,
    identitas: identitasOf(submission),
    level: isProvince(submission.region) ? "provinsi" : "kabkota",
    potensi: byCode(acceptedRows(submission, "potensi"), ({ values }) => values.kode_potensi),
    masalah: byCode(acceptedRows(submission, "permasalahan"), ({ values }) => values.kode_masalah),
    economics,
    sectors: new Map((economics?.sectors ?? []).map((sector) => [sector.sector, sector])),
    borders,
  };
}

function byCode<T>(rows: readonly T[], codeOf: (row: T) => string | null): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const row of rows) {
    const code = codeOf(row);
    if (code !== null) map.set(idKey(code), row);
  }
  return map;
}

/** Identifiers are compared without case, as validation does. */
function idKey(id: string): string {
  return id.trim().toUpperCase();
}

/** The rows a proposal refers to; a held or missing row is left out. */
export function linked<T>(rows: ReadonlyMap<string, T>, refs: readonly string[] | null): readonly T[] {
  const seen = new Set<T>();
  for (const ref of refs ?? []) {
    const row = rows.get(idKey(ref));
    if (row !== undefined) seen.add(row);
  }
  return [...seen];
}
