import type { SheetModel, WorkbookModel } from "../workbook-model.ts";
import { escapeXml } from "./cell-text.ts";
import { quotedSheetName } from "./sheet-names.ts";

const PARTS_OF_RANGE = /\$?([A-Z]*)\$?(\d*)/g;

function absolute(range: string): string {
  return range
    .split(":")
    .map((end) => end.replace(PARTS_OF_RANGE, (_, column: string, row: string) => dollar(column) + dollar(row)))
    .join(":");
}

function dollar(part: string): string {
  return part === "" ? "" : `$${part}`;
}

function nameXml(name: string, formula: string, attributes = ""): string {
  return `<definedName name="${escapeXml(name)}"${attributes}>${escapeXml(formula)}</definedName>`;
}

/** The names that belong to one sheet: the range of its filter, what each printed page repeats. */
function sheetNamesXml(sheet: SheetModel, name: string, index: number): string[] {
  const quoted = quotedSheetName(name);
  const local = ` localSheetId="${index}"`;
  const { filter, print } = sheet;
  const titles = [print?.titleColumns, print?.titleRows].filter((range) => range !== undefined);
  return [
    ...(filter === undefined
      ? []
      : [nameXml("_xlnm._FilterDatabase", `${quoted}!${absolute(filter)}`, `${local} hidden="1"`)]),
    ...(print?.area === undefined ? [] : [nameXml("_xlnm.Print_Area", `${quoted}!${absolute(print.area)}`, local)]),
    ...(titles.length === 0
      ? []
      : [nameXml("_xlnm.Print_Titles", titles.map((range) => `${quoted}!${absolute(range)}`).join(","), local)]),
  ];
}

function definedNamesXml(model: WorkbookModel, names: readonly string[]): string {
  const ofSheets = model.sheets.flatMap((sheet, index) => sheetNamesXml(sheet, names[index] ?? sheet.name, index));
  const ofModel = (model.names ?? []).map(({ name, formula, hidden }) =>
    nameXml(name, formula, hidden ? ' hidden="1"' : ""),
  );
  const all = [...ofSheets, ...ofModel];
  return all.length === 0 ? "" : `<definedNames>${all.join("")}</definedNames>`;
}

/** exceljs says here and in the properties that Excel made the file. It did not, and support would look in the wrong place. */
const CLAIMED_MAKER = /<fileVersion[^>]*\/>/;

/** Adds the defined names, which exceljs writes for ranges only. */
export function completeWorkbook(xml: string, model: WorkbookModel, names: readonly string[]): string {
  const bare = xml.replace(CLAIMED_MAKER, "").replace(/<definedNames\/>|<definedNames>.*<\/definedNames>/s, "");
  return bare.replace("</sheets>", () => `</sheets>${definedNamesXml(model, names)}`);
}

export const APP_PROPERTIES = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">',
  "<Application>ksd</Application></Properties>",
].join("");
