/** Lower-case words separated by single spaces: accents, punctuation and line breaks are gone, `barang/jasa` is two words. */
export function plainWords(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The parts of a text that a pattern of whole words finds, each once, in order. */
export function wordsFound(text: string, pattern: string): string[] {
  const found = plainWords(text).matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "gu"));
  return [...new Set([...found].map((match) => match[0]))];
}
