interface Sharing {
  /** Characters that each column keeps. */
  readonly least: readonly number[];
  /** What each column's cells hold, the same rows in each. */
  readonly texts: readonly (readonly string[])[];
  /** Columns whose texts run over several lines; only they get more. */
  readonly isFlowing: readonly boolean[];
  /** Characters to give away; nothing is given where it is not above zero. */
  readonly room: number;
}

interface Cell {
  readonly column: number;
  readonly length: number;
}

/** A gain so small that the rest may as well be shared out evenly. */
const LEAST_GAIN = 1e-9;

/** Rows as the cells in them that could become lower. */
function rowsOf({ texts, isFlowing }: Sharing): readonly (readonly Cell[])[] {
  const count = Math.max(0, ...texts.map(({ length }) => length));
  return Array.from({ length: count }, (_, row) =>
    texts.flatMap((column, at) => {
      const length = column[row]?.length ?? 0;
      return isFlowing[at] === true && length > 0 ? [{ column: at, length }] : [];
    }),
  );
}

/** What a line leaves empty at its end on average, in characters: half a word. */
const RAGGED = 3.5;
const linesAt = (length: number, width: number): number => length / Math.max(width - RAGGED, 1);

/** How much lower all rows together become, in lines, when a column gets one character more; per column. */
function gainsOf(rows: readonly (readonly Cell[])[], widths: readonly number[]): readonly number[] {
  const gains = widths.map(() => 0);
  for (const row of rows) {
    let highest: Cell | null = null;
    let height = 1;
    let second = 1;
    for (const cell of row) {
      const { column, length } = cell;
      const lines = linesAt(length, widths[column] ?? 1);
      if (lines > height) {
        second = height;
        height = lines;
        highest = cell;
      } else if (lines > second) second = lines;
    }
    if (highest === null) continue;
    const { column, length } = highest;
    gains[column] = (gains[column] ?? 0) + height - Math.max(second, linesAt(length, (widths[column] ?? 1) + 1));
  }
  return gains;
}

/**
 * Gives the room that a page has left to the columns one character at a time, each to the column that makes the rows lowest
 * together: a list of partners gets more than a class of two words.
 */
export function shareWidth(sharing: Sharing): readonly number[] {
  const rows = rowsOf(sharing);
  const widths = [...sharing.least];
  let room = Math.floor(sharing.room);
  while (room > 0) {
    const gains = gainsOf(rows, widths);
    const best = gains.reduce((found, gain, at) => (gain > (gains[found] ?? 0) ? at : found), 0);
    if ((gains[best] ?? 0) < LEAST_GAIN) break;
    widths[best] = (widths[best] ?? 0) + 1;
    room -= 1;
  }
  const flowing = sharing.isFlowing.filter((flows) => flows).length;
  const even = flowing === 0 || room <= 0 ? 0 : room / flowing;
  return widths.map((width, at) => Math.round((width + (sharing.isFlowing[at] === true ? even : 0)) * 10) / 10);
}
