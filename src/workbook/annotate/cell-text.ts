import { plainText } from "./note-text.ts";
import { splitSheet } from "./sheet-part.ts";
import { scanCells, scanRows } from "./sheet-rows.ts";
import type { Book } from "./workbook-part.ts";
import { relatedPart } from "./workbook-part.ts";
import { attribute, childSpans, elementAt, rootChildren, unescapeXml } from "./xml.ts";

/** The text of one cell, or `null` when it holds none; for finding our own words again after another editor's save. */
export function cellText(book: Book, part: string, at: { row: number; column: number }): string | null {
  const { prefix, body } = splitSheet(book.pkg.text(part), part);
  const row = scanRows(body, prefix).find((one) => one.number === at.row);
  const cell = row && scanCells(body, prefix, row).find((one) => one.column === at.column);
  if (cell === undefined || cell.openEnd === cell.end) {
    return null;
  }
  const tag = body.slice(cell.start, cell.openEnd);
  const element = elementAt(body, cell.start);
  const content = childSpans(body, element.openEnd, element.closeStart).find(
    (one) => one.name === "is" || one.name === "v",
  );
  if (content === undefined) {
    return null;
  }
  const inner = body.slice(content.openEnd, content.closeStart);
  if (attribute(tag, "t") === "s") {
    return sharedText(book, Number(inner));
  }
  return content.name === "is" ? plainText(inner) : unescapeXml(inner);
}

function sharedText(book: Book, index: number): string | null {
  const part = relatedPart(book, book.part, "sharedStrings");
  if (part === null) {
    return null;
  }
  const xml = book.pkg.text(part);
  const item = rootChildren(xml)[index];
  return item === undefined ? null : plainText(xml.slice(item.openEnd, item.closeStart));
}
