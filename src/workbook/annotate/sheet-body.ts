import { cellAddress } from "../raw-workbook.ts";
import { type RowSpan, scanCells } from "./sheet-rows.ts";
import { SINGLE_LINE, textContent, textHeight } from "./text.ts";
import { attribute, isTrue, spliced, tagEnd, withAttribute } from "./xml.ts";

/** What becomes of one cell. `style` gives the new format for the one the cell has, or would have. */
export type CellEdit =
  | { readonly kind: "style"; readonly style: (base: number) => number }
  | { readonly kind: "text"; readonly style: (base: number) => number; readonly text: string }
  /** A value of the sender's own kind: the content of a `<t>`, ready made, or where that is `null` the number. */
  | {
      readonly kind: "value";
      readonly style: (base: number) => number;
      readonly text: string | null;
      readonly number: number;
    }
  | { readonly kind: "remove" };

/** How many characters fit beside each other in a column of remarks. */
const REMARKS_CHARACTERS = 60;

/** Row number → column number → edit. */
export type BodyEdits = Map<number, Map<number, CellEdit>>;

export function setEdit(edits: BodyEdits, row: number, column: number, edit: CellEdit): void {
  const cells = edits.get(row) ?? new Map<number, CellEdit>();
  edits.set(row, cells.set(column, edit));
}

export interface BodyContext {
  readonly prefix: string;
  /** The rows of the body, as `scanRows` finds them. */
  readonly rows: readonly RowSpan[];
  /** Format of a column's cells that do not exist. */
  readonly columnStyle: (column: number) => number;
}

/** The content of `sheetData` with the edits made; rows and cells that are missing are put in their place. */
export function patchBody(body: string, edits: BodyEdits, context: BodyContext): string {
  const pending = [...edits.keys()].sort((one, other) => one - other);
  const pieces: string[] = [];
  let copied = 0;
  let next = 0;
  for (const row of context.rows) {
    const isNumbered = attribute(body.slice(row.start, row.openEnd), "r") !== null;
    pieces.push(body.slice(copied, row.start));
    copied = row.start;
    for (let number = pending[next]; number !== undefined && number < row.number; number = pending[++next]) {
      pieces.push(newRow(number, edits.get(number), context));
    }
    const cells = edits.get(row.number);
    if (pending[next] === row.number && cells !== undefined) {
      pieces.push(patchRow(body, row, cells, context));
      copied = row.end;
      next += 1;
    } else if (!isNumbered) {
      pieces.push(withAttribute(body.slice(row.start, row.openEnd), "r", `${row.number}`));
      copied = row.openEnd;
    }
  }
  pieces.push(body.slice(copied));
  for (const number of pending.slice(next)) {
    pieces.push(newRow(number, edits.get(number), context));
  }
  return pieces.join("");
}

function newRow(number: number, edits: ReadonlyMap<number, CellEdit> | undefined, context: BodyContext): string {
  const cells = inOrder(edits).map(([column, edit]) =>
    newCell({ row: number, column }, edit, context.columnStyle(column), context),
  );
  const content = cells.join("");
  const open = withHeightFor(`<${context.prefix}row r="${number}">`, edits ?? new Map());
  return content === "" ? "" : `${open}${content}</${context.prefix}row>`;
}

function inOrder(edits: ReadonlyMap<number, CellEdit> | undefined): [number, CellEdit][] {
  return [...(edits ?? [])].sort(([one], [other]) => one - other);
}

function newCell(at: { row: number; column: number }, edit: CellEdit, base: number, context: BodyContext): string {
  if (edit.kind === "remove") {
    return "";
  }
  const open = `<${context.prefix}c r="${cellAddress(at.row, at.column)}" s="${edit.style(base)}"`;
  return edit.kind === "style" ? `${open}/>` : filledCell(open, edit, context.prefix);
}

function filledCell(open: string, edit: Exclude<CellEdit, { kind: "style" | "remove" }>, prefix: string): string {
  if (edit.kind === "text") {
    return textCell(open, textContent(edit.text), prefix);
  }
  const { text, number } = edit;
  return text === null ? `${open}><${prefix}v>${number}</${prefix}v></${prefix}c>` : textCell(open, text, prefix);
}

