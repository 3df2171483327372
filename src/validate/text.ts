/** A text after the marks nobody can see were taken out. */
export interface CleanText {
  readonly text: string;
  /** Removed characters as `U+200B`, each once. */
  readonly removed: readonly string[];
  /** Whether spaces were trimmed or made plain. */
  readonly spaced: boolean;
}

const ASCII = /^[\0-\x7f]*$/;
const PLAIN = /^[\u0020-\u007E\n]*$/;
const WIDE_SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

function isInvisible(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a;
  if (code < 0xad) return code >= 0x7f && code <= 0x9f;
  return (
    code === 0xad ||
    code === 0x061c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0xfeff ||
    (code >= 0xfff9 && code <= 0xfffb)
  );
}

function withoutInvisible(text: string): { text: string; removed: string[] } {
  const removed = new Set<string>();
  let kept = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (isInvisible(code)) removed.add(`U+${code.toString(16).toUpperCase().padStart(4, "0")}`);
    else kept += character;
  }
  return { text: kept, removed: [...removed] };
}

/** Takes out control, zero-width and direction marks, makes every space plain, trims the ends. */
export function cleanText(raw: string): CleanText {
  if (PLAIN.test(raw)) {
    const text = raw.trim();
    return { text, removed: [], spaced: text.length !== raw.length };
  }
  const { text: visible, removed } = withoutInvisible(raw.replace(LINE_END, "\n"));
  const text = visible.replace(WIDE_SPACE, " ").trim();
  return { text, removed, spaced: text !== visible };
}

/** Letters and digits only, lower case, without accents: how names and labels are compared. */
export function looseKey(text: string): string {
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replaceAll("&", " dan ")
      .replace(/[^a-z0-9]/g, "");
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("&", " dan ")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Every run of white space as one space. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

const FULL_WIDTH = /[\uFF01-\uFF5E]/gu;

/**
 * Full-width signs of East Asian keyboards as plain ones. Nothing else is taken for a digit: a raised one is a footnote or
 * a power, and `5²` is not 52.
 */
export function halfWidth(text: string): string {
  return text.normalize("NFC").replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
