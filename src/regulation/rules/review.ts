import type { Channel } from "../../domain/index.ts";
import { MORE_THAN_ONE_REGION, NEGATIONS, REVIEW_PATTERNS, type ReviewPattern } from "./review-words.ts";
import { plainWords } from "./words.ts";

/** What a proposal says of itself; blank parts are `null`. */
export interface ProposalTexts {
  readonly judul: string | null;
  readonly objek: string | null;
  readonly ruang_lingkup: string | null;
}

export interface Review {
  readonly channel: Channel;
  /** The words that led to the channel as they stand in the texts, lower-case and without punctuation. */
  readonly words: readonly string[];
}

/** How many words may stand between a word and the thing that gives it its meaning: `pengadaan dan pemeliharaan kendaraan`. */
const REACH = 2;

function whole(source: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?<!(?<![\\p{L}\\p{N}])(?:${NEGATIONS}) )(?:${source})(?![\\p{L}\\p{N}])`,
    "gu",
  );
}

function sourcesOf({ word, thing, side }: ReviewPattern): string[] {
  if (thing === undefined) return [word];
  const between = `(?: [\\p{L}\\p{N}]+){0,${REACH}}? `;
  const after = `(?:${word})${between}(?:${thing})`;
  return side === "either" ? [after, `(?:${thing})${between}(?:${word})`] : [after];
}

const COMPILED = REVIEW_PATTERNS.map((pattern) => ({
  channel: pattern.channel,
  expressions: sourcesOf(pattern).map(whole),
}));
const SEVERAL_REGIONS = whole(MORE_THAN_ONE_REGION);

function hitsIn(text: string, channel: Channel): string[] {
  return COMPILED.filter((pattern) => pattern.channel === channel)
    .flatMap(({ expressions }) => expressions.flatMap((expression) => [...text.matchAll(expression)]))
    .sort((a, b) => a.index - b.index)
    .map(([words]) => words);
}

const CHANNELS: readonly Channel[] = [...new Set(REVIEW_PATTERNS.map(({ channel }) => channel))];

/**
 * Whether a proposal, by the words of its title, object and scope, is perhaps no regional cooperation at all, and where
 * it belongs instead. The title speaks loudest, then the object, then the scope.
 *
 * @returns `null` when no word points elsewhere; blank texts say nothing
 * @source practice: the mappings of Kota Yogyakarta (2022) and Kabupaten Banjar (2024)
 */
export function reviewChannel({ judul, objek, ruang_lingkup }: ProposalTexts): Review | null {
  const texts = [judul, objek, ruang_lingkup].map((text) => plainWords(text ?? ""));
  const severalRegions = texts.some((text) => text.search(SEVERAL_REGIONS) >= 0);
  const channels = severalRegions ? CHANNELS.filter((channel) => channel !== "INTERNAL_PEMDA") : CHANNELS;
  for (const text of texts) {
    const channel = channels.find((candidate) => hitsIn(text, candidate).length > 0);
    if (channel !== undefined) {
      return { channel, words: [...new Set(texts.flatMap((each) => hitsIn(each, channel)))] };
    }
  }
  return null;
}
