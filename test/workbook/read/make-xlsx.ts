import { strToU8, zipSync } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Parts = Record<string, string | Uint8Array>;

export interface SheetSource {
  readonly name?: string;
  /** Content of `<sheetData>`. */
  readonly data?: string;
  /** A whole sheet part, instead of `data`. */
  readonly xml?: string;
  readonly attributes?: string;
}

export interface BookSource {
  readonly sheets?: readonly SheetSource[];
  /** Content of `<sst>`. */
  readonly strings?: string;
  /** Number formats of the cell styles: style 0 is General, these are 1, 2, …. */
  readonly formats?: readonly string[];
  /** Stands before `<sheets>`. */
  readonly properties?: string;
  readonly names?: string;
  /** Added, or put in the place of a part of the same name; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export function sheetXml(data: string, after = ""): string {
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${after}</worksheet>`;
}

/** The parts of a workbook as Excel would write them, but for what the test wants otherwise. */
export function xlsxParts(source: BookSource): Parts {
  const sheets = source.sheets ?? [{ data: "" }];
  const parts: Parts = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([["rId1", `${OFFICE}/officeDocument`, "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(source, sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, n): Relation => [`rId${n + 1}`, `${OFFICE}/worksheet`, `worksheets/sheet${n + 1}.xml`]),
      ["rIdS", `${OFFICE}/sharedStrings`, "sharedStrings.xml"],
      ["rIdT", `${OFFICE}/styles`, "styles.xml"],
    ]),
    "xl/sharedStrings.xml": `${XML}<sst xmlns="${MAIN}">${source.strings ?? ""}</sst>`,
    "xl/styles.xml": styles(source.formats ?? []),
  };
  sheets.forEach((sheet, n) => {
    parts[`xl/worksheets/sheet${n + 1}.xml`] = sheet.xml ?? sheetXml(sheet.data ?? "");
  });
  for (const [name, content] of Object.entries(source.parts ?? {})) {
    if (content === null) {
      delete parts[name];
    } else {
      parts[name] = content;
    }
  }
  return parts;
}

export function makeXlsx(source: BookSource): Uint8Array {
  return zip(xlsxParts(source));
}

export function zip(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
  );
}

type Relation = readonly [id: string, type: string, target: string];

export function relationships(relations: readonly Relation[]): string {
  const lines = relations.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

export function contentTypes(
  main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
): string {
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${main}"/></Types>`
  );
}

function workbook(source: BookSource, sheets: readonly SheetSource[]): string {
  const list = sheets.map(
    ({ name = "Lembar", attributes = "" }, n) =>
      `<sheet name="${name}" sheetId="${n + 1}" ${attributes} r:id="rId${n + 1}"/>`,
  );
  return (
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${source.properties ?? ""}` +
    `<sheets>${list.join("")}</sheets>${source.names ?? ""}</workbook>`
  );
}

function styles(formats: readonly string[]): string {
  const codes = formats.map((code, n) => `<numFmt numFmtId="${164 + n}" formatCode="${code}"/>`);
  const cells = formats.map((_, n) => `<xf numFmtId="${164 + n}"/>`);
  return (
    `${XML}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join("")}</numFmts>` +
    `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells.join("")}</cellXfs></styleSheet>`
  );
}
