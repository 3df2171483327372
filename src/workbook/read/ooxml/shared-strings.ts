import type { TextTable } from "../../packed/text-table.ts";
import { parseXmlPart } from "../xml/parse-xml.ts";
import type { ZipArchive } from "../zip/archive.ts";
import { isMain } from "./namespaces.ts";
import { withoutEscapes } from "./text-escapes.ts";

/** The texts that cells point to; runs of rich text are joined, phonetic hints left out. */
export function parseSharedStrings(archive: ZipArchive, part: string, texts: TextTable): void {
  let text = "";
  let isText = false;
  let phonetic = 0;
  parseXmlPart(archive, part, {
    open: ({ name, namespace }) => {
      if (!isMain(namespace)) {
        return;
      }
      if (name === "si") {
        text = "";
      } else if (name === "rPh") {
        phonetic++;
      }
      isText = name === "t" && phonetic === 0;
    },
    text: (piece) => {
      if (isText) {
        text += piece;
      }
    },
    close: ({ name, namespace }) => {
      if (!isMain(namespace)) {
        return;
      }
      isText = false;
      if (name === "si") {
        texts.add(withoutEscapes(text));
      } else if (name === "rPh") {
        phonetic--;
      }
    },
  });
}
