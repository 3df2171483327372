import { parseXmlPart } from "../xml/parse-xml.ts";
import type { ZipArchive } from "../zip/archive.ts";

const META = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";

/** Names that the two families of formats give the same property. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    keyword: "keywords",
    "initial-creator": "creator",
    "creation-date": "created",
  }),
);

/** Document properties under the names that Excel files give them; the user's own under theirs. */
export function readOdsProperties(archive: ZipArchive): Readonly<Record<string, string>> {
  const own: [string, string][] = [];
  const core: [string, string][] = [];
  let text = "";
  parseXmlPart(archive, "meta.xml", {
    open: () => {
      text = "";
    },
    text: (piece) => {
      text += piece;
    },
    close: (element, depth) => {
      if (depth !== 2) {
        return;
      }
      if (element.name === "user-defined") {
        own.push([element.attribute("name", META) ?? "", text]);
      } else {
        core.push([SAME.get(element.name) ?? element.name, text]);
      }
      text = "";
    },
  });
  return Object.fromEntries([...own, ...core]);
}
