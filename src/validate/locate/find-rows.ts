import type { RawSheet } from "../../workbook/index.ts";
import type { HeadingIndex, HeadingMatch } from "./heading-index.ts";
import type { DoubledColumn, LocatedColumn, UnknownColumn } from "./located-table.ts";
import type { SheetTexts, Written } from "./sheet-texts.ts";

interface HeadingCell {
  readonly column: number;
  readonly row: number;
  readonly text: string;
  readonly match: HeadingMatch | null;
}

/** One or two rows of headings with what they name. */
export interface HeadingBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly LocatedColumn[];
  readonly unknown: readonly UnknownColumn[];
  readonly doubled: readonly DoubledColumn[];
  /** Share of headings that are known, of both sides: 1 where all fields are there and nothing else. */
  readonly score: number;
}

/** A heading over several columns speaks for each of them. */
function spread(written: readonly Written[], sheet: RawSheet): Written[] {
  return written.flatMap((one) => {
    const merge = sheet.merges.find(({ top, left }) => top === one.row && left === one.column);
    if (merge === undefined || merge.right - merge.left > 200) return [one];
    return Array.from({ length: merge.right - merge.left + 1 }, (_, offset) => ({
      ...one,
      column: one.column + offset,
    }));
  });
}

/** Two rows of headings: the lower one names the column, the upper one where the lower is blank or says nothing known. */
function twoRows(upper: readonly Written[], lower: readonly Written[], index: HeadingIndex): HeadingCell[] {
  const below = new Map(lower.map((one) => [one.column, one]));
  const above = new Map(upper.map((one) => [one.column, one]));
  const columns = [...new Set([...above.keys(), ...below.keys()])].sort((a, b) => a - b);
  return columns.flatMap((column) => {
    const [low, high] = [below.get(column), above.get(column)];
    const joined = low !== undefined && high !== undefined ? [{ ...low, text: `${high.text} ${low.text}` }] : [];
    const tries = [low, high, ...joined].flatMap((one) => (one === undefined ? [] : [one]));
    const known = tries.map((one) => ({ ...one, match: index.match(one.text) })).find(({ match }) => match !== null);
    const [first] = tries;
    return known === undefined ? (first === undefined ? [] : [{ ...first, match: null }]) : [known];
  });
}

/** Headings themselves before aliases; an alias beside its own heading is an unknown column, not a second one. */
function assign(cells: readonly HeadingCell[]): Pick<HeadingBlock, "columns" | "unknown" | "doubled"> {
  const columns = new Map<string, LocatedColumn>();
  const unknown: UnknownColumn[] = [];
  const doubled: DoubledColumn[] = [];
  const located = ({ column, row, text, match }: HeadingCell & { match: HeadingMatch }): LocatedColumn => ({
    field: match.field,
    column,
    headingRow: row,
    found: text,
    mapped: match.mapped,
  });
  const exactNames = new Set(cells.flatMap(({ match }) => (match?.exact === true ? [match.field.name] : [])));
  for (const cell of cells) {
    const { match } = cell;
    if (match === null || (!match.exact && exactNames.has(match.field.name))) {
      unknown.push({ column: cell.column, headingRow: cell.row, found: cell.text });
      continue;
    }
    const here = located({ ...cell, match });
    const first = columns.get(match.field.name);
    if (first === undefined) columns.set(match.field.name, here);
    else doubled.push({ field: match.field, first, again: here });
  }
  const twice = new Set(doubled.map(({ field }) => field.name));
  return { columns: [...columns.values()].filter(({ field }) => !twice.has(field.name)), unknown, doubled };
}

function blockOf(cells: readonly HeadingCell[], index: HeadingIndex, top: number, bottom: number): HeadingBlock {
  const assigned = assign(cells);
  const known = assigned.columns.length + new Set(assigned.doubled.map(({ field }) => field.name)).size;
  const score = (2 * known) / (index.declaration.fields.length + cells.length);
  return { top, bottom, ...assigned, score };
}

const knownIn = (block: HeadingBlock): number => block.columns.length + block.doubled.length;

function matched(written: readonly Written[], index: HeadingIndex): HeadingCell[] {
  return written.map((one) => ({ ...one, match: index.match(one.text) }));
}

/** A column heading merged over two rows leaves the lower cell to it. */
function isTwoRowed(upper: HeadingBlock, lower: HeadingBlock, both: HeadingBlock): boolean {
  return knownIn(both) > knownIn(upper) && knownIn(both) > knownIn(lower) && knownIn(lower) > 0;
}

type Heads = readonly [upper: readonly Written[], lower: readonly Written[] | null];

/** One row of headings, and two where the second adds to the first. */
function blocksOf([upper, lower]: Heads, sheet: RawSheet, index: HeadingIndex): HeadingBlock[] {
  const cells = matched(upper, index);
  // Most rows hold no heading of this table.
  if (cells.every(({ match }) => match === null)) return [];
  const top = upper[0]?.row ?? 0;
  const one = blockOf(cells, index, top, top);
  if (knownIn(one) === 0) return [];
  if (lower === null) return [one];
  const below = blockOf(matched(lower, index), index, top + 1, top + 1);
  const both = blockOf(twoRows(spread(upper, sheet), lower, index), index, top, top + 1);
  return isTwoRowed(one, below, both) ? [one, both] : [one];
}

/** Headings with blank columns between them, which may be those of tables beside each other. */
function runsOf([upper, lower]: Heads): Heads[] {
  const columns = new Set([...upper, ...(lower ?? [])].map(({ column }) => column));
  const starts = [...columns].filter((column) => !columns.has(column - 1)).sort((a, b) => a - b);
  if (starts.length < 2) return [];
  return starts.flatMap((start, at): Heads[] => {
    const end = starts[at + 1] ?? Number.POSITIVE_INFINITY;
    const within = (list: readonly Written[]) => list.filter(({ column }) => column >= start && column < end);
    const first = within(upper);
    return first.length === 0 ? [] : [[first, lower === null ? null : within(lower)]];
  });
}

const isWhole = ({ unknown, doubled }: HeadingBlock): boolean => unknown.length === 0 && doubled.length === 0;

/** All places in the first rows of a sheet that could be the headings of a table, the best first. */
export function headingBlocks({ sheet, top: rows }: SheetTexts, index: HeadingIndex): HeadingBlock[] {
  const blocks = rows.flatMap((row, at) => {
    const next = rows[at + 1];
    const heads: Heads = [row.headings, next?.number === row.number + 1 ? next.headings : null];
    const found = blocksOf(heads, sheet, index);
    // Only where something is left over can it belong to another table.
    if (found.length === 0 || found.some(isWhole)) return found;
    return [...found, ...runsOf(heads).flatMap((run) => blocksOf(run, sheet, index))];
  });
  return blocks.sort((a, b) => knownIn(b) - knownIn(a) || b.score - a.score || a.top - b.top);
}
