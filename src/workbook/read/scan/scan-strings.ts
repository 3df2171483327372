import { isMain } from "../ooxml/namespaces.ts";
import { withoutEscapes } from "../ooxml/text-escapes.ts";
import { isPlainUtf8 } from "../xml/decode.ts";
import { parseXmlText } from "../xml/parse-xml.ts";
import type { ZipArchive } from "../zip/archive.ts";
import { isBlank } from "./attributes.ts";
import { Blocks, joined } from "./blocks.ts";
import { GREATER, indexOfText, LESS, standsAt } from "./marks.ts";
import { endOfPlainText, scanRichText } from "./rich-text.ts";
import { Unusual } from "./unusual.ts";

/** The fast reader of the shared strings; throws `Unusual` where `parseSharedStrings` has to do it. */
export function scanSharedStrings(archive: ZipArchive, part: string): string[] {
  const strings: string[] = [];
  let head: Uint8Array | null = new Uint8Array(0);
  const blocks = new Blocks(endOfLastString, (bytes, from, to, latin) => scanStrings(bytes, from, to, latin, strings));
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
  return strings;
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

function scanStrings(bytes: Uint8Array, from: number, to: number, latin: string, strings: string[]): number {
  let at = from;
  while (at < to) {
    if (bytes[at] !== LESS) {
      if (!isBlank(bytes[at])) {
        throw new Unusual();
      }
      at++;
    } else if (standsAt(bytes, at, "<si>")) {
      const simple = endOfPlainText(bytes, at + 4);
      if (simple > 0 && standsAt(bytes, simple, "</t></si>")) {
        strings.push(withoutEscapes(latin.slice(at + 7 - from, simple - from)));
        at = simple + 9;
      } else {
        const rich = scanRichText(bytes, at + 4, "</si>");
        strings.push(withoutEscapes(rich.text));
        at = rich.end;
      }
    } else if (standsAt(bytes, at, "<si/>")) {
      strings.push("");
      at += 5;
    } else {
      throw new Unusual();
    }
  }
  return at;
}
