import {
  ROW_TABLE_NAMES,
  type RowChange,
  type RowSide,
  type RowTableName,
  type Submission,
  type SubmissionDiff,
  type SubmittedRow,
  type TableName,
} from "../domain/index.ts";
import type { Finding } from "../finding/index.ts";
import { type CellRecord, type ColumnOf, changedCells, columnsOf, filledCells, type Sided } from "./cell-changes.ts";
import { findingChanges, type RowName } from "./finding-changes.ts";
import { type Pair, type Pairing, pairRows, type Rows } from "./pair-rows.ts";
import { titleOf } from "./similarity.ts";

export interface DiffSide {
  readonly submission: Submission;
  readonly findings: readonly Finding[];
}

const recordOf = ({ at, values, raw }: SubmittedRow): CellRecord => ({ sheet: at.sheet, row: at.row, values, raw });

const sideOf = (row: SubmittedRow): RowSide => ({
  id: row.id,
  sheet: row.at.sheet,
  row: row.at.row,
  title: titleOf(row),
  held: row.held,
});

function rowsOf({ region, year, rows }: Submission, table: RowTableName): Rows {
  const prefix = `${region}-${year}-`;
  return { rows: rows.filter((row) => row.table === table), keyOf: ({ id }) => id.slice(prefix.length) };
}

interface Columns {
  readonly before: ColumnOf;
  readonly after: ColumnOf;
}

function changeOf({ before, after, pairedBy, similarity }: Pair, columns: Columns): RowChange | null {
  const cells = changedCells(
    before.table,
    { record: recordOf(before), columnOf: columns.before },
    { record: recordOf(after), columnOf: columns.after },
  );
  if (cells.length === 0 && before.held === after.held && pairedBy === "id") return null;
  const sides = { before: sideOf(before), after: sideOf(after) };
  return { kind: "changed", table: before.table, ...sides, pairedBy, similarity, cells };
}

/** As the later form has them; what was removed where it stood in the earlier one. */
function changesOf(table: RowTableName, { pairs, added, removed }: Pairing, columns: Columns): readonly RowChange[] {
  const sided = (row: SubmittedRow, columnOf: ColumnOf): Sided => ({ record: recordOf(row), columnOf });
  const changes: RowChange[] = [
    ...pairs.flatMap((pair) => changeOf(pair, columns) ?? []),
    ...removed.map((row): RowChange => {
      const cells = filledCells(table, "before", sided(row, columns.before));
      return { kind: "removed", table, before: sideOf(row), after: null, cells };
    }),
    ...added.map((row): RowChange => {
      const cells = filledCells(table, "after", sided(row, columns.after));
      return { kind: "added", table, before: null, after: sideOf(row), cells };
    }),
  ];
  const place = ({ before, after }: RowChange): number => (after ?? before)?.row ?? 0;
  return changes.sort((a, b) => place(a) - place(b));
}

const placeKey = (sheet: string, row: number): string => `${row} ${sheet}`;

/** Rows that are pairs have one name on both sides. */
function rowNames(pairings: readonly Pairing[]): { readonly before: RowName; readonly after: RowName } {
  const before = new Map<string, string>();
  const after = new Map<string, string>();
  const put = (names: Map<string, string>, { at }: SubmittedRow, name: string): void => {
    names.set(placeKey(at.sheet, at.row), name);
  };
  for (const { pairs, removed, added } of pairings) {
    for (const pair of pairs) {
      put(before, pair.before, `= ${pair.before.id}`);
      put(after, pair.after, `= ${pair.before.id}`);
    }
    for (const row of removed) put(before, row, `- ${row.id}`);
    for (const row of added) put(after, row, `+ ${row.id}`);
  }
  const lookUp =
    (names: ReadonlyMap<string, string>): RowName =>
    (sheet, row) =>
      names.get(placeKey(sheet, row)) ?? null;
  return { before: lookUp(before), after: lookUp(after) };
}

const columnsIn = ({ rows }: Submission): ColumnOf => columnsOf(rows.map(recordOf));
const identityOf = ({ identitas }: Submission): Sided => ({
  record: { ...identitas, row: null },
  columnOf: () => null,
});

/**
 * Compares two submissions of one region, also of two years: rows are found again by their code, then by what they say,
 * wherever they stand; a cell that was only written otherwise is no change.
 */
export function diffSubmissions(before: DiffSide, after: DiffSide): SubmissionDiff<Finding> {
  const columns = { before: columnsIn(before.submission), after: columnsIn(after.submission) };
  const pairings = ROW_TABLE_NAMES.map(
    (table) => [table, pairRows(table, rowsOf(before.submission, table), rowsOf(after.submission, table))] as const,
  );
  const rows = pairings.flatMap(([table, pairing]) => changesOf(table, pairing, columns));
  const names = rowNames(pairings.map(([, pairing]) => pairing));
  const unchanged: Partial<{ [T in TableName]: number }> = {};
  for (const [table, { pairs }] of pairings) {
    const changed = rows.filter((row) => row.table === table && row.kind === "changed").length;
    if (pairs.length > 0) unchanged[table] = pairs.length - changed;
  }
  return {
    identitas: changedCells("identitas", identityOf(before.submission), identityOf(after.submission)),
    rows,
    unchanged,
    findings: findingChanges({ ...before, nameOf: names.before }, { ...after, nameOf: names.after }),
  };
}
