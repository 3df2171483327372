import { distance } from "fastest-levenshtein";
import { looseKey } from "./text.ts";

const MOST = 3;

/** Shares of letters that may differ: a slip of the keyboard, or a heading put a little otherwise. */
const SLIP = 0.25;
export const REWORDED = 0.45;
const SHORTEST_PART = 4;

interface Ranked {
  readonly option: string;
  readonly edits: number;
}

function editsBetween(wanted: string, key: string, share: number): number | null {
  if (key === wanted) return 0;
  const allowed = Math.max(1, Math.floor(Math.max(wanted.length, key.length) * share));
  const shortest = Math.min(wanted.length, key.length);
  if (shortest >= SHORTEST_PART && (key.includes(wanted) || wanted.includes(key))) return allowed;
  // Each letter more is an edit: lengths far apart need no closer look.
  if (Math.abs(wanted.length - key.length) > allowed) return null;
  const edits = distance(wanted, key);
  return edits <= allowed && edits < shortest ? edits : null;
}

const REMEMBERED = 20_000;
const keyByText = new Map<string, string>();

/** The same options come by again for every text that was none of them. */
function rememberedKey(text: string): string {
  const known = keyByText.get(text);
  if (known !== undefined) return known;
  if (keyByText.size >= REMEMBERED) keyByText.clear();
  const key = looseKey(text);
  keyByText.set(text, key);
  return key;
}

/**
 * Which of the options a text may have meant: up to three, the nearest first. A far guess teaches nothing.
 *
 * @param keyOf - the part of an option that is compared, where it is not the whole
 * @param share - how much of the letters may differ
 */
export function nearestOf(
  text: string,
  options: readonly string[],
  keyOf: (option: string) => string = (option) => option,
  share: number = SLIP,
): string[] {
  const wanted = looseKey(text);
  if (wanted === "" || wanted.length > 200) return [];
  const ranked: Ranked[] = [];
  for (const option of options) {
    const edits = editsBetween(wanted, rememberedKey(keyOf(option)), share);
    if (edits !== null) ranked.push({ option, edits });
  }
  ranked.sort((a, b) => a.edits - b.edits || (a.option < b.option ? -1 : 1));
  const same = ranked.filter(({ edits }) => edits === 0);
  return [...new Set((same.length > 0 ? same : ranked).map(({ option }) => option))].slice(0, MOST);
}
