import type { FieldDeclaration } from "../regulation/index.ts";
import type { RawCell, RawRow, RawWorkbook } from "../workbook/index.ts";
import { lettersOf } from "./address.ts";
import { type ColumnContext, columnConvention, compileCell } from "./cells/index.ts";
import { MISSING, type RowDraft } from "./draft.ts";
import type { FindingLog } from "./finding-log.ts";
import type { LocatedColumn, LocatedPairs, LocatedRows } from "./locate/located-table.ts";
import { columnReader, finishColumn, readCell } from "./read-cell.ts";
import { RowCells, RowLayout } from "./row-cells.ts";

export interface ReadContext {
  readonly format: RawWorkbook["format"];
  /** See `putsMonthFirst`. */
  readonly isMonthFirst: boolean;
  readonly level: "provinsi" | "kabkota";
  readonly log: FindingLog;
}

function newDraft(table: LocatedRows | LocatedPairs, row: number, layout: RowLayout): RowDraft {
  const { declaration, sheet } = table;
  const cells = new RowCells(layout);
  return { declaration, sheet: sheet.name, row, cells, deferred: new Map(), held: new Set() };
}

function cellAt(row: RawRow | undefined, column: number): RawCell | undefined {
  return row?.cells.find((cell) => cell.column === column);
}

/** The running number is for people only. */
const isRead = (field: FieldDeclaration): boolean => field.name !== "no";

type Convention = ColumnContext["convention"];

/** How the texts of each column of numbers write their decimals, by column. */
function conventionsOf(columns: readonly LocatedColumn[], rows: readonly RawRow[]): ReadonlyMap<number, Convention> {
  const numeric = columns.filter(({ field }) => field.type === "number");
  const texts = new Map(numeric.map(({ column }): [number, string[]] => [column, []]));
  if (texts.size === 0) return new Map();
  for (const row of rows) {
    for (const cell of row.cells) if (cell.kind === "text") texts.get(cell.column)?.push(cell.text);
  }
  return new Map([...texts].map(([column, ofColumn]) => [column, columnConvention(ofColumn)]));
}

/** Reads all rows of a table, column parsers compiled once. */
export function readRows(table: LocatedRows, { format, isMonthFirst, level, log }: ReadContext): RowDraft[] {
  const columns = table.columns.filter(({ field }) => isRead(field));
  const conventions = conventionsOf(columns, table.rows);
  const readers = columns.map(({ field, column }) => {
    const context: ColumnContext = { format, isMonthFirst, level, convention: conventions.get(column) ?? null };
    const parse = compileCell(table.declaration.table, field, context);
    return { column, letters: lettersOf(column), reader: columnReader(field, parse) };
  });
  const layout = new RowLayout();
  const drafts = table.rows.map((row) => {
    const draft = newDraft(table, row.number, layout);
    const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]));
    for (const { column, letters, reader } of readers) {
      const spot = { cell: byColumn.get(column), row: row.number, letters };
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
export function readIdentity(table: LocatedPairs, { format, isMonthFirst, level, log }: ReadContext): ReadIdentity {
  const first = Math.min(...table.lines.map(({ row }) => row));
  const draft = newDraft(table, first, new RowLayout());
  const byNumber = new Map(table.sheet.rows.map((row) => [row.number, row]));
  const doubled = new Map(table.doubled.map(({ first: line }) => [line.field.name, line]));
  const context: ColumnContext = { format, isMonthFirst, level, convention: null };
  const lines = table.lines.map(({ field, row }): IdentityLine => {
    const own: RowDraft = { ...draft, held: new Set() };
    if (doubled.has(field.name)) {
      draft.cells.set(field.name, MISSING);
      own.held.add("KOL-03");
    } else {
      const reader = columnReader(field, compileCell("identitas", field, context));
      const cell = cellAt(byNumber.get(row), table.valueColumn);
      readCell(reader, { cell, row, letters: lettersOf(table.valueColumn) }, own, log);
      finishColumn(reader, table.sheet.name, log);
    }
    return { field, row, held: own.held };
  });
  return { draft, lines };
}
