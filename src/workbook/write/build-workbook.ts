import type { Style, Workbook, Worksheet } from "exceljs";
import type { PictureModel, PrintModel, SheetModel, WorkbookModel } from "../workbook-model.ts";
import { StyleBook } from "./cell-style.ts";
import { cellText } from "./cell-text.ts";
import { cellStyles, placeProbes } from "./style-probes.ts";

/** Codes of the file format; 14 is Folio, which is what Indonesian offices call F4. */
const PAPER_SIZES = { A4: 9, F4: 14 } as const;
const BYTES_PER_CALL = 8192;

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += BYTES_PER_CALL) {
    binary += String.fromCharCode(...bytes.subarray(at, at + BYTES_PER_CALL));
  }
  return btoa(binary);
}

function addPicture(workbook: Workbook, worksheet: Worksheet, picture: PictureModel): void {
  const image = workbook.addImage({ base64: `data:image/png;base64,${base64Of(picture.png)}`, extension: "png" });
  worksheet.addImage(image, {
    tl: { col: picture.column - 1, row: picture.row - 1 },
    ext: { width: picture.width, height: picture.height },
  });
}

function setUpPrint(worksheet: Worksheet, print: PrintModel): void {
  const { pageSetup, headerFooter } = worksheet;
  pageSetup.orientation = print.orientation;
  // exceljs declares fewer paper sizes than it writes.
  pageSetup.paperSize = PAPER_SIZES[print.paper] as number;
  pageSetup.margins = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
  if (print.fitToWidth) {
    pageSetup.fitToPage = true;
    pageSetup.fitToWidth = print.pagesWide ?? 1;
    // 0: as many pages down as it takes.
    pageSetup.fitToHeight = print.pagesHigh ?? 0;
  }
  for (const row of print.breaksBefore ?? []) worksheet.getRow(row - 1).addPageBreak();
  if (print.header !== undefined) headerFooter.oddHeader = print.header;
  if (print.footer !== undefined) headerFooter.oddFooter = print.footer;
}

function setUpView(worksheet: Worksheet, model: SheetModel): void {
  const showGridLines = !model.hideGridLines;
  const { freeze } = model;
  worksheet.views =
    freeze === undefined
      ? [{ state: "normal", showGridLines }]
      : [{ state: "frozen", xSplit: freeze.columns, ySplit: freeze.rows, showGridLines }];
}

function addNotes(worksheet: Worksheet, { rows }: SheetModel): void {
  for (const { number, cells } of rows) {
    for (const { column, note } of cells) {
      if (note !== undefined) worksheet.getCell(number, column).note = cellText(note);
    }
  }
}

function setUpSheet(workbook: Workbook, worksheet: Worksheet, model: SheetModel, styles: StyleBook): void {
  addNotes(worksheet, model);
  for (const [index, column] of model.columns.entries()) {
    const target = worksheet.getColumn(index + 1);
    target.width = column.width;
    if (column.hidden) target.hidden = true;
    if (column.style !== undefined) target.style = styles.style(column.style, false);
  }
  for (const range of model.merges ?? []) worksheet.mergeCells(range);
  for (const picture of model.pictures ?? []) addPicture(workbook, worksheet, picture);
  if (model.filter !== undefined) worksheet.autoFilter = model.filter;
  if (model.tabColor !== undefined) worksheet.properties.tabColor = { argb: `FF${model.tabColor}` };
  if (model.state !== undefined) worksheet.state = model.state;
  if (model.print !== undefined) setUpPrint(worksheet, model.print);
  setUpView(worksheet, model);
}

export interface BuiltStyles {
  readonly book: StyleBook;
  /** Those of the cells, each once; the first sheet has a probe for each. */
  readonly all: readonly Partial<Style>[];
}

/** All but the rows, which `sheet-data.ts` writes: exceljs keeps every cell in a thousand bytes. */
export function buildWorkbook(workbook: Workbook, model: WorkbookModel, names: readonly string[]): BuiltStyles {
  const created = new Date(model.created);
  if (Number.isNaN(created.getTime())) throw new RangeError(`Not a date and time: ${model.created}`);
  workbook.creator = "ksd";
  workbook.lastModifiedBy = "ksd";
  workbook.created = created;
  workbook.modified = created;
  workbook.title = cellText(model.title);
  workbook.subject = cellText(model.subject);
  workbook.keywords = cellText(model.keywords);
  const hasFormulas = model.sheets.some((sheet) =>
    sheet.rows.some((row) => row.cells.some((cell) => cell.value !== null && "formula" in cell.value)),
  );
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 13_000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
  workbook.calcProperties.fullCalcOnLoad = hasFormulas;
  const book = new StyleBook();
  const all = cellStyles(model.sheets, book);
  for (const [index, sheet] of model.sheets.entries()) {
    const worksheet = workbook.addWorksheet(names[index] ?? sheet.name);
    setUpSheet(workbook, worksheet, sheet, book);
    if (index === 0) placeProbes(worksheet, all);
  }
  return { book, all };
}
