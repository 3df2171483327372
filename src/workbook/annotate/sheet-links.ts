import { quotedSheet } from "./address.ts";
import { FILTER_NAME } from "./marks.ts";
import { relationshipId } from "./namespaces.ts";
import { relationshipsOf } from "./relationships.ts";
import { findChild } from "./schema-order.ts";
import { absoluteArea, filterOf, splitSheet } from "./sheet-part.ts";
import { type Book, type DefinedName, type SheetRef, withHiddenName, withoutNames } from "./workbook-part.ts";

/** Excel keeps the range of a sheet's filter in a hidden name as well; the two must agree. */
export function syncFilterName(book: Book, sheet: SheetRef, frame: string): void {
  const xml = book.pkg.text(book.part);
  const area = filterOf(frame)?.area;
  const isName = (name: DefinedName) => name.name === FILTER_NAME && name.sheetIndex === sheet.index;
  const formula = `${quotedSheet(sheet.name)}!${absoluteArea(area ?? "")}`;
  const changed =
    area === undefined ? withoutNames(xml, isName) : withHiddenName(xml, FILTER_NAME, formula, sheet.index);
  book.pkg.set(book.part, changed);
}

/** The drawing that `legacyDrawing` names; a sheet may have another one for pictures in its header. */
export function drawingOfNotes(book: Book, sheetPart: string): string | null {
  const { frame } = splitSheet(book.pkg.text(sheetPart), sheetPart);
  const child = findChild(frame, "legacyDrawing");
  const id = child === null ? null : relationshipId(frame.slice(child.start, child.openEnd));
  const part = relationshipsOf(book.pkg, sheetPart).find((one) => one.id === id)?.part ?? null;
  return part !== null && book.pkg.has(part) ? part : null;
}
