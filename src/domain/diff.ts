import type { CellValue, RowTableName, TableName } from "./submission.ts";

/** A cell on one side of a comparison. */
export interface CellSide {
  readonly sheet: string;
  /** `null` where the side has no such column. */
  readonly cell: string | null;
  /** As stored; `null` for blank or unreadable. */
  readonly value: CellValue;
  /** As written; `null` for a blank cell. */
  readonly raw: string | null;
}

export interface CellChange {
  readonly field: string;
  /** As the template prints it. */
  readonly heading: string;
  /** `null`: the row is only on the other side. */
  readonly before: CellSide | null;
  readonly after: CellSide | null;
}

export interface RowSide {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  /** What the row is about, in its own words; may be empty. */
  readonly title: string;
  readonly held: boolean;
}

export type RowChange = {
  readonly table: RowTableName;
  /** Filled cells of a row that is only on one side; else the cells that are not the same. */
  readonly cells: readonly CellChange[];
} & (
  | { readonly kind: "added"; readonly before: null; readonly after: RowSide }
  | { readonly kind: "removed"; readonly before: RowSide; readonly after: null }
  | {
      readonly kind: "changed";
      readonly before: RowSide;
      readonly after: RowSide;
      /** `content`: the id is another one, but what the row says is near. */
      readonly pairedBy: "id" | "content";
      /** How much of what the two say is the same, 0–1, without the id. */
      readonly similarity: number;
    }
);

/** What became of a finding. */
export interface FindingChange<F> {
  readonly state: "fixed" | "left" | "new";
  /** As it stands after the change, or (fixed) as it stood before. */
  readonly finding: F;
}

/** What changed between two submissions of a region. */
export interface SubmissionDiff<F> {
  readonly identitas: readonly CellChange[];
  /** In the order of the form and of the sheet. */
  readonly rows: readonly RowChange[];
  /** Rows that say the same on both sides, by table, wherever they stand. */
  readonly unchanged: Readonly<Partial<Record<TableName, number>>>;
  readonly findings: readonly FindingChange<F>[];
}

/** By what the proposals of two years are paired, in the order in which it is said. */
export const YEAR_PAIR_FIELDS = ["judul", "objek", "bidang_urusan", "kode_program", "lokasi", "mitra"] as const;
export type YearPairField = (typeof YEAR_PAIR_FIELDS)[number];

/** A proposal of one year that is taken for that of another: ids differ, what they say is near. */
export interface YearPair {
  /** Id of the row in the earlier year. */
  readonly before: string;
  readonly now: string;
  /** How much of what the two say is the same, 0–1, long texts for more. */
  readonly similarity: number;
  /** What either of them fills, and how much of it is the same, 0–1. */
  readonly basis: readonly { readonly field: YearPairField; readonly alike: number }[];
  /** Why a person should look at it: little is the same, or another proposal is nearly as much alike; `null`: no doubt. */
  readonly doubt: "unlike" | "rival" | null;
}
