import { plainWords } from "./words.ts";

/** Words that titles of cooperation share whatever they are about. */
const STOP_WORDS = new Set(
  (
    "dan di ke dari yang untuk dengan pada dalam antara antar atau serta oleh bagi para tentang melalui sebagai guna " +
    "kerja sama kerjasama kesepakatan bersama perjanjian nota pks kb mou penyelenggaraan pelaksanaan pengelolaan peningkatan " +
    "pengembangan program kegiatan bidang urusan pemerintah daerah kabupaten kota provinsi kab prov wilayah kawasan"
  ).split(" "),
);

/** A light stem: enough that `angkutan` and `pengangkutan`, `wisata` and `pariwisata` are one. */
function stem(word: string): string {
  const bare = word.replace(/(?:kan|an|nya|i)$/u, "");
  const base = bare.length >= 4 ? bare : word;
  const root = base.replace(/^(?:pari|peng|meng|peny|meny|pem|mem|pen|men|per|ber|ter|pe|di|ke)/u, "");
  return root.length >= 4 ? root : base;
}

/** The telling words of a title by their stem: stem → word as written. */
export type TitleWords = ReadonlyMap<string, string>;

/** The words of a title that tell it from others; titles that are compared often are taken apart once. */
export function titleWords(title: string): TitleWords {
  const words = plainWords(title)
    .split(" ")
    .filter((word) => word.length > 2 && !STOP_WORDS.has(word));
  return new Map(words.map((word) => [stem(word), word]));
}

export interface TitleSimilarity {
  /** Shared telling words as a share of the shorter title's, 0–1. */
  readonly share: number;
  /** The shared words as the first title writes them. */
  readonly words: readonly string[];
}

/** From this share on, and with two shared words at least, two titles are called similar. */
const SIMILAR_SHARE = 0.5;
const SIMILAR_WORDS = 2;

/** Compares two titles by their telling words, without order, small words and common endings. */
export function titleSimilarity(first: TitleWords, second: TitleWords): TitleSimilarity {
  const words = [...first].filter(([root]) => second.has(root)).map(([, word]) => word);
  const shorter = Math.min(first.size, second.size);
  return { share: shorter === 0 ? 0 : words.length / shorter, words };
}

/** Whether two titles speak of the same thing: at least half of the shorter one's telling words, and two of them, are shared. */
export function isSimilar({ share, words }: TitleSimilarity): boolean {
  return share >= SIMILAR_SHARE && words.length >= SIMILAR_WORDS;
}