function textCell(open: string, escaped: string, prefix: string): string {
  const content = `<${prefix}is><${prefix}t xml:space="preserve">${escaped}</${prefix}t></${prefix}is>`;
  return `${open} t="inlineStr">${content}</${prefix}c>`;
}

function patchRow(body: string, row: RowSpan, edits: ReadonlyMap<number, CellEdit>, context: BodyContext): string {
  const tag = body.slice(row.start, row.openEnd);
  const rowStyle = isTrue(tag, "customFormat") ? Number(attribute(tag, "s") ?? 0) : null;
  const pending = inOrder(edits);
  const pieces: string[] = [];
  const addBefore = (column: number): void => {
    for (let first = pending[0]; first !== undefined && first[0] < column; first = pending[0]) {
      pieces.push(
        newCell({ row: row.number, column: first[0] }, first[1], rowStyle ?? context.columnStyle(first[0]), context),
      );
      pending.shift();
    }
  };
  let copied = row.openEnd;
  for (const cell of scanCells(body, context.prefix, row)) {
    pieces.push(body.slice(copied, cell.start));
    copied = cell.end;
    addBefore(cell.column);
    const edit = edits.get(cell.column);
    if (edit !== undefined) {
      pending.shift();
    }
    pieces.push(patchCell(body.slice(cell.start, cell.end), { row: row.number, column: cell.column }, edit, context));
  }
  addBefore(Number.POSITIVE_INFINITY);
  pieces.push(body.slice(copied, row.closeStart));
  return `${openedRow(tag, row.number, edits)}${pieces.join("")}</${context.prefix}row>`;
}

/** Editors do not fit a row to a text they did not write themselves; a height set by hand stays. */
function withHeightFor(tag: string, edits: ReadonlyMap<number, CellEdit>): string {
  const needed = [...edits.values()].map((edit) =>
    edit.kind === "text" ? textHeight(edit.text, REMARKS_CHARACTERS) : 0,
  );
  const height = Math.max(SINGLE_LINE, ...needed);
  const stated = Number(attribute(tag, "ht") ?? SINGLE_LINE);
  return height > stated ? withAttribute(tag, "ht", `${height}`) : tag;
}

/** The row's start tag: numbered, not empty, its span of columns and its height large enough. */
function openedRow(tag: string, number: number, edits: ReadonlyMap<number, CellEdit>): string {
  let open = withAttribute(tag.replace(/\s*\/>$/, ">"), "r", `${number}`);
  const written = [...edits].filter(([, edit]) => edit.kind !== "remove").map(([column]) => column);
  const spans = /^(\d+):(\d+)$/.exec(attribute(tag, "spans") ?? "");
  if (spans !== null && written.length > 0) {
    const first = Math.min(Number(spans[1]), ...written);
    const last = Math.max(Number(spans[2]), ...written);
    open = withAttribute(open, "spans", `${first}:${last}`);
  }
  return isTrue(tag, "customHeight") ? open : withHeightFor(open, edits);
}

function patchCell(
  cell: string,
  at: { row: number; column: number },
  edit: CellEdit | undefined,
  context: BodyContext,
): string {
  if (edit?.kind === "remove") {
    return "";
  }
  const openEnd = tagEnd(cell, 0);
  const tag = cell.slice(0, openEnd);
  const named = attribute(tag, "r") === null ? withAttribute(tag, "r", cellAddress(at.row, at.column)) : tag;
  if (edit === undefined) {
    return named === tag ? cell : spliced(cell, 0, openEnd, named);
  }
  const base = Number(attribute(tag, "s") ?? 0);
  if (edit.kind === "style") {
    return spliced(cell, 0, openEnd, withAttribute(named, "s", `${edit.style(base)}`));
  }
  const open = `<${context.prefix}c r="${cellAddress(at.row, at.column)}" s="${edit.style(base)}"`;
  return filledCell(open, edit, context.prefix);
}
