import { type ColumnRange, formatArea, MAX_COLUMN, MAX_ROW, parseArea } from "./address.ts";
import { type AnnotatedTable, REMARKS_HEADING, type RowAnnotation } from "./annotations.ts";
import type { OwnFormats } from "./own-formats.ts";
import { Refusal } from "./refusal.ts";
import { changeChild, insertChild, WORKSHEET_ORDER } from "./schema-order.ts";
import { type BodyEdits, setEdit } from "./sheet-body.ts";
import { filterOf, mergedColumns, REMARKS_WIDTH, type SheetText, withRemarksWidth } from "./sheet-part.ts";
import { filledRightOf, type RowSpan, scanRows } from "./sheet-rows.ts";
import { printable, shortened } from "./text.ts";
import { attribute, childSpans, rootOf, spliced, withAttribute } from "./xml.ts";

interface ScannedSheet extends SheetText {
  readonly rows: readonly RowSpan[];
}

/** Where the remarks of each table of a sheet go. Tables without remarks get no column. */
export function placeRemarks(
  sheet: ScannedSheet,
  name: string,
  tables: readonly AnnotatedTable[],
  rows: readonly RowAnnotation[],
): { range: ColumnRange; rows: RowAnnotation[] }[] {
  const sorted = tables.toSorted((one, other) => one.headingRow - other.headingRow);
  return sorted.flatMap((table, index) => {
    const below = sorted[index + 1]?.headingRow ?? MAX_ROW + 1;
    const remarks = rows.filter((remark) => remark.row > table.headingRow && remark.row < below);
    const bottom = Math.max(...remarks.map((remark) => remark.row));
    if (remarks.length === 0) {
      return [];
    }
    const column = freeColumn(sheet, table, below - 1);
    return [{ range: { sheet: name, column, top: table.headingRow, bottom }, rows: remarks }];
  });
}

/** The first column right of the table with nothing in it down to the next table: the sender's jottings stay. */
function freeColumn(sheet: ScannedSheet, table: AnnotatedTable, bottom: number): number {
  const taken = new Set<number>();
  for (const row of sheet.rows) {
    if (row.number >= table.headingRow && row.number <= bottom) {
      for (const column of filledRightOf(sheet.body, sheet.prefix, row, table.lastColumn)) {
        taken.add(column);
      }
    }
  }
  const isMerged = mergedColumns(sheet.frame, table.headingRow, bottom);
  for (let column = table.lastColumn + 1; column <= MAX_COLUMN; column++) {
    if (!taken.has(column) && !isMerged(column)) {
      return column;
    }
  }
  throw new Refusal("bad-address", table.sheet);
}

export function remarkEdits(
  edits: BodyEdits,
  placed: readonly { range: ColumnRange; rows: readonly RowAnnotation[] }[],
  formats: OwnFormats,
): void {
  for (const { range, rows } of placed) {
    setEdit(edits, range.top, range.column, { kind: "text", style: () => formats.heading, text: REMARKS_HEADING });
    for (const remark of rows) {
      const text = shortened(printable(remark.text));
      setEdit(edits, remark.row, range.column, { kind: "text", style: () => formats.body(text), text });
    }
  }
}

/** The frame with the column's width set and a filter on it: the sheet's own, widened, or a new one. */
export function frameWithRemarks(frame: string, range: ColumnRange): string {
  const wide = withRemarksWidth(frame, range.column, REMARKS_WIDTH);
  const filter = filterOf(wide);
  const own = formatArea({ row: range.top, column: range.column }, { row: range.bottom, column: range.column });
  if (filter === null) {
    const { prefix } = rootOf(wide);
    return insertChild(wide, WORKSHEET_ORDER, `<${prefix}autoFilter ref="${own}"/>`);
  }
  const area = parseArea(filter.area);
  const isNeighbour = area?.first.row === range.top && area.last.column === range.column - 1;
  return isNeighbour ? withFilterArea(wide, formatArea(area.first, { ...area.last, column: range.column })) : wide;
}

function withFilterArea(frame: string, area: string): string {
  return changeChild(frame, "autoFilter", (element) => {
    const openEnd = element.indexOf(">") + 1;
    return withAttribute(element.slice(0, openEnd), "ref", area) + element.slice(openEnd);
  });
}

/** Undoes `frameWithRemarks`; `isUnfiltered` says that the rows our filter hid must be shown again. */
export function frameWithoutRemarks(frame: string, range: ColumnRange): { frame: string; isUnfiltered: boolean } {
  const narrow = withRemarksWidth(frame, range.column, null);
  const filter = filterOf(narrow);
  const area = parseArea(filter?.area ?? "");
  if (filter === null || area === null || area.first.row !== range.top || area.last.column !== range.column) {
    return { frame: narrow, isUnfiltered: false };
  }
  const offset = area.last.column - area.first.column;
  if (offset === 0) {
    const hasCriteria = filter.element.includes("filterColumn");
    return { frame: changeChild(narrow, "autoFilter", () => ""), isUnfiltered: hasCriteria };
  }
  const left = withoutCriteria(filter.element, offset);
  const shrunk = changeChild(narrow, "autoFilter", () => left);
  const isUnfiltered = left !== filter.element && !left.includes("filterColumn");
  return {
    frame: withFilterArea(shrunk, formatArea(area.first, { ...area.last, column: range.column - 1 })),
    isUnfiltered,
  };
}

/** A filter's element without what it asks of one of its columns. */
function withoutCriteria(element: string, column: number): string {
  const openEnd = element.indexOf(">") + 1;
  const closeStart = element.lastIndexOf("</");
  if (closeStart < openEnd) {
    return element;
  }
  const own = childSpans(element, openEnd, closeStart).find(
    (child) => attribute(element.slice(child.start, child.openEnd), "colId") === `${column}`,
  );
  return own === undefined ? element : spliced(element, own.start, own.end, "");
}

/** Shows the hidden rows of a range again. */
export function unhideRows(sheet: SheetText, range: ColumnRange): string {
  const hidden = scanRows(sheet.body, sheet.prefix).filter(
    (row) =>
      row.number > range.top &&
      row.number <= range.bottom &&
      attribute(sheet.body.slice(row.start, row.openEnd), "hidden") !== null,
  );
  return hidden.reduceRight(
    (body, row) =>
      spliced(body, row.start, row.openEnd, withAttribute(body.slice(row.start, row.openEnd), "hidden", null)),
    sheet.body,
  );
}
