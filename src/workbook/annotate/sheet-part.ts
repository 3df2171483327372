import { columnLetters } from "../raw-workbook.ts";
import { formatArea, MAX_COLUMN, parseArea } from "./address.ts";
import { Refusal } from "./refusal.ts";
import { changeChild, findChild, insertChild, WORKSHEET_ORDER } from "./schema-order.ts";
import type { BodyEdits } from "./sheet-body.ts";
import { attribute, childSpans, isEmptyTag, rootOf, spliced, tagEnd, withAttribute } from "./xml.ts";

/** A worksheet taken apart: the small frame, with `sheetData` empty, and the big body that goes inside it. */
export interface SheetText {
  readonly prefix: string;
  readonly frame: string;
  readonly body: string;
}

export function splitSheet(xml: string, part: string): SheetText {
  const prefix = /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(xml)?.[1];
  const start = prefix === undefined ? -1 : xml.search(new RegExp(`<${prefix}sheetData[\\s/>]`));
  if (prefix === undefined || start === -1) {
    throw new Refusal("unusual-part", part);
  }
  const close = `</${prefix}sheetData>`;
  const openEnd = tagEnd(xml, start);
  if (isEmptyTag(xml, openEnd)) {
    const frame = spliced(xml, start, openEnd, `<${prefix}sheetData>${close}`);
    return { prefix, frame, body: "" };
  }
  const end = xml.lastIndexOf(close);
  if (end < openEnd) {
    throw new Refusal("unusual-part", part);
  }
  return { prefix, frame: xml.slice(0, openEnd) + xml.slice(end), body: xml.slice(openEnd, end) };
}

export function joinSheet(sheet: SheetText): string {
  const at = findChild(sheet.frame, "sheetData")?.closeStart ?? 0;
  return spliced(sheet.frame, at, at, sheet.body);
}

/** The range a sheet says it uses, widened to hold the cells of the edits. */
export function widenDimension(frame: string, edits: BodyEdits): string {
  return changeChild(frame, "dimension", (element) => {
    const area = parseArea(attribute(element, "ref") ?? "");
    if (area === null) {
      return element;
    }
    const first = { ...area.first };
    const last = { ...area.last };
    for (const [row, cells] of edits) {
      for (const [column, edit] of cells) {
        if (edit.kind !== "remove") {
          first.row = Math.min(first.row, row);
          first.column = Math.min(first.column, column);
          last.row = Math.max(last.row, row);
          last.column = Math.max(last.column, column);
        }
      }
    }
    return withAttribute(element, "ref", formatArea(first, last));
  });
}

/** Format of the cells of each column that do not exist. */
export function columnStyles(frame: string): (column: number) => number {
  const columns = columnElements(frame).map((tag) => ({
    ...columnSpan(tag),
    style: Number(attribute(tag, "style") ?? 0),
  }));
  return (column) => columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
}

function columnElements(frame: string): string[] {
  const list = findChild(frame, "cols");
  return list === null
    ? []
    : childSpans(frame, list.openEnd, list.closeStart).map((span) => frame.slice(span.start, span.end));
}

function columnSpan(tag: string): { first: number; last: number } {
  return { first: Number(attribute(tag, "min") ?? 0), last: Number(attribute(tag, "max") ?? 0) };
}

/** A width, and the share of it Excel adds for the cell's margins: by it a later pass knows a column as ours. */
export const REMARKS_WIDTH = "62.7109375";

/** Gives one column the width of remarks; `null` takes an entry away that only says so. */
export function withRemarksWidth(frame: string, column: number, width: string | null): string {
  const { prefix } = rootOf(frame);
  const elements = columnElements(frame);
  const kept: string[] = [];
  let own = `<${prefix}col min="${column}" max="${column}"/>`;
  for (const tag of elements) {
    const { first, last } = columnSpan(tag);
    if (column < first || column > last) {
      kept.push(tag);
      continue;
    }
    own = withAttribute(withAttribute(withAttribute(tag, "min", `${column}`), "max", `${column}`), "hidden", null);
    if (first < column) {
      kept.push(withAttribute(tag, "max", `${column - 1}`));
    }
    if (column < last) {
      kept.push(withAttribute(tag, "min", `${column + 1}`));
    }
  }
  const isOurs = attribute(own, "width") === REMARKS_WIDTH;
  if (width !== null) {
    kept.push(withAttribute(withAttribute(own, "width", width), "customWidth", "1"));
  } else if (!isOurs || attribute(own, "style") !== null) {
    return frame;
  }
  kept.sort((one, other) => columnSpan(one).first - columnSpan(other).first);
  const list = kept.length === 0 ? "" : `<${prefix}cols>${kept.join("")}</${prefix}cols>`;
  return findChild(frame, "cols") === null
    ? insertChild(frame, WORKSHEET_ORDER, list)
    : changeChild(frame, "cols", () => list);
}

/** Columns that merged areas in these rows cover, as a test. */
export function mergedColumns(frame: string, top: number, bottom: number): (column: number) => boolean {
  const list = findChild(frame, "mergeCells");
  const areas = list === null ? [] : childSpans(frame, list.openEnd, list.closeStart);
  const covered = new Set<number>();
  for (const span of areas) {
    const area = parseArea(attribute(frame.slice(span.start, span.openEnd), "ref") ?? "");
    if (area !== null && area.last.row >= top && area.first.row <= bottom) {
      for (let column = area.first.column; column <= Math.min(area.last.column, MAX_COLUMN); column++) {
        covered.add(column);
      }
    }
  }
  return (column) => covered.has(column);
}

/** The filter's range and its criteria, so that the column of remarks can join it or leave it. */
export interface SheetFilter {
  readonly area: string;
  readonly element: string;
}

export function filterOf(frame: string): SheetFilter | null {
  const child = findChild(frame, "autoFilter");
  const element = child === null ? "" : frame.slice(child.start, child.end);
  const area = attribute(element, "ref");
  return area === null ? null : { area, element };
}

export function absoluteArea(area: string): string {
  const parsed = parseArea(area);
  if (parsed === null) {
    return area;
  }
  const corner = ({ row, column }: { row: number; column: number }) => `$${columnLetters(column)}$${row}`;
  return `${corner(parsed.first)}:${corner(parsed.last)}`;
}
