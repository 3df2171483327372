import { Attributes, isBlank } from "./attributes.ts";
import { decodeXmlText } from "./byte-text.ts";
import { LESS, standsAt } from "./marks.ts";
import { Unusual } from "./unusual.ts";

export interface RichText {
  readonly text: string;
  /** Behind the closing tag. */
  readonly end: number;
}

/** Joins the runs of a rich or plain text from `from` up to its closing tag; formatting and phonetic hints are left out. */
export function scanRichText(bytes: Uint8Array, from: number, closing: "</is>" | "</si>"): RichText {
  let text = "";
  let at = from;
  let isInRun = false;
  for (;;) {
    while (isBlank(bytes[at])) {
      at++;
    }
    if (standsAt(bytes, at, closing) && !isInRun) {
      return { text, end: at + closing.length };
    }
    const run = isInRun ? "</r>" : "<r>";
    if (standsAt(bytes, at, run)) {
      isInRun = !isInRun;
      at += run.length;
    } else if (standsAt(bytes, at, "<t>") || standsAt(bytes, at, "<t ")) {
      const start = afterTextTag(bytes, at);
      const end = start.isSelfClosed ? start.at : bytes.indexOf(LESS, start.at);
      text += end === start.at ? "" : decodeXmlText(bytes.subarray(start.at, end));
      at = start.isSelfClosed ? end : afterTag(bytes, end, "</t>");
    } else {
      at = afterOther(bytes, at);
    }
  }
}

function afterTextTag(bytes: Uint8Array, at: number): { at: number; isSelfClosed: boolean } {
  for (const tag of ["<t>", '<t xml:space="preserve">', "<t />", '<t xml:space="preserve"/>']) {
    if (standsAt(bytes, at, tag)) {
      return { at: at + tag.length, isSelfClosed: tag.endsWith("/>") };
    }
  }
  throw new Unusual();
}

function afterTag(bytes: Uint8Array, at: number, tag: string): number {
  if (at < 0 || !standsAt(bytes, at, tag)) {
    throw new Unusual();
  }
  return at + tag.length;
}

/** Formatting, which has nothing to say; phonetic hints that hold a text of their own are left to the reference parser. */
function afterOther(bytes: Uint8Array, at: number): number {
  if (standsAt(bytes, at, "<t/>")) {
    return at + 4;
  }
  if (standsAt(bytes, at, "<rPr/>")) {
    return at + 6;
  }
  if (standsAt(bytes, at, "<rPr>")) {
    let next = at + 5;
    while (!standsAt(bytes, next, "</rPr>")) {
      next = afterEmptyTag(bytes, next);
    }
    return next + 6;
  }
  if (standsAt(bytes, at, "<phoneticPr ")) {
    return afterEmptyTag(bytes, at);
  }
  throw new Unusual();
}

/** Behind a tag without content: `<sz val="9"/>`. */
function afterEmptyTag(bytes: Uint8Array, from: number): number {
  let at = from + 1;
  while (isLetter(bytes[at])) {
    at++;
  }
  const attributes = new Attributes();
  attributes.start(at);
  while (attributes.next(bytes)) {
    // Nothing in it matters here.
  }
  if (bytes[from] !== LESS || at === from + 1 || !attributes.isSelfClosed) {
    throw new Unusual();
  }
  return attributes.at;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}
