import type { TextTable } from "../../packed/text-table.ts";
import { isMain } from "../ooxml/namespaces.ts";
import { withoutEscapes } from "../ooxml/text-escapes.ts";
import { isPlainUtf8 } from "../xml/decode.ts";
import { parseXmlText } from "../xml/parse-xml.ts";
import type { ZipArchive } from "../zip/archive.ts";
import { isBlank } from "./attributes.ts";
import { Blocks, joined } from "./blocks.ts";
import { Letters } from "./four-letters.ts";
import { GREATER, indexOfText, LESS, LETTER_T, standsAt } from "./marks.ts";
import { copyPlain } from "./plain-text.ts";
import { scanRichText } from "./rich-text.ts";
import { Unusual } from "./unusual.ts";

/** The fast reader of the shared strings; throws `Unusual` where `parseSharedStrings` has to do it. */
export function scanSharedStrings(archive: ZipArchive, part: string, texts: TextTable): void {
  let head: Uint8Array | null = new Uint8Array(0);
  const blocks = new Blocks(endOfLastString, (bytes, from, to) => scanStrings(bytes, from, to, texts));
  archive.read(part, (piece) => {
    if (head === null) {
      blocks.push(piece);
      return;
    }
    const start = joined(head, piece);
    const open = indexOfText(start, "<sst", 0);
    const end = open < 0 ? -1 : start.indexOf(GREATER, open) + 1;
    if (end > 0) {
      refuseUnusualRoot(start.subarray(0, end), part);
      head = null;
      blocks.push(start.subarray(end));
      return;
    }
    if (start.length > 65_536) {
      throw new Unusual();
    }
    head = start.slice();
  });
  if (head !== null || !/^\s*<\/sst>\s*$/.test(new TextDecoder("latin1").decode(blocks.rest.subarray(0, 1000)))) {
    throw new Unusual();
  }
}

/** The root must be the usual one without prefix, in plain UTF-8, and not be closed already. */
function refuseUnusualRoot(head: Uint8Array, part: string): void {
  const text = new TextDecoder().decode(head);
  let isRoot = false;
  if (!isPlainUtf8(head) || text.endsWith("/>") || text.includes("<!")) {
    throw new Unusual();
  }
  parseXmlText(part, `${text}</sst>`, {
    open: ({ name, namespace }, depth) => {
      isRoot = depth === 0 && name === "sst" && isMain(namespace);
    },
  });
  if (!isRoot) {
    throw new Unusual();
  }
}

function endOfLastString(bytes: Uint8Array, from: number, to: number): number {
  for (let at = bytes.lastIndexOf(GREATER, to - 1); at > from; at = bytes.lastIndexOf(GREATER, at - 1)) {
    if (at - 4 >= from && standsAt(bytes, at - 4, "</si>")) {
      return at + 1;
    }
    if (at - 4 >= from && standsAt(bytes, at - 4, "<si/>")) {
      return at + 1;
    }
  }
  return -1;
}

/** `<si/>`: none is shorter. */
const SHORTEST_STRING = 5;

const KEPT_BLANKS = Letters.of('<t xml:space="preserve">');
const END_OF_STRING = Letters.of("</t></si>");

function scanStrings(bytes: Uint8Array, from: number, to: number, texts: TextTable): number {
  texts.reserve(to - from, Math.ceil((to - from) / SHORTEST_STRING));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = from;
  while (at < to) {
    if (bytes[at] !== LESS) {
      if (!isBlank(bytes[at])) {
        throw new Unusual();
      }
      at++;
    } else if (standsAt(bytes, at, "<si>")) {
      const plain = plainString(view, bytes, at + 4, texts);
      if (plain > 0) {
        at = plain;
      } else {
        const rich = scanRichText(bytes, at + 4, "</si>");
        texts.add(withoutEscapes(rich.text));
        at = rich.end;
      }
    } else if (standsAt(bytes, at, "<si/>")) {
      texts.add("");
      at += 5;
    } else {
      throw new Unusual();
    }
  }
  return at;
}

/** Adds the one text of plain letters that stands at a place, up to `</si>`; returns the place behind, or -1 for any other. */
function plainString(view: DataView, bytes: Uint8Array, at: number, texts: TextTable): number {
  if (bytes[at] !== LESS || bytes[at + 1] !== LETTER_T) {
    return -1;
  }
  const isBare = bytes[at + 2] === GREATER;
  if (!isBare && !KEPT_BLANKS.standAt(view, at)) {
    return -1;
  }
  const start = at + (isBare ? 3 : KEPT_BLANKS.length);
  const end = copyPlain(bytes, start, texts);
  if (end === start || !END_OF_STRING.standAt(view, end)) {
    return -1;
  }
  texts.keep(end - start);
  return end + END_OF_STRING.length;
}
