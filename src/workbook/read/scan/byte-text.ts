import { Unusual } from "./unusual.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** Characters that XML allows neither written out nor as a reference. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Text between two tags with everything in it that plain letters are not: other alphabets, entities, line ends. */
export function decodeXmlText(bytes: Uint8Array): string {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new Unusual();
  }
  if (FORBIDDEN.test(text) || text.includes("]]>")) {
    throw new Unusual();
  }
  const unified = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return unified.includes("&") ? unified.replace(/&([^;]{0,10})(;?)/g, entity) : unified;
}

/** A stretch of XML as text; comments and marked sections in it could hide or fake a tag. */
export function decodePlainXml(bytes: Uint8Array): string {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new Unusual();
  }
  if (text.includes("<!")) {
    throw new Unusual();
  }
  return text.replace(/^\ufeff/, "");
}

function entity(_: string, name: string, semicolon: string): string {
  const known = semicolon === ";" ? (ENTITIES[name] ?? reference(name)) : undefined;
  if (known === undefined) {
    throw new Unusual();
  }
  return known;
}

function reference(name: string): string | undefined {
  const match = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
  if (match === null) {
    return undefined;
  }
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : "";
  return character === "" || FORBIDDEN.test(character) ? undefined : character;
}
