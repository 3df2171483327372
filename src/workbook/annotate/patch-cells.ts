import { placeOf } from "./address.ts";
import { changedBook } from "./annotate.ts";
import type { AnnotateResult } from "./annotations.ts";
import { portableCodec } from "./codec.ts";
import { Refusal } from "./refusal.ts";
import { changeChild, findChild, insertChild, WORKBOOK_ORDER } from "./schema-order.ts";
import { type BodyEdits, patchBody, setEdit } from "./sheet-body.ts";
import { columnStyles, joinSheet, splitSheet, widenDimension } from "./sheet-part.ts";
import { scanRows } from "./sheet-rows.ts";
import { Styles } from "./styles.ts";
import { looksLikeFormula, textContent } from "./text.ts";
import { valueFormats } from "./value-formats.ts";
import { type Book, relatedPart, type SheetRef, sheetsOf } from "./workbook-part.ts";
import { isTrue, rootOf, withAttribute } from "./xml.ts";

/** A value to be put into a cell. */
export type PatchValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  /** `YYYY-MM-DD`, from March 1900 on. */
  | { readonly kind: "date"; readonly iso: string };

export interface CellPatch {
  /** Name of the sheet in the file as sent. */
  readonly sheet: string;
  readonly cell: string;
  readonly value: PatchValue;
}

const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const DAYS_1900_TO_1904 = 1462;
/** What XML cannot hold, or would hand back as something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these must be escaped
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * A copy of the workbook with other values in some cells. All other parts keep their bytes; a cell's formula or rich text
 * is replaced. Formulas are computed anew when the file is opened next.
 */
export function patchCells(bytes: Uint8Array, patches: readonly CellPatch[], codec = portableCodec): AnnotateResult {
  return changedBook(bytes, codec, (book) => {
    if (patches.length > 0) applyPatches(book, patches);
  });
}

function applyPatches(book: Book, patches: readonly CellPatch[]): void {
  const part = relatedPart(book, book.part, "styles");
  const styles = part !== null && book.pkg.has(part) ? new Styles(book.pkg.text(part)) : null;
  const sheets = sheetsOf(book);
  for (const name of new Set(patches.map(({ sheet }) => sheet))) {
    const sheet = sheets.find((one) => one.name === name);
    if (sheet?.isWorksheet !== true || !book.pkg.has(sheet.part)) throw new Refusal("unknown-sheet", name);
    patchSheet(
      book,
      sheet,
      patches.filter((patch) => patch.sheet === name),
      styles,
    );
  }
  if (part !== null && styles !== null) book.pkg.set(part, styles.toXml());
  book.pkg.set(book.part, calculatedAnew(book.pkg.text(book.part)));
}

function patchSheet(book: Book, sheet: SheetRef, patches: readonly CellPatch[], styles: Styles | null): void {
  const text = splitSheet(book.pkg.text(sheet.part), sheet.part);
  const rows = scanRows(text.body, text.prefix);
  const is1904 = usesDate1904(book);
  const formats = styles === null ? null : valueFormats(styles);
  const edits: BodyEdits = new Map();
  for (const { cell, value } of patches) {
    const { row, column } = placeOf(cell);
    const style = (base: number): number => {
      if (formats === null) return base;
      if (value.kind === "text") return looksLikeFormula(value.text) ? formats.quoted(base) : base;
      return value.kind === "number" ? formats.forNumber(base) : formats.forDate(base);
    };
    setEdit(edits, row, column, { kind: "value", style, ...contentOf(value, is1904) });
  }
  const body = patchBody(text.body, edits, { prefix: text.prefix, rows, columnStyle: columnStyles(text.frame) });
  book.pkg.set(sheet.part, joinSheet({ ...text, frame: widenDimension(text.frame, edits), body }));
}

function contentOf(value: PatchValue, is1904: boolean): { readonly text: string | null; readonly number: number } {
  switch (value.kind) {
    case "text":
      return { text: escapedControls(textContent(value.text)), number: 0 };
    case "number":
      return { text: null, number: value.number };
    case "date": {
      const days = (Date.parse(`${value.iso}T00:00:00Z`) - EPOCH_1900) / DAY_MS;
      return { text: null, number: is1904 ? days - DAYS_1900_TO_1904 : days };
    }
  }
}

function escapedControls(text: string): string {
  return text.replace(UNWRITABLE, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

function usesDate1904(book: Book): boolean {
  const xml = book.pkg.text(book.part);
  const properties = findChild(xml, "workbookPr");
  return properties !== null && isTrue(xml.slice(properties.start, properties.openEnd), "date1904");
}

function calculatedAnew(xml: string): string {
  if (findChild(xml, "calcPr") === null) {
    return insertChild(xml, WORKBOOK_ORDER, `<${rootOf(xml).prefix}calcPr fullCalcOnLoad="1"/>`);
  }
  return changeChild(xml, "calcPr", (element) => withAttribute(element, "fullCalcOnLoad", "1"));
}
