import type { Cell, CellValue, Workbook, Worksheet } from "exceljs";
import type {
  CellContent,
  CellModel,
  CellStyle,
  PictureModel,
  PrintModel,
  SheetModel,
  WorkbookModel,
} from "../workbook-model.ts";
import { StyleBook } from "./cell-style.ts";
import { cellText, LOOKS_LIKE_FORMULA } from "./cell-text.ts";
import { heightOf } from "./row-height.ts";

/** Codes of the file format; 14 is Folio, which is what Indonesian offices call F4. */
const PAPER_SIZES = { A4: 9, F4: 14 } as const;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of Excel's count, which has the 29th of February 1900 that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const PLAIN: CellStyle = {};
const DATE_FORMAT = "dd/mm/yyyy";

/** First day that Excel counts rightly, because of that 29th of February. */
const FIRST_SERIAL = 61;

/** Written as a number: exceljs would bring the machine's time zone in. A day before Excel's calendar becomes a text. */
function dateValue(iso: string): CellValue {
  const date = new Date(`${iso}T00:00:00Z`);
  // `2024-02-30` would otherwise turn into the 1st of March.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso)) throw new RangeError(`Not a date: ${iso}`);
  const serial = (date.getTime() - DAY_ZERO) / MILLISECONDS_PER_DAY;
  return serial < FIRST_SERIAL ? iso.split("-").reverse().join("/") : serial;
}

function finite(number: number): number {
  if (!Number.isFinite(number)) throw new RangeError(`A cell cannot hold the number ${number}`);
  return number;
}

function cellValue(content: Exclude<CellContent, null>): CellValue {
  if ("formula" in content) {
    const result = typeof content.result === "string" ? cellText(content.result) : finite(content.result);
    return { formula: content.formula, result };
  }
  if ("text" in content) return cellText(content.text);
  if ("number" in content) return finite(content.number);
  return dateValue(content.date);
}

function isRiskyText(content: CellContent): boolean {
  return content !== null && "text" in content && LOOKS_LIKE_FORMULA.test(content.text);
}

function styleOf(model: CellModel, columnStyle: CellStyle | undefined): CellStyle | undefined {
  const style = model.style ?? columnStyle;
  const isDate = model.value !== null && "date" in model.value;
  return isDate && style?.format === undefined ? { ...style, format: DATE_FORMAT } : style;
}

function fillCell(cell: Cell, model: CellModel, columnStyle: CellStyle | undefined, styles: StyleBook): void {
  if (model.value !== null) cell.value = cellValue(model.value);
  const quoted = isRiskyText(model.value);
  const style = styleOf(model, columnStyle);
  if (style !== undefined || quoted) cell.style = styles.style(style ?? PLAIN, quoted);
  if (model.note !== undefined) cell.note = cellText(model.note);
}

function addPicture(workbook: Workbook, worksheet: Worksheet, picture: PictureModel): void {
  const base64 = Array.from(picture.png, (byte) => String.fromCharCode(byte)).join("");
  const image = workbook.addImage({ base64: `data:image/png;base64,${btoa(base64)}`, extension: "png" });
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
    // As many pages down as it takes.
    pageSetup.fitToHeight = 0;
  }
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

function fillSheet(workbook: Workbook, worksheet: Worksheet, model: SheetModel, styles: StyleBook): void {
  for (const row of model.rows) {
    const target = worksheet.getRow(row.number);
    const height = row.height ?? heightOf(row, model.columns);
    if (height !== null) target.height = height;
    if (row.hidden) target.hidden = true;
    for (const cell of row.cells) {
      fillCell(target.getCell(cell.column), cell, model.columns[cell.column - 1]?.style, styles);
    }
  }
  // Columns last: a cell made in a styled column copies that style, which is slow and would override its own.
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

/** Everything of the model that exceljs can write; the rest is added to its parts afterwards. */
export function buildWorkbook(workbook: Workbook, model: WorkbookModel, names: readonly string[]): void {
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
  const styles = new StyleBook();
  for (const [index, sheet] of model.sheets.entries()) {
    fillSheet(workbook, workbook.addWorksheet(names[index] ?? sheet.name), sheet, styles);
  }
}
