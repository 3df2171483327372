import type { CellRange, RawCell, RawRow } from "../raw-workbook.ts";

/**
 * Leaves out the cells that a merge covers, all but its top left one. Merges are walked along with the rows, and inside a
 * row by binary search: sixty thousand of them, or whole columns, cost no more than sorting them. Where merges overlap,
 * which Excel never writes, the one beginning nearest to the left decides.
 */
export function withoutCovered(rows: readonly RawRow[], merges: readonly CellRange[]): readonly RawRow[] {
  if (merges.length === 0) {
    return rows;
  }
  const byTop = merges.toSorted((a, b) => a.top - b.top || a.left - b.left);
  const kept: RawRow[] = [];
  let active: CellRange[] = [];
  let next = 0;
  for (const row of rows) {
    const starting: CellRange[] = [];
    for (let merge = byTop[next]; merge !== undefined && merge.top <= row.number; merge = byTop[++next]) {
      if (merge.bottom >= row.number) {
        starting.push(merge);
      }
    }
    active = withStarting(active, starting, row.number);
    const cells = active.length === 0 ? row.cells : row.cells.filter((cell) => !isCovered(cell, active));
    if (cells.length > 0) {
      kept.push(cells.length === row.cells.length ? row : { number: row.number, cells });
    }
  }
  return kept;
}

function withStarting(active: CellRange[], starting: readonly CellRange[], row: number): CellRange[] {
  const isStale = active.some((merge) => merge.bottom < row);
  if (!isStale && starting.length === 0) {
    return active;
  }
  return [...active.filter((merge) => merge.bottom >= row), ...starting].toSorted((a, b) => a.left - b.left);
}

function isCovered(cell: RawCell, active: readonly CellRange[]): boolean {
  let low = 0;
  let high = active.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((active[middle]?.left ?? 0) <= cell.column) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const merge = active[low - 1];
  return merge !== undefined && cell.column <= merge.right && !(cell.row === merge.top && cell.column === merge.left);
}
