import { distance } from "fastest-levenshtein";
import { looseKey } from "./text.ts";

const MOST = 3;

/** Shares of letters that may differ: a slip of the keyboard, or a heading put a little otherwise. */
const SLIP = 0.25;
export const REWORDED = 0.45;
const SHORTEST_PART = 4;
const SHORTEST_WORDS = 3;
/** A text whose beginning is a whole other one must not be so by chance. */
const SHORTEST_HEAD = 8;
/** One is made of words of the other: nearer than any slip, but not the same. */
const SAME_WORDS = 0.5;

interface Ranked {
  readonly option: string;
  readonly edits: number;
}

interface Comparable {
  readonly key: string;
  /** The words, a blank before and after each. */
  readonly words: string;
}

const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, Comparable>();

/** The same options come by again for every text that was none of them. */
function comparable(text: string): Comparable {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const words = text
    .replaceAll("&", " dan ")
    .split(/[^\p{L}\p{N}]+/u)
    .map(looseKey)
    .filter((word) => word !== "");
  const made = { key: looseKey(text), words: ` ${words.join(" ")} ` };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, made);
  return made;
}

function isMadeOfWords(one: Comparable, other: Comparable): boolean {
  const [short, long] = one.key.length <= other.key.length ? [one, other] : [other, one];
  return short.key.length >= SHORTEST_WORDS && long.words.includes(short.words);
}

function editsBetween(wanted: Comparable, option: Comparable, share: number): number | null {
  if (option.key === wanted.key) return 0;
  if (isMadeOfWords(wanted, option)) return SAME_WORDS;
  const [short = "", long = ""] = [wanted.key, option.key].sort((a, b) => a.length - b.length);
  const allowed = Math.max(1, Math.floor(long.length * share));
  if (wanted.key.length >= SHORTEST_PART && option.key.includes(wanted.key)) return allowed;
  // Each letter more is an edit: lengths far apart need no closer look.
  const edits = long.length - short.length > allowed ? allowed + 1 : distance(wanted.key, option.key);
  if (edits <= allowed && edits < short.length) return edits;
  const isHead =
    short.length >= SHORTEST_HEAD && distance(short, long.slice(0, short.length)) <= Math.floor(short.length * SLIP);
  return isHead ? allowed : null;
}

/**
 * Which of the options a text may have meant: up to three, the nearest first. A far guess teaches nothing.
 *
 * @param namesOf - the texts an option goes by, where it is not its own
 * @param share - how much of the letters may differ
 */
export function nearestOf(
  text: string,
  options: readonly string[],
  namesOf: (option: string) => string | readonly string[] = (option) => option,
  share: number = SLIP,
): string[] {
  const wanted = comparable(text);
  if (wanted.key === "" || wanted.key.length > 200) return [];
  const ranked: Ranked[] = [];
  for (const option of options) {
    const edits = [namesOf(option)].flat().flatMap((name) => editsBetween(wanted, comparable(name), share) ?? []);
    if (edits.length > 0) ranked.push({ option, edits: Math.min(...edits) });
  }
  ranked.sort((a, b) => a.edits - b.edits || (a.option < b.option ? -1 : 1));
  const same = ranked.filter(({ edits }) => edits === 0);
  return [...new Set((same.length > 0 ? same : ranked).map(({ option }) => option))].slice(0, MOST);
}
