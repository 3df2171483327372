import { SaxesParser, type SaxesTagNS } from "saxes";
import { notAWorkbook, overLimit, Refused } from "../refused.ts";
import type { ZipArchive } from "../zip/archive.ts";
import { XmlDecoder } from "./decode.ts";

export interface XmlElement {
  /** Name without prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By local name; `namespace` is "" for the usual attribute without a prefix. */
  readonly attribute: (name: string, namespace?: string) => string | undefined;
}

export interface XmlHandler {
  /** `depth` of the root is 0. */
  open?(element: XmlElement, depth: number): void;
  text?(text: string): void;
  close?(element: XmlElement, depth: number): void;
}

/** Far deeper than any workbook; looking up a prefix costs a walk over all open elements. */
const DEEPEST = 500;

/**
 * Reads a part with the reference XML parser: every namespace prefix, every encoding, every fault of form found.
 * Returns false when there is no such part.
 */
export function parseXmlPart(archive: ZipArchive, part: string, handler: XmlHandler): boolean {
  const decoder = new XmlDecoder(part);
  const parser = makeParser(handler);
  const found = archive.read(part, (piece) => feed(() => parser.write(decoder.decode(piece))));
  if (found) {
    feed(() => parser.write(decoder.end()).close());
  }
  return found;
}

/** The same for text that is at hand. */
export function parseXmlText(part: string, text: string, handler: XmlHandler): void {
  if (text.includes("<!DOCTYPE")) {
    throw overLimit("doctype", part, "0");
  }
  const parser = makeParser(handler);
  feed(() => parser.write(text).close());
}

function makeParser(handler: XmlHandler): SaxesParser<{ xmlns: true }> {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on("opentag", (tag) => {
    if (depth > DEEPEST) {
      throw notAWorkbook("unreadable-parts");
    }
    handler.open?.(elementOf(tag), depth);
    depth++;
  });
  parser.on("closetag", (tag) => {
    depth--;
    handler.close?.(elementOf(tag), depth);
  });
  if (handler.text !== undefined) {
    parser.on("text", (text) => handler.text?.(text));
    parser.on("cdata", (text) => handler.text?.(text));
  }
  return parser;
}

/** The parser throws a plain error at the first fault of form. */
function feed(step: () => void): void {
  try {
    step();
  } catch (error) {
    throw error instanceof Refused ? error : notAWorkbook("unreadable-parts", error);
  }
}

function elementOf(tag: SaxesTagNS): XmlElement {
  return {
    name: tag.local,
    namespace: tag.uri,
    attribute: (name, namespace = "") => {
      const plain = tag.attributes[name];
      if (plain !== undefined && plain.uri === namespace) {
        return plain.value;
      }
      return Object.values(tag.attributes).find((one) => one.local === name && one.uri === namespace)?.value;
    },
  };
}
