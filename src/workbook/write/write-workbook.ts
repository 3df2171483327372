import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { WorkbookModel } from "../workbook-model.ts";
import { buildWorkbook } from "./build-workbook.ts";
import { completeNotes, completePictures } from "./drawing-xml.ts";
import { sheetNames } from "./sheet-names.ts";
import { completeSheet } from "./sheet-xml.ts";
import { completeStyles, DifferentialStyles } from "./styles-xml.ts";
import { APP_PROPERTIES, completeWorkbook } from "./workbook-xml.ts";

type Parts = Record<string, Uint8Array>;

/** Readers look at these first. */
const FIRST_PARTS = ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"];

function patch(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (part !== undefined) parts[path] = strToU8(change(strFromU8(part)));
}

function completeParts(parts: Parts, model: WorkbookModel, names: readonly string[]): void {
  const styles = new DifferentialStyles();
  let drawings = 0;
  for (const [index, sheet] of model.sheets.entries()) {
    const number = index + 1;
    patch(parts, `xl/worksheets/sheet${number}.xml`, (xml) => completeSheet(xml, sheet, styles));
    patch(parts, `xl/drawings/vmlDrawing${number}.vml`, (xml) => completeNotes(xml, sheet));
    if ((sheet.pictures ?? []).length === 0) continue;
    drawings++;
    patch(parts, `xl/drawings/drawing${drawings}.xml`, (xml) => completePictures(xml, sheet.pictures ?? []));
  }
  patch(parts, "xl/styles.xml", (xml) => completeStyles(xml, styles));
  patch(parts, "xl/workbook.xml", (xml) => completeWorkbook(xml, model, names));
  patch(parts, "docProps/app.xml", () => APP_PROPERTIES);
}

/**
 * The zip format keeps local time without a zone, so the parts of the UTC date are handed over as if local. Noon,
 * because no clock is put forward then and the hour exists everywhere.
 */
function zipTime(created: string): Date {
  const date = new Date(created);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}

function order(path: string): string {
  const first = FIRST_PARTS.indexOf(path);
  return first < 0 ? `~${path}` : String(first);
}

function pack(parts: Parts, created: string): Uint8Array {
  const paths = Object.keys(parts).sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const ordered = Object.fromEntries(paths.map((path) => [path, parts[path] ?? new Uint8Array()]));
  return zipSync(ordered, { level: 6, mtime: zipTime(created) });
}

/**
 * Writes a workbook as .xlsx. The same model gives the same bytes on every machine.
 *
 * Texts are always text cells: nothing in the model but `formula` becomes a formula. Characters that the format forbids are
 * escaped (`_x0001_`), half emoji become `\uFFFD`, texts over 32,767 characters are cut and say so. Sheet names are made
 * valid and unique; formulas of the model refer to the names as it gives them, so give valid ones.
 *
 * @throws RangeError for a number that is not finite or a date that does not exist
 */
export async function writeWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  if (model.sheets.length === 0) throw new RangeError("A workbook needs at least one sheet");
  // Loading takes a third of a second: only those who write pay for it.
  const { default: exceljs } = await import("#exceljs");
  const workbook = new exceljs.Workbook();
  const names = sheetNames(model.sheets.map((sheet) => sheet.name));
  buildWorkbook(workbook, model, names);
  // Stored, not compressed: it is unpacked at once.
  const zip = { compression: "STORE" };
  const options: { readonly zip: object } = { zip };
  const buffer = await workbook.xlsx.writeBuffer(options);
  const parts = unzipSync(new Uint8Array(buffer));
  completeParts(parts, model, names);
  return pack(parts, model.created);
}
