import { MATCHING_STOP_WORDS, type TitleWords, titleWords } from "../../regulation/index.ts";

const STOP_STEMS: ReadonlySet<string> = new Set(titleWords(MATCHING_STOP_WORDS).keys());

/** The telling words of a text by their stem, without what problems and potentials share anyway. */
export function tellingWords(text: string): TitleWords {
  const words = new Map(titleWords(text));
  for (const stem of words.keys()) if (STOP_STEMS.has(stem) || /^\d+$/u.test(stem)) words.delete(stem);
  return words;
}

interface Word {
  readonly stem: string;
  texts: number;
}

/** How rare each word is over all texts: a word that many texts have says little about one of them. */
export class Rarity {
  readonly #words = new Map<string, Word>();
  #count = 0;

  /** Counts a text in, and gives back its stems: one string for each word of the language, however many texts have it. */
  add(text: string): readonly string[] {
    this.#count += 1;
    return [...tellingWords(text).keys()].map((stem) => {
      const word = this.#words.get(stem) ?? { stem, texts: 0 };
      if (word.texts === 0) this.#words.set(stem, word);
      word.texts += 1;
      return word.stem;
    });
  }

  /**
   * Smoothed inverse document frequency, from 1 (in every text) upwards.
   *
   * @source Manning, Raghavan, Schütze (2008), Introduction to Information Retrieval, 6.2
   */
  weight(stem: string): number {
    return Math.log((1 + this.#count) / (1 + (this.#words.get(stem)?.texts ?? 0))) + 1;
  }

  /** Length of a text as a vector of weights. */
  length(stems: readonly string[]): number {
    return Math.sqrt(stems.reduce((squares, stem) => squares + this.weight(stem) ** 2, 0));
  }
}

/** One text in an index. */
export interface Indexed<V> {
  readonly value: V;
  readonly length: number;
}

/** Finds what shares words without comparing everything with everything. */
export class LikenessIndex<V> {
  readonly #byStem = new Map<string, Indexed<V>[]>();

  add(entry: Indexed<V>, stems: readonly string[]): void {
    for (const stem of stems) {
      const list = this.#byStem.get(stem);
      if (list === undefined) this.#byStem.set(stem, [entry]);
      else list.push(entry);
    }
  }

  /** Everything that shares a word with the asked text, with the shared stems, in no order of meaning. */
  sharing(stems: readonly string[]): ReadonlyMap<Indexed<V>, readonly string[]> {
    const shared = new Map<Indexed<V>, string[]>();
    for (const stem of stems) {
      for (const entry of this.#byStem.get(stem) ?? []) {
        const known = shared.get(entry);
        if (known === undefined) shared.set(entry, [stem]);
        else known.push(stem);
      }
    }
    return shared;
  }
}
