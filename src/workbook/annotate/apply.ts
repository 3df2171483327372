import { cellAddress } from "../raw-workbook.ts";
import { formatColumnRange, placeOf, quotedSheet } from "./address.ts";
import { type Annotations, type CellAnnotation, SUMMARY_SHEET } from "./annotations.ts";
import { addNotes, emptyComments, type Notes } from "./comments-part.ts";
import { COLORS_NAME, colorsFormula, FILTER_NAME, REMARKS_NAME, SUMMARY_NAME } from "./marks.ts";
import { relationshipAttribute } from "./namespaces.ts";
import { addOwnFormats, type OwnFormats } from "./own-formats.ts";
import { Refusal } from "./refusal.ts";
import { addRelationship } from "./relationships.ts";
import { frameWithRemarks, placeRemarks, remarkEdits } from "./remarks-column.ts";
import { appendItems, findChild, insertChild, WORKSHEET_ORDER } from "./schema-order.ts";
import { type BodyEdits, patchBody, setEdit } from "./sheet-body.ts";
import { drawingOfNotes, syncFilterName } from "./sheet-links.ts";
import { absoluteArea, columnStyles, joinSheet, splitSheet, widenDimension } from "./sheet-part.ts";
import { scanRows } from "./sheet-rows.ts";
import { colored, Styles } from "./styles.ts";
import { summaryFilter, summarySheetXml } from "./summary-sheet.ts";
import { addBoxes, EMPTY_DRAWING, usedClusters } from "./vml-part.ts";
import { type Book, relatedPart, type SheetRef, sheetsOf, withHiddenName } from "./workbook-part.ts";
import { attribute, childSpans, rootOf } from "./xml.ts";

const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

interface Marking {
  readonly book: Book;
  readonly annotations: Annotations;
  readonly styles: Styles;
  readonly formats: OwnFormats;
}

/** Puts the marks into a workbook that has none. */
export function applyMarks(book: Book, annotations: Annotations): void {
  const stylesPart = ensureStyles(book);
  const styles = new Styles(book.pkg.text(stylesPart));
  const marking = { book, annotations, styles, formats: addOwnFormats(styles) };
  const sheets = sheetsOf(book);
  for (const name of markedSheets(annotations)) {
    const sheet = sheets.find((one) => one.name === name);
    if (sheet?.isWorksheet !== true || !book.pkg.has(sheet.part)) {
      throw new Refusal("unknown-sheet", name);
    }
    named(sheet.part, () => markSheet(marking, sheet));
  }
  addSummary(marking);
  book.pkg.set(stylesPart, styles.toXml());
  const colors = [...styles.keptColors];
  if (colors.length > 0) {
    book.pkg.set(book.part, withHiddenName(book.pkg.text(book.part), COLORS_NAME, colorsFormula(colors)));
  }
}

/** A refusal from deep inside a part gets the part's name. */
function named(part: string, mark: () => void): void {
  try {
    mark();
  } catch (cause) {
    throw cause instanceof Refusal && cause.part === null ? new Refusal(cause.reason, part, { cause }) : cause;
  }
}

function markedSheets(annotations: Annotations): Set<string> {
  return new Set([...annotations.cells, ...annotations.rows].map((one) => one.sheet));
}

function ensureStyles(book: Book): string {
  const known = relatedPart(book, book.part, "styles");
  if (known !== null && book.pkg.has(known)) {
    return known;
  }
  const folder = book.part.slice(0, book.part.lastIndexOf("/") + 1);
  const part = `${folder}styles.xml`;
  book.pkg.set(part, `<?xml version="1.0" encoding="UTF-8"?>\n<styleSheet xmlns="${book.dialect.main}"></styleSheet>`);
  book.pkg.declarePart(part, `${SPREADSHEET_TYPE}styles+xml`);
  addRelationship(book.pkg, book.part, `${book.dialect.relationships}/styles`, part);
  return part;
}

function markSheet({ book, annotations, styles, formats }: Marking, sheet: SheetRef): void {
  const cells = joinedCells(annotations.cells.filter((one) => one.sheet === sheet.name));
  const text = splitSheet(book.pkg.text(sheet.part), sheet.part);
  const onSheet = <T extends { readonly sheet: string }>(items: readonly T[]) =>
    items.filter((one) => one.sheet === sheet.name);
  const rows = scanRows(text.body, text.prefix);
  const remarks = placeRemarks({ ...text, rows }, sheet.name, onSheet(annotations.tables), onSheet(annotations.rows));
  const edits: BodyEdits = new Map();
  for (const [address, { severity }] of cells) {
    const { row, column } = placeOf(address);
    setEdit(edits, row, column, { kind: "style", style: (base) => colored(styles, base, severity) });
  }
  remarkEdits(edits, remarks, formats);
  const body = patchBody(text.body, edits, { prefix: text.prefix, rows, columnStyle: columnStyles(text.frame) });
  const dimensioned = widenDimension(text.frame, edits);
  const frame = remarks.reduce((changed, { range }) => frameWithRemarks(changed, range), dimensioned);
  book.pkg.set(sheet.part, joinSheet({ ...text, frame, body }));
  if (remarks.length > 0) {
    syncFilterName(book, sheet, frame);
  }
  for (const [index, { range }] of remarks.entries()) {
    const name = `${REMARKS_NAME}_${sheet.index + 1}_${index + 1}`;
    book.pkg.set(book.part, withHiddenName(book.pkg.text(book.part), name, formatColumnRange(range)));
  }
  addSheetNotes(book, sheet, new Map([...cells].map(([address, { lines }]) => [address, lines])));
}

