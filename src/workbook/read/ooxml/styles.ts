import { parseXmlPart } from "../xml/parse-xml.ts";
import type { ZipArchive } from "../zip/archive.ts";
import { isMain } from "./namespaces.ts";
import { builtInFormat, GENERAL, isDateFormat } from "./number-formats.ts";

/** What the cells of one style have in common, as far as values go. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly isDate: boolean;
}

export const GENERAL_STYLE: CellStyle = { numberFormat: GENERAL, isDate: false };

/** Number formats by style index. */
export function readStyles(archive: ZipArchive, part: string): readonly CellStyle[] {
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  let inCellFormats = false;
  parseXmlPart(archive, part, {
    open: (element) => {
      if (!isMain(element.namespace)) {
        return;
      }
      if (element.name === "numFmt" && !codes.has(Number(element.attribute("numFmtId")))) {
        codes.set(Number(element.attribute("numFmtId")), element.attribute("formatCode") ?? GENERAL);
      } else if (element.name === "cellXfs") {
        inCellFormats = true;
      } else if (element.name === "xf" && inCellFormats) {
        formatIds.push(Number(element.attribute("numFmtId") ?? "0"));
      }
    },
    close: (element) => {
      if (element.name === "cellXfs") {
        inCellFormats = false;
      }
    },
  });
  return formatIds.map((id) => {
    const numberFormat = codes.get(id) ?? builtInFormat(id);
    return { numberFormat, isDate: isDateFormat(numberFormat) };
  });
}
