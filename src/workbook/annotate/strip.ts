import { type ColumnRange, parseColumnRange } from "./address.ts";
import { REMARKS_HEADING } from "./annotations.ts";
import { cellText } from "./cell-text.ts";
import { removeNotes } from "./comments-part.ts";
import {
  COLORS_NAME,
  colorsOf,
  REMARKS_NAME,
  SUMMARY_NAME,
  SUMMARY_SHEETS,
  SUMMARY_SUBTITLE,
  SUMMARY_TITLE,
} from "./marks.ts";
import { relationshipsOf, relsPath, removeRelationship } from "./relationships.ts";
import { frameWithoutRemarks, unhideRows } from "./remarks-column.ts";
import { changeChild } from "./schema-order.ts";
import { type BodyEdits, patchBody, setEdit } from "./sheet-body.ts";
import { drawingOfNotes, syncFilterName } from "./sheet-links.ts";
import { joinSheet, splitSheet } from "./sheet-part.ts";
import { scanRows } from "./sheet-rows.ts";
import { Styles, uncolored } from "./styles.ts";
import { removeBoxes } from "./vml-part.ts";
import {
  type Book,
  type DefinedName,
  definedNames,
  relatedPart,
  type SheetRef,
  sheetsOf,
  withoutNames,
  withoutSheet,
} from "./workbook-part.ts";

/** Takes the marks of an earlier pass out of a workbook, whichever program saved it since. */
export function stripMarks(book: Book): void {
  const names = definedNames(book.pkg.text(book.part));
  removeSummary(book, names);
  removeRemarks(book, names);
  removeAllNotes(book);
  removeColors(book, names.find((name) => name.name === COLORS_NAME)?.formula ?? "");
  const isOurs = (name: DefinedName) => name.name === COLORS_NAME || name.name === SUMMARY_NAME || isRemarksName(name);
  book.pkg.set(book.part, withoutNames(book.pkg.text(book.part), isOurs));
}

function isRemarksName(name: DefinedName): boolean {
  return name.name.startsWith(REMARKS_NAME);
}

function removeSummary(book: Book, names: readonly DefinedName[]): void {
  const named = new Set(
    names.filter(({ name }) => name === SUMMARY_NAME).map((name) => parseColumnRange(name.formula)?.sheet),
  );
  const textAt = (sheet: SheetRef, row: number) => cellText(book, sheet.part, { row, column: 1 });
  const isSummary = (sheet: SheetRef) =>
    (named.has(sheet.name) && textAt(sheet, 1)?.startsWith(SUMMARY_TITLE) === true) ||
    ((named.has(sheet.name) || SUMMARY_SHEETS.test(sheet.name)) && textAt(sheet, 2) === SUMMARY_SUBTITLE);
  for (const sheet of sheetsOf(book)
    .filter((one) => one.isWorksheet && isSummary(one))
    .toReversed()) {
    book.pkg.set(book.part, withoutSheet(book.pkg.text(book.part), sheet.index));
    removeRelationship(book.pkg, book.part, sheet.relationship);
    book.pkg.dropPart(sheet.part);
    book.pkg.dropPart(relsPath(sheet.part));
  }
}

function removeRemarks(book: Book, names: readonly DefinedName[]): void {
  const ranges = names.filter(isRemarksName).map((name) => parseColumnRange(name.formula));
  const sheets = sheetsOf(book);
  for (const range of ranges) {
    const sheet = sheets.find((one) => one.isWorksheet && one.name === range?.sheet);
    if (range !== null && sheet !== undefined && isOurColumn(book, sheet, range)) {
      removeColumn(book, sheet, range);
    }
  }
}

/** A name may have come to point at something else; only a column under our own heading is taken away. */
function isOurColumn(book: Book, sheet: SheetRef, { top, column }: ColumnRange): boolean {
  const heading = cellText(book, sheet.part, { row: top, column });
  return heading?.replace(/\s+/gu, " ").trim().toLowerCase() === REMARKS_HEADING.toLowerCase();
}

function removeColumn(book: Book, sheet: SheetRef, range: ColumnRange): void {
  const text = splitSheet(book.pkg.text(sheet.part), sheet.part);
  const { frame, isUnfiltered } = frameWithoutRemarks(text.frame, range);
  const body = isUnfiltered ? unhideRows(text, range) : text.body;
  const edits: BodyEdits = new Map();
  const rows = scanRows(body, text.prefix);
  for (const row of rows) {
    if (row.number >= range.top && row.number <= range.bottom) {
      setEdit(edits, row.number, range.column, { kind: "remove" });
    }
  }
  const context = { prefix: text.prefix, rows, columnStyle: () => 0 };
  book.pkg.set(sheet.part, joinSheet({ ...text, frame, body: patchBody(body, edits, context) }));
  syncFilterName(book, sheet, frame);
}

function removeAllNotes(book: Book): void {
  for (const sheet of sheetsOf(book).filter((one) => one.isWorksheet)) {
    const part = relatedPart(book, sheet.part, "comments");
    if (part !== null && book.pkg.has(part)) {
      const { xml, removed, isEmpty } = removeNotes(book.pkg.text(part));
      book.pkg.set(part, xml);
      if (removed.length > 0) {
        removeDrawnNotes(book, sheet, removed);
      }
      if (removed.length > 0 && isEmpty) {
        dropRelated(book, sheet.part, part);
      }
    }
  }
}

function removeDrawnNotes(book: Book, sheet: SheetRef, addresses: readonly string[]): void {
  const part = drawingOfNotes(book, sheet.part);
  if (part === null) {
    return;
  }
  const { vml, isEmpty } = removeBoxes(book.pkg.text(part), addresses);
  book.pkg.set(part, vml);
  if (isEmpty) {
    const text = splitSheet(book.pkg.text(sheet.part), sheet.part);
    book.pkg.set(sheet.part, joinSheet({ ...text, frame: changeChild(text.frame, "legacyDrawing", () => "") }));
    dropRelated(book, sheet.part, part);
  }
}

function dropRelated(book: Book, from: string, part: string): void {
  for (const relationship of relationshipsOf(book.pkg, from).filter((one) => one.part === part)) {
    removeRelationship(book.pkg, from, relationship.id);
  }
  book.pkg.dropPart(part);
  book.pkg.dropPart(relsPath(part));
}

/** Gives cells, rows and columns with a fill of ours the format that was under it. */
function removeColors(book: Book, kept: string): void {
  const part = relatedPart(book, book.part, "styles");
  if (part === null || !book.pkg.has(part)) {
    return;
  }
  const styles = new Styles(book.pkg.text(part));
  const replacements = uncolored(styles, colorsOf(kept));
  if (replacements.size === 0) {
    return;
  }
  book.pkg.set(part, styles.toXml());
  const pattern = /(<(?:[\w.-]+:)?(?:c|row|col)\s[^<>]*?\b(?:s|style)\s*=\s*["'])(\d+)(?=["'])/g;
  for (const sheet of sheetsOf(book).filter((one) => one.isWorksheet && book.pkg.has(one.part))) {
    const restyled = book.pkg.text(sheet.part).replace(pattern, (_whole, start: string, format: string) => {
      return start + (replacements.get(Number(format)) ?? format);
    });
    book.pkg.set(sheet.part, restyled);
  }
}
