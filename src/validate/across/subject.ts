import type { KodeWilayah } from "../../domain/index.ts";
import {
  isSimilar,
  plainWords,
  regionNameStems,
  type TitleSimilarity,
  type TitleWords,
  titleSimilarity,
  titleWords,
} from "../../regulation/index.ts";

/** Words that proposals of neighbours share whatever they are about. */
const COMMON_WORDS = titleWords(
  "batas perbatasan lintas antardaerah terpadu sinergi layanan pelayanan warga penduduk masyarakat",
);

/** What a proposal is about, taken apart once: without the names of the regions, which all proposals of a pair share. */
export interface Subject {
  readonly objectText: string;
  readonly object: TitleWords;
  readonly title: TitleWords;
  readonly all: TitleWords;
}

export interface SubjectTexts {
  readonly judul: string | null;
  readonly objek: string | null;
}

export function subjectOf({ judul, objek }: SubjectTexts, regions: readonly KodeWilayah[]): Subject {
  const dropped = new Set([...COMMON_WORDS.keys(), ...regions.flatMap(regionNameStems)]);
  const telling = (text: string | null): TitleWords =>
    new Map([...titleWords(text ?? "")].filter(([stem]) => !dropped.has(stem)));
  const object = telling(objek);
  const title = telling(judul);
  return { objectText: plainWords(objek ?? ""), object, title, all: new Map([...object, ...title]) };
}

export interface Likeness {
  /** Enough to call them the same cooperation. */
  readonly isSimilar: boolean;
  /** The higher, the more alike: shares of object and title together, 0–2. */
  readonly points: number;
  /** The shared words as the first one writes them. */
  readonly words: readonly string[];
}

/** The very same text is the same object even where it has one telling word only. */
function compareObjects(a: Subject, b: Subject): { readonly likeness: TitleSimilarity; readonly isSimilar: boolean } {
  const likeness = titleSimilarity(a.object, b.object);
  const isSame = a.object.size > 0 && a.objectText === b.objectText;
  return { likeness, isSimilar: isSame || isSimilar(likeness) };
}

export function likenessOf(a: Subject, b: Subject): Likeness {
  const object = compareObjects(a, b);
  const title = titleSimilarity(a.title, b.title);
  const all = titleSimilarity(a.all, b.all);
  return {
    isSimilar: object.isSimilar || isSimilar(title) || isSimilar(all),
    points: object.likeness.share + title.share,
    words: all.words,
  };
}

/** From how many entries on a word no longer tells them apart, so that the search stays near linear. */
const MOST_ENTRIES = 20;

/** Finds what shares a word without comparing everything with everything. */
export class WordIndex<V> {
  readonly #byStem = new Map<string, V[]>();

  add(words: TitleWords, value: V): void {
    for (const stem of words.keys()) {
      const list = this.#byStem.get(stem);
      if (list === undefined) this.#byStem.set(stem, [value]);
      else if (list.length < MOST_ENTRIES) list.push(value);
    }
  }

  /** Everything that shares a word, in the order it was added for the first such word. */
  sharing(words: TitleWords): ReadonlySet<V> {
    return new Set([...words.keys()].flatMap((stem) => this.#byStem.get(stem) ?? []));
  }
}
