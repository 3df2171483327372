/** Bytes that the scanners look for. */
export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const RETURN = 0x0d;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const AMPERSAND = 0x26;
export const MINUS = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const ZERO = 0x30;
export const NINE = 0x39;
export const COLON = 0x3a;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const UPPER_A = 0x41;
export const UPPER_Z = 0x5a;
export const UNDERSCORE = 0x5f;
export const LETTER_C = 0x63;
export const LETTER_F = 0x66;
export const LETTER_H = 0x68;
export const LETTER_I = 0x69;
export const LETTER_N = 0x6e;
export const LETTER_O = 0x6f;
export const LETTER_R = 0x72;
export const LETTER_S = 0x73;
export const LETTER_T = 0x74;
export const LETTER_V = 0x76;
export const LETTER_W = 0x77;
export const LETTER_X = 0x78;

/** A whole number without sign; NaN for anything else. */
export function digitsAt(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < ZERO || byte > NINE || at - from > 14) {
      return Number.NaN;
    }
    number = number * 10 + byte - ZERO;
  }
  return to > from ? number : Number.NaN;
}

/** Whether the ASCII text stands at a place. */
export function standsAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (bytes[at + i] !== text.charCodeAt(i)) {
      return false;
    }
  }
  return true;
}

/** First place of the ASCII text from `from` on; -1 when it is not there. */
export function indexOfText(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, at, text)) {
      return at;
    }
  }
  return -1;
}
