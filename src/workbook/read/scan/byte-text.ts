import { isXmlText, withReferences } from "../xml/references.ts";
import { Unusual } from "./unusual.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Text between two tags with everything in it that plain letters are not: other alphabets, entities, line ends. */
export function decodeXmlText(bytes: Uint8Array): string {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new Unusual();
  }
  const unified = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const resolved = isXmlText(text) && !text.includes("]]>") ? withReferences(unified) : null;
  if (resolved === null) {
    throw new Unusual();
  }
  return resolved;
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
