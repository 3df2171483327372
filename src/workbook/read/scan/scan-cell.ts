import { Attributes, isBlank } from "./attributes.ts";
import { decodeXmlText } from "./byte-text.ts";
import {
  AMPERSAND,
  digitsAt,
  GREATER,
  LESS,
  LETTER_C,
  LETTER_F,
  LETTER_I,
  LETTER_R,
  LETTER_S,
  LETTER_T,
  LETTER_V,
  SLASH,
  SPACE,
  standsAt,
} from "./marks.ts";
import { scanRichText } from "./rich-text.ts";
import { Unusual } from "./unusual.ts";

const NUMBER_TYPE = "n";
export const NONE = -1;

/** Scans one cell at a time; where the parts of the last one stand is in the fields. */
export class CellScanner {
  readonly #attributes = new Attributes();
  style = 0;
  type = NUMBER_TYPE;
  valueStart = NONE;
  valueEnd = NONE;
  /** Text of `<is>`. */
  inline: string | null = null;
  formulaStart = NONE;
  formulaEnd = NONE;
  sharedIndex: string | null = null;
  /** Place of the address, where there is one. */
  addressStart = NONE;
  isSelfClosed = false;

  get isBlank(): boolean {
    return this.valueStart === NONE && this.formulaStart === NONE && this.inline === null;
  }

  /** Reads the attributes from `at` on; returns the place behind the tag. */
  openTag(bytes: Uint8Array, at: number): number {
    this.style = 0;
    this.type = NUMBER_TYPE;
    this.addressStart = NONE;
    if (bytes[at] === GREATER) {
      this.isSelfClosed = false;
      return at + 1;
    }
    const attributes = this.#attributes;
    attributes.start(at);
    while (attributes.next(bytes)) {
      if (attributes.nameEnd - attributes.nameStart === 1) {
        this.#attribute(bytes, bytes[attributes.nameStart] ?? 0);
      }
    }
    this.isSelfClosed = attributes.isSelfClosed;
    return attributes.at;
  }

  #attribute(bytes: Uint8Array, name: number): void {
    const { valueStart, valueEnd } = this.#attributes;
    if (name === LETTER_S) {
      this.style = digitsAt(bytes, valueStart, valueEnd);
    } else if (name === LETTER_T) {
      this.type = asciiAt(bytes, valueStart, valueEnd);
    } else if (name === LETTER_R) {
      this.addressStart = valueStart;
    }
  }

  /** Reads what stands between the tags, from `at` on; returns the place behind `</c>`. */
  content(bytes: Uint8Array, at: number): number {
    this.valueStart = NONE;
    this.inline = null;
    this.formulaStart = NONE;
    this.sharedIndex = null;
    let next = at;
    for (;;) {
      while (isBlank(bytes[next])) {
        next++;
      }
      const mark = bytes[next + 1];
      if (bytes[next] !== LESS) {
        throw new Unusual();
      }
      if (mark === LETTER_V) {
        next = this.#value(bytes, next + 2);
      } else if (mark === SLASH && bytes[next + 2] === LETTER_C && bytes[next + 3] === GREATER) {
        return next + 4;
      } else if (mark === LETTER_F) {
        next = this.#formula(bytes, next + 2);
      } else if (mark === LETTER_I && standsAt(bytes, next, "<is>")) {
        next = this.#inlineText(bytes, next + 4);
      } else {
        throw new Unusual();
      }
    }
  }

  #value(bytes: Uint8Array, at: number): number {
    if (this.valueStart !== NONE) {
      throw new Unusual();
    }
    if (bytes[at] === SLASH && bytes[at + 1] === GREATER) {
      this.valueStart = at;
      this.valueEnd = at;
      return at + 2;
    }
    const start = bytes[at] === GREATER ? at + 1 : afterPreserve(bytes, at);
    const end = bytes.indexOf(LESS, start);
    if (end < 0 || !standsAt(bytes, end, "</v>")) {
      throw new Unusual();
    }
    this.valueStart = start;
    this.valueEnd = end;
    return end + 4;
  }

  #formula(bytes: Uint8Array, at: number): number {
    if (this.formulaStart !== NONE) {
      throw new Unusual();
    }
    const attributes = this.#attributes;
    attributes.start(at);
    let isShared = false;
    let index: string | null = null;
    while (attributes.next(bytes)) {
      const name = asciiAt(bytes, attributes.nameStart, attributes.nameEnd);
      if (name === "t") {
        isShared = asciiAt(bytes, attributes.valueStart, attributes.valueEnd) === "shared";
      } else if (name === "si") {
        index = asciiAt(bytes, attributes.valueStart, attributes.valueEnd);
      }
    }
    this.sharedIndex = isShared ? index : null;
    this.formulaStart = attributes.at;
    this.formulaEnd = attributes.at;
    if (attributes.isSelfClosed) {
      return attributes.at;
    }
    this.formulaEnd = bytes.indexOf(LESS, attributes.at);
    if (this.formulaEnd < 0 || !standsAt(bytes, this.formulaEnd, "</f>")) {
      throw new Unusual();
    }
    if (!isPlain(bytes, attributes.at, this.formulaEnd)) {
      // Only to find what XML forbids.
      decodeXmlText(bytes.subarray(attributes.at, this.formulaEnd));
    }
    return this.formulaEnd + 4;
  }

  #inlineText(bytes: Uint8Array, at: number): number {
    if (this.inline !== null) {
      throw new Unusual();
    }
    const rich = scanRichText(bytes, at, "</is>");
    this.inline = rich.text;
    return rich.end;
  }
}

/** `<v xml:space="preserve">` is the one attribute a value may carry. */
function afterPreserve(bytes: Uint8Array, at: number): number {
  const attribute = ' xml:space="preserve">';
  if (!standsAt(bytes, at, attribute)) {
    throw new Unusual();
  }
  return at + attribute.length;
}

/** Whether only letters stand there that need no decoding. */
function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte < SPACE || byte > 0x7e || byte === AMPERSAND || byte === GREATER) {
      return false;
    }
  }
  return true;
}

function asciiAt(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x7e || byte === AMPERSAND) {
      throw new Unusual();
    }
    text += String.fromCharCode(byte);
  }
  return text;
}
