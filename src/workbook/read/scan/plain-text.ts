import type { TextTable } from "../../packed/text-table.ts";
import { AMPERSAND, GREATER, LESS, LETTER_X, LINE_FEED, SPACE, TAB, UNDERSCORE } from "./marks.ts";

/** Bytes that are letters of a text as they stand. The underscore may begin an escape and is looked at apart. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte >= SPACE && byte <= 0x7e && ![AMPERSAND, LESS, GREATER, UNDERSCORE].includes(byte)) ||
  byte === LINE_FEED ||
  byte === TAB
    ? 1
    : 0,
);

/** Copies plain letters to the free room of the texts; returns the place of the first byte that is none. */
export function copyPlain(bytes: Uint8Array, from: number, texts: TextTable): number {
  const { room } = texts;
  let to = texts.used;
  let at = from;
  for (;;) {
    let byte = bytes[at] as number;
    while (PLAIN[byte] === 1) {
      room[to++] = byte;
      byte = bytes[++at] as number;
    }
    if (byte !== UNDERSCORE || bytes[at + 1] === LETTER_X) {
      return at;
    }
    room[to++] = byte;
    at++;
  }
}
