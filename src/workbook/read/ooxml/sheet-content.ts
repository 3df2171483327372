import type { PackedCells } from "../../packed/packed-workbook.ts";
import type { CellRange } from "../../raw-workbook.ts";

/** What one sheet part holds. Both parsers give this; the tests hold them to it. */
export interface SheetContent {
  /** Cells under a merge are still there. */
  readonly cells: PackedCells;
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

export type SheetFrame = Omit<SheetContent, "cells">;

export function emptyFrame(): SheetFrame {
  return { merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}
