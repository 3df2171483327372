import type { CellRange, RawRow } from "../../raw-workbook.ts";

/** What one sheet part holds. Both parsers give this; the tests hold them to it. */
export interface SheetContent {
  /** Ascending; cells under a merge are still there. */
  readonly rows: RawRow[];
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

export function emptySheet(): SheetContent {
  return { rows: [], merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}
