import type { RawSheet } from "../../raw-workbook.ts";
import { parseXmlPart, type XmlElement } from "../xml/parse-xml.ts";
import type { ZipArchive } from "../zip/archive.ts";
import { isMain, relationshipId } from "./namespaces.ts";

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly is1904: boolean;
  readonly definedNames: Readonly<Record<string, string>>;
}

export interface ListedSheet {
  readonly name: string;
  readonly state: RawSheet["state"];
  readonly relationship: string;
}

/** The list of sheets and names; null when the part is not in the file. */
export function readWorkbookPart(archive: ZipArchive, part: string): WorkbookPart | null {
  const sheets: ListedSheet[] = [];
  const names: WrittenName[] = [];
  let open: WrittenName | null = null;
  let is1904 = false;
  const found = parseXmlPart(archive, part, {
    open: (element) => {
      if (!isMain(element.namespace)) {
        return;
      }
      if (element.name === "sheet") {
        sheets.push(listedSheet(element));
      } else if (element.name === "workbookPr") {
        is1904 = ["1", "true"].includes(element.attribute("date1904") ?? "");
      } else if (element.name === "definedName") {
        open = { name: element.attribute("name") ?? "", sheet: element.attribute("localSheetId"), formula: "" };
        names.push(open);
      }
    },
    text: (text) => {
      if (open !== null) {
        open.formula += text;
      }
    },
    close: () => {
      open = null;
    },
  });
  return found ? { sheets, is1904, definedNames: byName(names, sheets) } : null;
}

interface WrittenName {
  readonly name: string;
  readonly sheet: string | undefined;
  formula: string;
}

function listedSheet(element: XmlElement): ListedSheet {
  const state = element.attribute("state");
  return {
    name: element.attribute("name") ?? "",
    state: state === "hidden" || state === "veryHidden" ? state : "visible",
    relationship: relationshipId(element.attribute) ?? "",
  };
}

/** The same name may stand once for each sheet; those get the name of their sheet in front. */
function byName(names: readonly WrittenName[], sheets: readonly ListedSheet[]): Record<string, string> {
  return Object.fromEntries(
    names.map(({ name, sheet, formula }) => {
      const owner = sheet === undefined ? undefined : sheets[Number(sheet)]?.name;
      return [owner === undefined ? name : `${owner}!${name}`, formula];
    }),
  );
}
