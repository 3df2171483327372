import { AMPERSAND, COLON, EQUALS, GREATER, LESS, LINE_FEED, QUOTE, RETURN, SLASH, SPACE, TAB } from "./marks.ts";
import { Unusual } from "./unusual.ts";

/** Bytes that may stand in a name; 2 for those that may not begin one. */
const NAME = Uint8Array.from({ length: 256 }, (_, byte) => {
  const letter = String.fromCharCode(byte);
  return /[A-Za-z_:]/.test(letter) ? 1 : /[\d.-]/.test(letter) ? 2 : 0;
});

/** Each is compared with those before it; no row or cell has as many. */
const MOST_ATTRIBUTES = 50;

/**
 * Walks over the attributes of one tag, in plain notation only: `name="value"` without entities, foreign namespaces or
 * blanks around the sign. The place of the current name and value is in the fields.
 */
export class Attributes {
  /** Where the walk stands; after the last attribute, behind the closing bracket. */
  at = 0;
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  /** Known once `next` has said false. */
  isSelfClosed = false;
  /** Where the names of the tag begin and end, one after another: none may come twice. */
  readonly #names: number[] = [];

  start(at: number): void {
    this.at = at;
    this.isSelfClosed = false;
    this.#names.length = 0;
  }

  next(bytes: Uint8Array): boolean {
    let at = this.at;
    const before = at;
    while (isBlank(bytes[at])) {
      at++;
    }
    if (bytes[at] === GREATER) {
      this.at = at + 1;
      return false;
    }
    if (bytes[at] === SLASH && bytes[at + 1] === GREATER) {
      this.isSelfClosed = true;
      this.at = at + 2;
      return false;
    }
    if (at === before) {
      throw new Unusual();
    }
    this.nameStart = at;
    this.nameEnd = nameEnd(bytes, at);
    this.valueStart = this.nameEnd + 2;
    this.valueEnd = valueEnd(bytes, this.valueStart);
    this.at = this.valueEnd + 1;
    this.#refuseAgain(bytes);
    return true;
  }

  #refuseAgain(bytes: Uint8Array): void {
    const { nameStart, nameEnd } = this;
    const names = this.#names;
    if (names.length === 2 * MOST_ATTRIBUTES) {
      throw new Unusual();
    }
    for (let n = 0; n < names.length; n += 2) {
      if (isSame(bytes, names[n] as number, names[n + 1] as number, nameStart, nameEnd)) {
        throw new Unusual();
      }
    }
    names.push(nameStart, nameEnd);
  }
}

function isSame(bytes: Uint8Array, from: number, to: number, otherFrom: number, otherTo: number): boolean {
  let at = from;
  let other = otherFrom;
  while (at < to && bytes[at] === bytes[other]) {
    at++;
    other++;
  }
  return at === to && other === otherTo;
}

function nameEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at]; byte !== EQUALS; byte = bytes[++at]) {
    if (byte === undefined || NAME[byte] === 0) {
      throw new Unusual();
    }
    // A namespace could be declared here, or the attribute belong to one; `x14ac:` is harmless and common.
    if (byte === COLON && bytes[from] === 0x78 && bytes[from + 1] === 0x6d && bytes[from + 3] === 0x6e) {
      throw new Unusual();
    }
  }
  const isNamespace = at - from === 5 && bytes[from] === 0x78 && bytes[from + 1] === 0x6d && bytes[from + 2] === 0x6c;
  if (isNamespace || NAME[bytes[from] ?? 0] !== 1 || bytes[at + 1] !== QUOTE) {
    throw new Unusual();
  }
  return at;
}

function valueEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at]; byte !== QUOTE; byte = bytes[++at]) {
    // Numbers, words and references to cells: nothing that would have to be decoded.
    if (byte === undefined || byte < SPACE || byte > 0x7e || byte === LESS || byte === AMPERSAND) {
      throw new Unusual();
    }
  }
  return at;
}

export function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === LINE_FEED || byte === RETURN || byte === TAB;
}
