import { grouped } from "../../../src/domain/index.ts";
import type { Book, BookCell, BookSheet } from "./book.ts";
import { zipped } from "./write-xlsx.ts";

const SPACES = ["office", "table", "text"].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);
const MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function cellXml({ value }: BookCell): string {
  if (typeof value === "string") {
    const lines = value.split("\n").map((line) => `<text:p>${escaped(line)}</text:p>`);
    return `<table:table-cell office:value-type="string">${lines.join("")}</table:table-cell>`;
  }
  if (typeof value === "number") return `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  if (typeof value === "object" && "date" in value) {
    return `<table:table-cell office:value-type="date" office:date-value="${value.date}"/>`;
  }
  throw new RangeError("Only texts, numbers and dates are written to .ods here");
}

const gap = (kind: "row" | "cell", size: number, content = ""): string =>
  size <= 0
    ? ""
    : `<table:table-${kind} table:number-${kind === "row" ? "rows" : "columns"}-repeated="${size}">${content}</table:table-${kind}>`;

function rowXml(cells: readonly BookCell[]): string {
  let column = 1;
  const written = cells.map((cell) => {
    const xml = gap("cell", cell.column - column) + cellXml(cell);
    column = cell.column + 1;
    return xml;
  });
  return `<table:table-row>${written.join("")}</table:table-row>`;
}

function sheetXml({ name, cells }: BookSheet): string {
  const byRow = [...grouped(cells, ({ row }) => row)].sort(([a], [b]) => a - b);
  let row = 1;
  const rows = byRow.map(([number, line]) => {
    const xml = gap("row", number - row, "<table:table-cell/>") + rowXml([...line].sort((a, b) => a.column - b.column));
    row = number + 1;
    return xml;
  });
  return `<table:table table:name="${escaped(name)}">${rows.join("")}</table:table>`;
}

/** A plain OpenDocument spreadsheet; merges and hidden parts are left out. */
export function writeOds(book: Book): Uint8Array {
  const body = `<office:body><office:spreadsheet>${book.sheets.map(sheetXml).join("")}</office:spreadsheet></office:body>`;
  const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${MIMETYPE}"/></manifest:manifest>`;
  return zipped({
    mimetype: MIMETYPE,
    "META-INF/manifest.xml": manifest,
    "content.xml": `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${SPACES.join(" ")} office:version="1.3">${body}</office:document-content>`,
  });
}
