import { integer } from "../format.ts";
import type { TemplateValue } from "./render-template.ts";

type Model = { readonly [name: string]: TemplateValue };

/** More rows than this in each list, and a text is nothing to open and send any more. A small province has fewer. */
const MOST_ROWS = 500;

function noteOn(shown: number, all: number, sheet: string): string {
  if (shown === all) return "";
  return `${integer(shown)} dari ${integer(all)} baris; ${integer(all - shown)} lainnya tidak dicetak di sini. Semuanya ada di lembar «${sheet}» pada laporan Excel.`;
}

/** The first rows of a list with a sentence about the rest, which is empty where all are there. */
export function shownRows(rows: readonly TemplateValue[], sheet: string, most = MOST_ROWS): Model {
  const shown = rows.slice(0, most);
  return { rows: shown, note: noteOn(shown.length, rows.length, sheet) };
}

/** Of many tables that come to a long text together: how many rows of each, so that all of them are no more than so many. */
export function fairShare(sizes: readonly number[], all: number): number {
  let left = all;
  const ascending = [...sizes].sort((a, b) => a - b);
  for (const [at, size] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - at));
    // A table of none would hide what is in it.
    if (size > share) return Math.max(1, share);
    left -= size;
  }
  return Number.POSITIVE_INFINITY;
}
