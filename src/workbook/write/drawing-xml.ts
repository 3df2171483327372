import type { PictureModel, SheetModel } from "../workbook-model.ts";
import { cellText, escapeXml } from "./cell-text.ts";

const LETTERS_PER_LINE = 34;
const COLUMNS_WIDE = 3;

function linesOf(note: string): number {
  return note.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / LETTERS_PER_LINE)), 0);
}

/** exceljs gives every note the same small box; long ones would be cut off. */
export function completeNotes(xml: string, sheet: SheetModel): string {
  const notes = sheet.rows.flatMap((row) =>
    row.cells.flatMap((cell) => (cell.note === undefined ? [] : [{ ...cell, note: cell.note, row: row.number }])),
  );
  let index = 0;
  return xml.replace(/<x:Anchor>[^<]*<\/x:Anchor>/g, (anchor) => {
    const note = notes[index++];
    if (note === undefined) return anchor;
    const top = Math.max(note.row - 2, 0);
    const box = [note.column, 6, top, 10, note.column + COLUMNS_WIDE, 2, top + linesOf(note.note) + 2, 10];
    return `<x:Anchor>${box.join(", ")}</x:Anchor>`;
  });
}

/** Adds the text that screen readers speak for a picture, and drops an attribute that the format does not know there. */
export function completePictures(xml: string, pictures: readonly PictureModel[]): string {
  let index = 0;
  const valid = xml.replace(/<xdr:oneCellAnchor editAs="\w+"/g, "<xdr:oneCellAnchor");
  return valid.replace(/<xdr:cNvPr /g, (opening) => {
    const picture = pictures[index++];
    return picture === undefined ? opening : `${opening}descr="${escapeXml(cellText(picture.alt))}" `;
  });
}
