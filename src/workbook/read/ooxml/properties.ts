import { parseXmlPart } from "../xml/parse-xml.ts";
import type { ZipArchive } from "../zip/archive.ts";

/** Document properties; a custom one never replaces a core one of the same name. */
export function readProperties(archive: ZipArchive, core: string, custom: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...readCustom(archive, custom), ...readCore(archive, core)]);
}

function readCore(archive: ZipArchive, part: string): [string, string][] {
  const found: [string, string][] = [];
  let text = "";
  parseXmlPart(archive, part, {
    open: () => {
      text = "";
    },
    text: (piece) => {
      text += piece;
    },
    close: ({ name }, depth) => {
      if (depth === 1) {
        found.push([name, text]);
      }
    },
  });
  return found;
}

function readCustom(archive: ZipArchive, part: string): [string, string][] {
  const found: [string, string][] = [];
  let name = "";
  let text = "";
  parseXmlPart(archive, part, {
    open: (element, depth) => {
      if (depth === 1) {
        name = element.attribute("name") ?? "";
      }
      text = "";
    },
    text: (piece) => {
      text += piece;
    },
    close: (_, depth) => {
      if (depth === 1) {
        found.push([name, text]);
      }
      if (depth !== 2) {
        text = "";
      }
    },
  });
  return found;
}
