import { strFromU8, strToU8, unzipSync } from "fflate";
import type { CellStyle, WorkbookModel } from "../workbook-model.ts";
import { type BuiltStyles, buildWorkbook } from "./build-workbook.ts";
import { completeNotes, completePictures } from "./drawing-xml.ts";
import { packed, packedPart, zipDate } from "./pack.ts";
import { SharedStrings } from "./shared-strings.ts";
import { sheetDataPieces } from "./sheet-data.ts";
import { sheetNames } from "./sheet-names.ts";
import { aroundRows } from "./sheet-xml.ts";
import { probedNumbers } from "./style-probes.ts";
import { completeStyles, DifferentialStyles } from "./styles-xml.ts";
import { APP_PROPERTIES, completeWorkbook } from "./workbook-xml.ts";

type Parts = Record<string, Uint8Array>;

function patch(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (part !== undefined) parts[path] = strToU8(change(strFromU8(part)));
}

/** All parts but sheets and texts, with what exceljs cannot write. */
function completeParts(parts: Parts, model: WorkbookModel, names: readonly string[], styles: DifferentialStyles): void {
  let drawings = 0;
  for (const [index, sheet] of model.sheets.entries()) {
    const number = index + 1;
    patch(parts, `xl/drawings/vmlDrawing${number}.vml`, (xml) => completeNotes(xml, sheet));
    if ((sheet.pictures ?? []).length === 0) continue;
    drawings++;
    patch(parts, `xl/drawings/drawing${drawings}.xml`, (xml) => completePictures(xml, sheet.pictures ?? []));
  }
  patch(parts, "xl/styles.xml", (xml) => completeStyles(xml, styles));
  patch(parts, "xl/workbook.xml", (xml) => completeWorkbook(xml, model, names));
  patch(parts, "docProps/app.xml", () => APP_PROPERTIES);
}

const STRINGS_PATH = "xl/sharedStrings.xml";
const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
const textOf = (part: Uint8Array | undefined): string => strFromU8(part ?? new Uint8Array());

/** The package of what exceljs wrote, with the rows of every sheet put in and packed at once. */
function packedParts(parts: Parts, model: WorkbookModel, names: readonly string[], built: BuiltStyles): Uint8Array {
  const { book, all } = built;
  const modified = zipDate(model.created);
  const styles = new DifferentialStyles();
  const strings = new SharedStrings();
  const numbers = probedNumbers(textOf(parts[sheetPath(0)]), all);
  const numberOf = (style: CellStyle, quoted: boolean): number => numbers.get(book.style(style, quoted)) ?? 0;
  const entries = model.sheets.map((sheet, index) => {
    const path = sheetPath(index);
    const [before, after] = aroundRows(textOf(parts[path]), sheet, styles);
    delete parts[path];
    return packedPart(path, sheetPieces(before, sheetDataPieces(sheet, { strings, numberOf }), after), modified);
  });
  delete parts[STRINGS_PATH];
  completeParts(parts, model, names, styles);
  const others = Object.entries(parts).map(([path, part]) => packedPart(path, [part], modified));
  return packed([...entries, ...others, packedPart(STRINGS_PATH, strings.toPieces(), modified)]);
}

function* sheetPieces(before: string, rows: Iterable<Uint8Array>, after: string): Iterable<Uint8Array> {
  yield strToU8(before);
  yield* rows;
  yield strToU8(after);
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
  const built = buildWorkbook(workbook, model, names);
  // Stored, not compressed: it is unpacked at once.
  const zip = { compression: "STORE" };
  const options: { readonly zip: object } = { zip };
  const buffer = await workbook.xlsx.writeBuffer(options);
  const parts = unzipSync(new Uint8Array(buffer));
  return packedParts(parts, model, names, built);
}
