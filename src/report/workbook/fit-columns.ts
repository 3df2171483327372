import { STYLES, type StyleName } from "./cells.ts";

interface Fitted {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly style?: StyleName;
  readonly isUpright?: boolean;
  /** What it should keep even then. */
  readonly leastWidth?: number;
}

/** What fits beside each other on one landscape page in letters that can still be read (A4: 6 point, F4: 7), in characters. */
const PAGE_WIDTH = 255;
/** `Ketenteraman,` in one piece; narrower, text becomes a ladder of syllables. */
const LEAST_TEXT = 13;
/** Room at the sides of a heading's longest word, which is bold. */
const HEADING_ROOM = 2.5;
/** A number that does not fit shows as ####: what the longest ones need. Other columns that do not wrap stay as they are. */
const LEAST_NUMBER: Partial<Record<StyleName, number>> = {
  points: 7,
  quotient: 7,
  percent: 8,
  wholePercent: 7,
  integer: 8,
  year: 7,
  date: 11,
};

function leastOf({ heading, width, style = "text", isUpright, leastWidth = 0 }: Fitted): number {
  const { wrap } = STYLES[style] as { readonly wrap?: boolean };
  const content = LEAST_NUMBER[style] ?? (wrap === true ? LEAST_TEXT : width);
  const longest = Math.max(...heading.split(/[ /]/).map((word) => word.length)) + HEADING_ROOM;
  return Math.min(width, isUpright === true ? content : Math.max(content, longest, leastWidth));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Widths at which a wide table fits one page: each column gives way in proportion, down to what it needs. */
export function fittedWidths(columns: readonly Fitted[]): readonly number[] {
  const wanted = columns.map(({ width }) => width);
  const over = sum(wanted) - PAGE_WIDTH;
  if (over <= 0) return wanted;
  const least = columns.map(leastOf);
  const room = sum(wanted) - sum(least);
  const share = room === 0 ? 0 : Math.min(1, over / room);
  return columns.map(({ width }, index) => {
    const floor = least[index] ?? width;
    return Math.round((width - (width - floor) * share) * 10) / 10;
  });
}
