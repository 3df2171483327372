import type { FieldDeclaration } from "../regulation/index.ts";
import type { RawCell, RawRow, RawWorkbook } from "../workbook/index.ts";
import { addressOf } from "./address.ts";
import { type ColumnContext, columnConvention, compileCell } from "./cells/index.ts";
import { MISSING, type RowDraft } from "./draft.ts";
import type { FindingLog } from "./finding-log.ts";
import type { LocatedColumn, LocatedPairs, LocatedRows } from "./locate/located-table.ts";
import { columnReader, finishColumn, readCell } from "./read-cell.ts";

export interface ReadContext {
  readonly format: RawWorkbook["format"];
  readonly level: "provinsi" | "kabkota";
  readonly log: FindingLog;
}

function newDraft(table: LocatedRows | LocatedPairs, row: number): RowDraft {
  const { declaration, sheet } = table;
  return { declaration, sheet: sheet.name, row, cells: new Map(), deferred: new Map(), held: new Set() };
}

function cellAt(row: RawRow | undefined, column: number): RawCell | undefined {
  return row?.cells.find((cell) => cell.column === column);
}

/** The running number is for people only. */
const isRead = (field: FieldDeclaration): boolean => field.name !== "no";

function conventionOf({ field, column }: LocatedColumn, rows: readonly RawRow[]): ColumnContext["convention"] {
  if (field.type !== "number") return null;
  const texts = rows.flatMap((row) => {
    const cell = cellAt(row, column);
    return cell?.kind === "text" ? [cell.text] : [];
  });
  return columnConvention(texts);
}

/** Reads all rows of a table, column parsers compiled once. */
export function readRows(table: LocatedRows, { format, level, log }: ReadContext): RowDraft[] {
  const columns = table.columns.filter(({ field }) => isRead(field));
  const readers = columns.map((located) => {
    const context: ColumnContext = { format, level, convention: conventionOf(located, table.rows) };
    const parse = compileCell(table.declaration.table, located.field, context);
    return { column: located.column, reader: columnReader(located.field, parse) };
  });
  const drafts = table.rows.map((row) => {
    const draft = newDraft(table, row.number);
    const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]));
    for (const { column, reader } of readers) {
      const spot = { cell: byColumn.get(column), row: row.number, address: addressOf(row.number, column) };
      readCell(reader, spot, draft, log);
    }
    return draft;
  });
  for (const { reader } of readers) finishColumn(reader, table.sheet.name, log);
  return drafts;
}

export interface IdentityLine {
  readonly field: FieldDeclaration;
  readonly row: number;
  /** Codes of the GALAT findings on this line. */
  readonly held: Set<string>;
}

export interface ReadIdentity {
  readonly draft: RowDraft;
  readonly lines: readonly IdentityLine[];
}

/** Reads the list of labels and values; each line is held on its own. */
export function readIdentity(table: LocatedPairs, { format, level, log }: ReadContext): ReadIdentity {
  const first = Math.min(...table.lines.map(({ row }) => row));
  const draft = newDraft(table, first);
  const byNumber = new Map(table.sheet.rows.map((row) => [row.number, row]));
  const doubled = new Map(table.doubled.map(({ first: line }) => [line.field.name, line]));
  const lines = table.lines.map(({ field, row }): IdentityLine => {
    const own: RowDraft = { ...draft, held: new Set() };
    if (doubled.has(field.name)) {
      draft.cells.set(field.name, MISSING);
      own.held.add("KOL-03");
    } else {
      const reader = columnReader(field, compileCell("identitas", field, { format, level, convention: null }));
      const cell = cellAt(byNumber.get(row), table.valueColumn);
      readCell(reader, { cell, row, address: addressOf(row, table.valueColumn) }, own, log);
      finishColumn(reader, table.sheet.name, log);
    }
    return { field, row, held: own.held };
  });
  return { draft, lines };
}
