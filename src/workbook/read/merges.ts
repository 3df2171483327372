import type { PackedCells } from "../packed/packed-workbook.ts";
import type { CellRange, RawRow } from "../raw-workbook.ts";

/** Leaves out the cells that a merge covers, all but its top left one. */
export function withoutCovered(rows: readonly RawRow[], merges: readonly CellRange[]): readonly RawRow[] {
  const coverage = new Coverage(merges);
  return rows.flatMap((row) => {
    if (!coverage.startRow(row.number)) {
      return [row];
    }
    const cells = row.cells.filter(({ column }) => !coverage.covers(column));
    return cells.length === 0 ? [] : [{ number: row.number, cells }];
  });
}

/** The same for packed cells, which close the gaps where they stand. */
export function dropCovered(cells: PackedCells, merges: readonly CellRange[]): PackedCells {
  if (merges.length === 0) {
    return cells;
  }
  const { rowNumbers, rowEnds, columns, marks, values } = cells;
  const coverage = new Coverage(merges);
  let rows = 0;
  let kept = 0;
  let at = 0;
  for (let index = 0; index < rowNumbers.length; index++) {
    const number = rowNumbers[index] ?? 0;
    const isTouched = coverage.startRow(number);
    const first = kept;
    for (const end = rowEnds[index] ?? 0; at < end; at++) {
      const column = columns[at] ?? 0;
      if (!isTouched || !coverage.covers(column)) {
        columns[kept] = column;
        marks[kept] = marks[at] ?? 0;
        values[kept++] = values[at] ?? 0;
      }
    }
    if (kept > first) {
      rowNumbers[rows] = number;
      rowEnds[rows++] = kept;
    }
  }
  return {
    rowNumbers: rowNumbers.subarray(0, rows),
    rowEnds: rowEnds.subarray(0, rows),
    columns: columns.subarray(0, kept),
    marks: marks.subarray(0, kept),
    values: values.subarray(0, kept),
  };
}

/**
 * Walks along merges with the rows, and inside a row by binary search: sixty thousand of them, or whole columns, cost no
 * more than sorting them. Where merges overlap, which Excel never writes, the one beginning nearest to the left decides.
 */
class Coverage {
  readonly #byTop: readonly CellRange[];
  #active: readonly CellRange[] = [];
  #next = 0;
  #row = 0;

  constructor(merges: readonly CellRange[]) {
    this.#byTop = merges.toSorted((a, b) => a.top - b.top || a.left - b.left);
  }

  /** Rows come in ascending order. Says whether any merge touches this one. */
  startRow(row: number): boolean {
    const starting: CellRange[] = [];
    for (let merge = this.#byTop[this.#next]; merge !== undefined && merge.top <= row; ) {
      if (merge.bottom >= row) {
        starting.push(merge);
      }
      merge = this.#byTop[++this.#next];
    }
    this.#active = withStarting(this.#active, starting, row);
    this.#row = row;
    return this.#active.length > 0;
  }

  covers(column: number): boolean {
    const active = this.#active;
    let low = 0;
    let high = active.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((active[middle]?.left ?? 0) <= column) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const merge = active[low - 1];
    return merge !== undefined && column <= merge.right && !(this.#row === merge.top && column === merge.left);
  }
}

function withStarting(active: readonly CellRange[], starting: readonly CellRange[], row: number): readonly CellRange[] {
  const isStale = active.some((merge) => merge.bottom < row);
  if (!isStale && starting.length === 0) {
    return active;
  }
  return [...active.filter((merge) => merge.bottom >= row), ...starting].toSorted((a, b) => a.left - b.left);
}
