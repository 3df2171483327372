import type { Bilingual, Language } from "../finding/index.ts";

export type { Language } from "../finding/index.ts";
/** Chooses the run's language. */
export type Say = (texts: Bilingual<string>) => string;

export const sayIn =
  (language: Language): Say =>
  (texts) =>
    texts[language];