const WORST_FIRST = ["GALAT", "PERINGATAN", "INFO"];

/** One entry per address, written without dollar signs. */
function joinedCells(cells: readonly CellAnnotation[]): Map<string, CellAnnotation> {
  const joined = new Map<string, CellAnnotation>();
  for (const cell of cells) {
    const { row, column } = placeOf(cell.cell);
    const address = cellAddress(row, column);
    const known = joined.get(address) ?? { ...cell, lines: [] };
    const isWorse = WORST_FIRST.indexOf(cell.severity) < WORST_FIRST.indexOf(known.severity);
    joined.set(address, {
      ...cell,
      severity: isWorse ? cell.severity : known.severity,
      lines: [...known.lines, ...cell.lines],
    });
  }
  return joined;
}

function addSheetNotes(book: Book, sheet: SheetRef, notes: Notes): void {
  if (notes.size === 0) {
    return;
  }
  const known = relatedPart(book, sheet.part, "comments");
  const part = known !== null && book.pkg.has(known) ? known : newComments(book, sheet);
  const { xml, created } = addNotes(book.pkg.text(part), notes);
  book.pkg.set(part, xml);
  if (created.length === 0) {
    return;
  }
  const drawing = drawingOfNotes(book, sheet.part) ?? newDrawing(book, sheet);
  const vml = addBoxes(
    book.pkg.text(drawing),
    created.map((address) => [address, notes.get(address) ?? []] as const),
    1 + Math.max(0, ...allClusters(book)),
  );
  if (vml === null) {
    throw new Refusal("unusual-part", drawing);
  }
  book.pkg.set(drawing, vml);
}

/** Shape numbers are counted through the whole workbook, as Excel does. */
function allClusters(book: Book): number[] {
  const drawings = book.pkg.names.filter((name) => name.toLowerCase().endsWith(".vml"));
  return drawings.flatMap((name) => usedClusters(book.pkg.text(name)));
}

function newComments(book: Book, sheet: SheetRef): string {
  const part = book.pkg.freeName("xl/comments", ".xml");
  book.pkg.set(part, emptyComments(book.dialect.main));
  book.pkg.declarePart(part, `${SPREADSHEET_TYPE}comments+xml`);
  addRelationship(book.pkg, sheet.part, `${book.dialect.relationships}/comments`, part);
  return part;
}

function newDrawing(book: Book, sheet: SheetRef): string {
  const part = book.pkg.freeName("xl/drawings/vmlDrawing", ".vml");
  book.pkg.set(part, EMPTY_DRAWING);
  book.pkg.declareExtension(part, "vml", VML_TYPE);
  const id = addRelationship(book.pkg, sheet.part, `${book.dialect.relationships}/vmlDrawing`, part);
  const text = splitSheet(book.pkg.text(sheet.part), sheet.part);
  const { span } = rootOf(text.frame);
  const reference = relationshipAttribute(text.frame.slice(span.start, span.openEnd), book.dialect, id);
  const frame = insertChild(text.frame, WORKSHEET_ORDER, `<${text.prefix}legacyDrawing ${reference}/>`);
  book.pkg.set(sheet.part, joinSheet({ ...text, frame }));
  return part;
}

function addSummary({ book, annotations, styles, formats }: Marking): void {
  const sheets = sheetsOf(book);
  const name = freeSheetName(sheets.map((sheet) => sheet.name.toLowerCase()));
  const part = book.pkg.freeName("xl/worksheets/sheet", ".xml");
  book.pkg.set(part, summarySheetXml(annotations.summary, book.dialect.main, styles, formats));
  book.pkg.declarePart(part, `${SPREADSHEET_TYPE}worksheet+xml`);
  const id = addRelationship(book.pkg, book.part, `${book.dialect.relationships}/worksheet`, part);
  const xml = withSheet(book, name, id);
  const quoted = quotedSheet(name);
  const named = withHiddenName(xml, SUMMARY_NAME, `${quoted}!$A$1`);
  const area = absoluteArea(summaryFilter(annotations.summary));
  book.pkg.set(book.part, withHiddenName(named, FILTER_NAME, `${quoted}!${area}`, sheets.length));
}

function freeSheetName(taken: readonly string[]): string {
  let name: string = SUMMARY_SHEET;
  for (let number = 1; taken.includes(name.toLowerCase()); number++) {
    name = number === 1 ? `${SUMMARY_SHEET} KSD` : `${SUMMARY_SHEET} KSD (${number})`;
  }
  return name;
}

function withSheet(book: Book, name: string, relationship: string): string {
  const xml = book.pkg.text(book.part);
  const { prefix, span } = rootOf(xml);
  const list = findChild(xml, "sheets");
  if (list === null) {
    throw new Refusal("unusual-part", book.part);
  }
  const tags = childSpans(xml, list.openEnd, list.closeStart).map((child) => xml.slice(child.start, child.openEnd));
  const number = 1 + Math.max(0, ...tags.map((tag) => Number(attribute(tag, "sheetId") ?? 0)));
  const reference = relationshipAttribute(xml.slice(span.start, span.openEnd), book.dialect, relationship);
  return appendItems(xml, list, [`<${prefix}sheet name="${name}" sheetId="${number}" ${reference}/>`]);
}
