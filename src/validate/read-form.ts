import { type Region, ROW_TABLE_NAMES, type RowTableName, type TableName } from "../domain/index.ts";
import { tableDeclaration } from "../regulation/index.ts";
import type { RawRow, RawWorkbook } from "../workbook/index.ts";
import { putsMonthFirst } from "./cells/index.ts";
import { parsedRowOf, type RowDraft } from "./draft.ts";
import { type FindingLog, findingLog } from "./finding-log.ts";
import { checkKeys, type Drafts } from "./keys.ts";
import type { Location } from "./locate/locate-tables.ts";
import type { LocatedPairs, LocatedRows, LocatedTable } from "./locate/located-table.ts";
import type { ParsedForm } from "./parsed.ts";
import { type ReadContext, type ReadIdentity, readIdentity, readRows } from "./read-tables.ts";
import { RowCells, RowLayout } from "./row-cells.ts";
import type { CheckedRow, CheckedTables } from "./run-checks.ts";
import { checkEmptyTable, checkShape } from "./structure.ts";

export interface Identity extends ReadIdentity {
  readonly table: LocatedPairs | null;
  readonly isEmpty: boolean;
}

export interface Tables {
  readonly located: readonly LocatedRows[];
  readonly drafts: Drafts;
}

const NO_IDENTITY: Identity = {
  table: null,
  isEmpty: true,
  lines: [],
  draft: {
    declaration: tableDeclaration("identitas"),
    sheet: "",
    row: 1,
    cells: new RowCells(new RowLayout()),
    deferred: new Map(),
    held: new Set(),
  },
};

const isPairs = (table: LocatedTable): table is LocatedPairs => table.kind === "pairs";
const isRows = (table: LocatedTable): table is LocatedRows => table.kind === "rows";

function isEmptyIdentity({ sheet, lines, valueColumn }: LocatedPairs): boolean {
  const rows = new Set(lines.map(({ row }) => row));
  return !sheet.rows.some(
    ({ number, cells }) =>
      rows.has(number) && cells.some(({ column, text }) => column === valueColumn && text.trim() !== ""),
  );
}

function replaceAll(held: Set<string>, code: string): void {
  held.clear();
  held.add(code);
}

/** What the file is as a whole, and how it writes things. */
export type Habits = Pick<ReadContext, "format" | "isMonthFirst">;

function textAt(row: RawRow | undefined, column: number): string[] {
  const cell = row?.cells.find((one) => one.column === column);
  return cell?.kind === "text" ? [cell.text] : [];
}

function dateTexts(table: LocatedTable): string[] {
  if (table.kind === "rows") {
    const dates = table.columns.filter(({ field }) => field.type === "date");
    return dates.flatMap(({ column }) => table.rows.flatMap((row) => textAt(row, column)));
  }
  const { lines, sheet, valueColumn } = table;
  const dates = lines.filter(({ field }) => field.type === "date");
  return dates.flatMap((line) =>
    textAt(
      sheet.rows.find(({ number }) => number === line.row),
      valueColumn,
    ),
  );
}

export function habitsOf({ tables }: Location, workbook: RawWorkbook): Habits {
  return {
    format: workbook.format,
    isMonthFirst: putsMonthFirst(tables.flatMap(dateTexts)),
  };
}

/** Reads Identitas; without it everything else is still read, but for nobody. */
export function identityOf(location: Location, habits: Habits, log: FindingLog): Identity {
  const table = location.tables.find(isPairs);
  if (table === undefined) return NO_IDENTITY;
  checkShape(table, log);
  const empty = isEmptyIdentity(table);
  checkEmptyTable(table, empty, log);
  // An empty list is one mistake, not one for each of its lines.
  const read = readIdentity(table, { ...habits, level: "kabkota", log: empty ? findingLog("") : log });
  if (empty) for (const line of read.lines) replaceAll(line.held, "LBR-05");
  return { table, isEmpty: empty, ...read };
}

/** Reads the tables with a record per row, then asks whether their identifiers hold together. */
export function tablesOf(location: Location, habits: Habits, level: ParsedForm["level"], log: FindingLog): Tables {
  const located = location.tables.filter(isRows);
  const drafts = new Map<RowTableName, readonly RowDraft[]>();
  for (const name of ROW_TABLE_NAMES) {
    const table = located.find(({ declaration }) => declaration.table === name);
    if (table === undefined) continue;
    const holding = checkShape(table, log);
    checkEmptyTable(table, table.rows.length === 0, log);
    const rows = readRows(table, { ...habits, level, log });
    for (const draft of rows) for (const code of holding) draft.held.add(code);
    drafts.set(name, rows);
  }
  checkKeys(drafts, log);
  return { located, drafts };
}

/** The form as checks see it. */
export function parsedForm(
  region: Region | null,
  level: ParsedForm["level"],
  identity: Identity,
  { drafts }: Tables,
): ParsedForm {
  const rowsOf = <T extends RowTableName>(table: T) =>
    (drafts.get(table) ?? []).map((draft) => parsedRowOf(draft, table));
  return {
    region,
    level,
    identitas: parsedRowOf(identity.draft, "identitas"),
    tables: {
      potensi: rowsOf("potensi"),
      permasalahan: rowsOf("permasalahan"),
      pemetaan: rowsOf("pemetaan"),
      ksd_berjalan: rowsOf("ksd_berjalan"),
      neraca_komoditas: rowsOf("neraca_komoditas"),
      pdrb: rowsOf("pdrb"),
    },
    present: new Set<TableName>([...drafts.keys(), ...(identity.table === null ? [] : (["identitas"] as const))]),
  };
}

/** The rows of each table with the way to hold them. */
export function checkedTables(identity: Identity, { drafts }: Tables): CheckedTables {
  const checked = new Map<TableName, readonly CheckedRow[]>();
  if (!identity.isEmpty) {
    const hold = (name: string, code: string): void => {
      const line = identity.lines.find(
        ({ field }) => field.name === name || ("endName" in field && field.endName === name),
      );
      line?.held.add(code);
    };
    checked.set("identitas", [{ draft: identity.draft, hold }]);
  }
  for (const [table, rows] of drafts) {
    checked.set(
      table,
      rows.map((draft) => ({ draft, hold: (_field: string, code: string) => draft.held.add(code) })),
    );
  }
  return checked;
}
