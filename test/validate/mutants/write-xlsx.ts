import { strToU8, zipSync } from "fflate";
import { grouped } from "../../../src/domain/index.ts";
import { columnLetters } from "../../../src/workbook/index.ts";
import type { Book, BookCell, BookSheet } from "./book.ts";

/** Parts of the file by name. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const EPOCH = Date.UTC(1899, 11, 30);
const PERCENT = "0.0%";
/** Cell styles: 0 General, 1 a date, 2 a percentage. */
const STYLES = `${XML}<styleSheet xmlns="${SPREADSHEET}"><numFmts count="2"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/><numFmt numFmtId="171" formatCode="${PERCENT}"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"/><xf numFmtId="171" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function escaped(text: string): string {
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      // What XML cannot hold, Excel writes by its number.
      .replace(/\p{Cc}/gu, (mark) =>
        /[\t\n\r\u007F-\u009F]/.test(mark) ? mark : `_x${mark.charCodeAt(0).toString(16).padStart(4, "0")}_`,
      )
  );
}

function serialOf(iso: string): number {
  return (Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) - EPOCH) / 86_400_000;
}

function cellXml({ row, column, value }: BookCell): string {
  const r = `r="${columnLetters(column)}${row}"`;
  if (typeof value === "string")
    return `<c ${r} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  if (typeof value === "number") return `<c ${r}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c ${r} t="b"><v>${value ? 1 : 0}</v></c>`;
  if ("error" in value) return `<c ${r} t="e"><v>${value.error}</v></c>`;
  if ("formula" in value) return `<c ${r}><f>${escaped(value.formula)}</f></c>`;
  if ("number" in value) return `<c ${r} s="${value.format === PERCENT ? 2 : 0}"><v>${value.number}</v></c>`;
  return `<c ${r} s="1"><v>${value.serial ?? serialOf(value.date)}</v></c>`;
}

function sheetXml({ cells, merges, hiddenRows, hiddenColumns }: BookSheet): string {
  const byRow = grouped(
    [...cells].sort((a, b) => a.row - b.row || a.column - b.column),
    ({ row }) => row,
  );
  const rows = [...byRow].map(
    ([row, line]) =>
      `<row r="${row}"${hiddenRows.includes(row) ? ' hidden="1"' : ""}>${line.map(cellXml).join("")}</row>`,
  );
  const columns = hiddenColumns.map((column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`);
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`);
  return [
    `${XML}<worksheet xmlns="${SPREADSHEET}">`,
    columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`,
    `<sheetData>${rows.join("")}</sheetData>`,
    merged.length === 0 ? "" : `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>`,
    "</worksheet>",
  ].join("");
}

function workbookXml({ sheets, names }: Book): string {
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"${state === "hidden" ? ' state="hidden"' : ""}/>`,
  );
  const defined = Object.entries(names).map(
    ([name, formula]) => `<definedName name="${name}">${escaped(formula)}</definedName>`,
  );
  const definedNames = defined.length === 0 ? "" : `<definedNames>${defined.join("")}</definedNames>`;
  return `${XML}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><sheets>${listed.join("")}</sheets>${definedNames}</workbook>`;
}

function contentTypes(sheets: number): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides = Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${overrides.join("")}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

/** The parts of a plain .xlsx file: as little as Excel opens without complaint. */
export function xlsxParts(book: Book): Parts {
  const sheets = book.sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)] as const);
  return {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(book),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map(([part]) => ["worksheet", part.slice(3)] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": STYLES,
    ...Object.fromEntries(sheets),
  };
}

export function zipped(parts: Parts, level: 0 | 1 | 9 = 1): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(files), { level, mtime: new Date(2026, 1, 2) });
}

export function writeXlsx(book: Book): Uint8Array {
  return zipped(xlsxParts(book));
}
