import { MATCHING_STOP_WORDS, type TitleWords, titleWords } from "../../regulation/index.ts";

const STOP_STEMS: ReadonlySet<string> = new Set(titleWords(MATCHING_STOP_WORDS).keys());

/** The telling words of a text by their stem, without what problems and potentials share anyway. */
export function tellingWords(text: string): TitleWords {
  const words = new Map(titleWords(text));
  for (const stem of words.keys()) if (STOP_STEMS.has(stem) || /^\d+$/u.test(stem)) words.delete(stem);
  return words;
}

/** How rare each word is over all texts: a word that many texts have says little about one of them. */
export class Rarity {
  readonly #texts = new Map<string, number>();
  #count = 0;

  add(words: TitleWords): void {
    this.#count += 1;
    for (const stem of words.keys()) this.#texts.set(stem, (this.#texts.get(stem) ?? 0) + 1);
  }

  /**
   * Smoothed inverse document frequency, from 1 (in every text) upwards.
   *
   * @source Manning, Raghavan, Schütze (2008), Introduction to Information Retrieval, 6.2
   */
  weight(stem: string): number {
    return Math.log((1 + this.#count) / (1 + (this.#texts.get(stem) ?? 0))) + 1;
  }

  /** Length of a text as a vector of weights. */
  length(words: TitleWords): number {
    let squares = 0;
    for (const stem of words.keys()) squares += this.weight(stem) ** 2;
    return Math.sqrt(squares);
  }
}

/** One text in an index. */
export interface Indexed<V> {
  readonly value: V;
  readonly words: TitleWords;
  readonly length: number;
}

/** What is like a text, and by which words as the asking text writes them. */
export interface Like<V> {
  readonly value: V;
  /** Cosine of the two texts' weights, 0–1. */
  readonly likeness: number;
  readonly words: readonly string[];
}

/** Finds what shares words without comparing everything with everything. */
export class LikenessIndex<V> {
  readonly #byStem = new Map<string, Indexed<V>[]>();

  add(entry: Indexed<V>): void {
    for (const stem of entry.words.keys()) {
      const list = this.#byStem.get(stem);
      if (list === undefined) this.#byStem.set(stem, [entry]);
      else list.push(entry);
    }
  }

  /** Everything that shares a word with the asked text, in no order of meaning. */
  sharing(words: TitleWords): ReadonlyMap<Indexed<V>, readonly string[]> {
    const shared = new Map<Indexed<V>, string[]>();
    for (const stem of words.keys()) {
      for (const entry of this.#byStem.get(stem) ?? []) {
        const stems = shared.get(entry);
        if (stems === undefined) shared.set(entry, [stem]);
        else stems.push(stem);
      }
    }
    return shared;
  }
}
