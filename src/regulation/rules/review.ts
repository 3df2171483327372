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

/** In texts of words between single spaces, a space on both ends too. */
function whole(source: string): RegExp {
  return new RegExp(`(?<= )(?<! (?:${NEGATIONS}) )(?:${source})(?= )`, "gu");
}

function sourceOf({ word, thing, side }: ReviewPattern): string {
  if (thing === undefined) return word;
  const between = `(?: [^ ]+){0,${REACH}}? `;
  const after = `(?:${word})${between}(?:${thing})`;
  return side === "either" ? `${after}|(?:${thing})${between}(?:${word})` : after;
}

const CHANNELS: readonly Channel[] = [...new Set(REVIEW_PATTERNS.map(({ channel }) => channel))];

function expressionOf(channels: readonly Channel[]): RegExp {
  return whole(
    REVIEW_PATTERNS.filter(({ channel }) => channels.includes(channel))
      .map(sourceOf)
      .join("|"),
  );
}

const BY_CHANNEL: ReadonlyMap<Channel, RegExp> = new Map(CHANNELS.map((channel) => [channel, expressionOf([channel])]));
/** Most proposals hold no such word at all: asked once for all channels. */
const ANY = expressionOf(CHANNELS);
const SEVERAL_REGIONS = whole(MORE_THAN_ONE_REGION);

function hitsIn(text: string, channel: Channel): string[] {
  const expression = BY_CHANNEL.get(channel);
  return expression === undefined ? [] : [...text.matchAll(expression)].map(([words]) => words);
}

/**
 * Whether a proposal, by the words of its title, object and scope, is perhaps no regional cooperation at all, and where
 * it belongs instead. The title speaks loudest, then the object, then the scope.
 *
 * @returns `null` when no word points elsewhere; blank texts say nothing
 * @source practice: the mappings of Kota Yogyakarta (2022) and Kabupaten Banjar (2024)
 */
export function reviewChannel({ judul, objek, ruang_lingkup }: ProposalTexts): Review | null {
  const texts = [judul, objek, ruang_lingkup].map((text) => ` ${plainWords(text ?? "")} `);
  if (texts.every((text) => text.search(ANY) < 0)) return null;
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
