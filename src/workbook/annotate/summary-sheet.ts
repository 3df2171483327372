import type { Severity } from "../../finding/index.ts";
import { cellAddress, columnLetters } from "../raw-workbook.ts";
import { MAX_ROW, quotedSheet } from "./address.ts";
import type { SummarySheet } from "./annotations.ts";
import { SUMMARY_SUBTITLE } from "./marks.ts";
import type { OwnFormats } from "./own-formats.ts";
import { colored, type Styles } from "./styles.ts";
import { printable, SINGLE_LINE, shortened, textContent, textHeight } from "./text.ts";
import { escapeXml } from "./xml.ts";

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TAB_COLOR = "FFC0392B";

/** The worksheet part of the sheet of findings. */
export function summarySheetXml(summary: SummarySheet, namespace: string, styles: Styles, formats: OwnFormats): string {
  const cell = (row: number, column: number, format: number, text: string) =>
    `<c r="${cellAddress(row, column)}" s="${format}" t="inlineStr"><is><t xml:space="preserve">` +
    `${textContent(shortened(printable(text)))}</t></is></c>`;
  const line = (row: number, format: number, text: string) => `<row r="${row}">${cell(row, 1, format, text)}</row>`;

  const headingRow = summary.intro.length + 4;
  const shown = summary.rows.slice(0, MAX_ROW - headingRow);
  const lastColumn = columnLetters(Math.max(1, summary.columns.length));
  const severityFormat = new Map<Severity, number>();
  const formatOf = (severity: Severity | undefined, text: string): number => {
    if (severity === undefined) {
      return formats.body(text);
    }
    const format = severityFormat.get(severity) ?? colored(styles, formats.body(""), severity);
    severityFormat.set(severity, format);
    return format;
  };

  const rows = [
    `<row r="1" ht="26" customHeight="1">${cell(1, 1, formats.title, summary.title)}</row>`,
    line(2, formats.faint, SUMMARY_SUBTITLE),
    ...summary.intro.map((text, index) => line(index + 3, formats.plain, text)),
    `<row r="${headingRow}">${summary.columns.map((column, index) => cell(headingRow, index + 1, formats.heading, column.heading)).join("")}</row>`,
    ...shown.map((row, index) => {
      const number = headingRow + 1 + index;
      const cells = row.values.map((value, column) => {
        const isLink = row.link !== undefined && column === summary.linkColumn;
        return cell(
          number,
          column + 1,
          isLink ? formats.link : formatOf(column === 0 ? row.severity : undefined, value),
          value,
        );
      });
      const height = Math.max(
        ...row.values.map((value, column) => textHeight(printable(value), summary.columns[column]?.width ?? 10)),
      );
      return `<row r="${number}"${height > SINGLE_LINE ? ` ht="${height}"` : ""}>${cells.join("")}</row>`;
    }),
  ];
  const last = headingRow + shown.length;
  const columns = summary.columns.map(
    (column, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${column.width + 0.7109375}" customWidth="1"/>`,
  );
  return [
    `${XML_HEAD}<worksheet xmlns="${namespace}">`,
    `<sheetPr><tabColor rgb="${TAB_COLOR}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${lastColumn}${last}"/>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${headingRow}" topLeftCell="A${headingRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`,
    `<sheetData>${rows.join("")}</sheetData>`,
    `<autoFilter ref="${summaryFilter(summary)}"/>`,
    hyperlinks(summary, shown, headingRow),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    "</worksheet>",
  ].join("");
}

/** Range of the filter over the list of findings. */
export function summaryFilter(summary: SummarySheet): string {
  const headingRow = summary.intro.length + 4;
  const last = Math.min(MAX_ROW, headingRow + summary.rows.length);
  return `A${headingRow}:${columnLetters(Math.max(1, summary.columns.length))}${last}`;
}

function hyperlinks(summary: SummarySheet, shown: SummarySheet["rows"], headingRow: number): string {
  const links = shown.flatMap((row, index) => {
    if (row.link === undefined) {
      return [];
    }
    const address = cellAddress(headingRow + 1 + index, summary.linkColumn + 1);
    const target = `${quotedSheet(row.link.sheet)}!${row.link.cell}`;
    return [
      `<hyperlink ref="${address}" location="${escapeXml(target)}" display="${escapeXml(printable(row.values[summary.linkColumn] ?? ""))}"/>`,
    ];
  });
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}
