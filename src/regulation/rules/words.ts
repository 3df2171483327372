/** No accents and no other alphabets: nearly all texts, and much quicker to take apart. */
const ASCII = /^[\0-\x7f]*$/;

/** Lower-case words separated by single spaces: accents, punctuation and line breaks are gone, `barang/jasa` is two words. */
export function plainWords(text: string): string {
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const expressions = new Map<string, RegExp>();

function wholeWords(pattern: string): RegExp {
  const known = expressions.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "gu");
  expressions.set(pattern, made);
  return made;
}

/** The parts of a text that a pattern of whole words finds, each once, in order. */
export function wordsFound(text: string, pattern: string): string[] {
  const found = plainWords(text).matchAll(wholeWords(pattern));
  return [...new Set([...found].map((match) => match[0]))];
}
