import type { DetailByCode, FindingCode } from "./detail.ts";
import type { FindingOf, Severity } from "./finding.ts";

export const LANGUAGES = ["id", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Bilingual<T> = Readonly<Record<Language, T>>;

/** What a sentence may speak of: the finding itself, so that it names the value as entered, the heading and the cell. */
export type Sentence<C extends FindingCode> = (finding: FindingOf<C>) => string;

/** An article that asks for the rule, or `aturan aplikasi`: our own design is never shown as law. */
export type Basis =
  | "aturan aplikasi"
  | "praktik"
  | "praktik TKKSD"
  | "PP 28/2018"
  | "PP 28/2018 Pasal 46"
  | "Permendagri 22/2020"
  | "Permendagri 22/2020 Pasal 3"
  | "Permendagri 22/2020 Pasal 4"
  | "Permendagri 22/2020 Pasal 5"
  | "Permendagri 22/2020 Pasal 5 ayat (1)"
  | "Permendagri 25/2020"
  | "UU 23/2014 Pasal 14–15, lampiran";

export interface CatalogueEntry<C extends FindingCode> {
  /** Every severity the rule can have, the usual one first. */
  readonly severities: readonly [Severity, ...Severity[]];
  readonly basis: Basis;
  /** Name of the rule, for `ksd explain` and the manual. */
  readonly title: Bilingual<string>;
  /** Why the rule is there and why people break it. */
  readonly reason: Bilingual<string>;
  /** What is wrong with the value as entered. One or two sentences. */
  readonly message: Bilingual<Sentence<C>>;
  /** What to write instead, with an example. */
  readonly fix: Bilingual<Sentence<C>>;
  /** A cell or row as people get it wrong, and the same put right. */
  readonly wrong: string;
  readonly right: string;
}

export type Catalogue<C extends FindingCode = FindingCode> = { readonly [K in C]: CatalogueEntry<K> };
export type { DetailByCode };
