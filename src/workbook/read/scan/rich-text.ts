import { decodeXmlText } from "./byte-text.ts";
import { GREATER, indexOfText, LESS, SLASH, standsAt } from "./marks.ts";
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
  for (;;) {
    at = bytes.indexOf(LESS, at);
    if (at < 0) {
      throw new Unusual();
    }
    if (standsAt(bytes, at, closing)) {
      return { text, end: at + closing.length };
    }
    if (standsAt(bytes, at, "<t>") || standsAt(bytes, at, "<t ")) {
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

function afterOther(bytes: Uint8Array, at: number): number {
  if (standsAt(bytes, at, "<t/>")) {
    return at + 4;
  }
  for (const tag of ["<r>", "</r>", "<rPr/>"]) {
    if (standsAt(bytes, at, tag)) {
      return at + tag.length;
    }
  }
  if (standsAt(bytes, at, "<rPr>")) {
    return behind(bytes, at, "</rPr>");
  }
  if (standsAt(bytes, at, "<rPh ")) {
    return behind(bytes, at, "</rPh>");
  }
  const close = standsAt(bytes, at, "<phoneticPr ") ? bytes.indexOf(GREATER, at) : -1;
  if (close < 0 || bytes[close - 1] !== SLASH) {
    throw new Unusual();
  }
  return close + 1;
}

function behind(bytes: Uint8Array, at: number, closing: string): number {
  const close = indexOfText(bytes, closing, at);
  if (close < 0) {
    throw new Unusual();
  }
  return close + closing.length;
}
