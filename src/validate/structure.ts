import { FORM, type TableDeclaration } from "../regulation/index.ts";
import type { CellRange, RawSheet } from "../workbook/index.ts";
import { addressOf, lettersOf } from "./address.ts";
import { checkColumns, checkLines } from "./columns.ts";
import type { FindingLog } from "./finding-log.ts";
import type { Location } from "./locate/locate-tables.ts";
import type { LocatedRows, LocatedTable } from "./locate/located-table.ts";

function sheetNames(declarations: readonly TableDeclaration[]): string[] {
  return declarations.map(({ sheet }) => sheet);
}

/** LBR-01: sheets that must be there; of Potensi and Permasalahan at least one. */
function checkMissingSheets({ tables, rivals }: Location, log: FindingLog): void {
  const there = new Set([...tables, ...rivals].map(({ declaration }) => declaration.table));
  const missing = FORM.tables.filter(({ table }) => !there.has(table));
  const present = [...new Set(tables.map(({ sheet }) => sheet.name))];
  const required = missing.filter(({ presence }) => presence === "required");
  const either = missing.filter(({ presence }) => presence === "either");
  const bothGone = either.length === FORM.tables.filter(({ presence }) => presence === "either").length;
  const refused = [...required, ...(bothGone ? either : [])];
  if (refused.length > 0) {
    log.raise({
      code: "LBR-01",
      severity: "GALAT",
      expected: sheetNames(refused),
      detail: { missing: sheetNames(refused), present },
    });
  }
  if (either.length > 0 && !bothGone) {
    const names = sheetNames(either);
    log.raise({ code: "LBR-01", severity: "PERINGATAN", expected: names, detail: { missing: names, present } });
  }
  const asked = FORM.tables.filter(({ presence }) => presence !== "optional").length;
  log.count("LBR-01", asked, required.length + either.length);
}

function filledRows(sheet: RawSheet): number {
  return sheet.rows.filter(({ cells }) => cells.some((cell) => cell.text.trim() !== "")).length;
}

/** LBR-02, LBR-03, LBR-04: hidden, unknown and rivalling sheets. */
export function checkSheets(location: Location, log: FindingLog): void {
  const { tables, rivals, unknown } = location;
  checkMissingSheets(location, log);
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const hidden = sheets.filter(({ state }) => state !== "visible");
  for (const sheet of hidden) log.raise({ code: "LBR-02", at: { sheet: sheet.name }, detail: {} });
  log.count("LBR-02", sheets.length, hidden.length);
  const others = unknown.filter((sheet) => filledRows(sheet) > 0);
  for (const sheet of others) {
    log.raise({ code: "LBR-03", at: { sheet: sheet.name }, value: sheet.name, detail: { rows: filledRows(sheet) } });
  }
  log.count("LBR-03", sheets.length + others.length, others.length);
  for (const { declaration, tables: rival } of rivals) {
    const names = rival.map(({ sheet }) => sheet.name);
    const detail = { table: declaration.sheet, sheets: names };
    log.raise({ code: "LBR-04", at: { sheet: names.at(-1) ?? null }, value: names.at(-1) ?? null, detail });
  }
  log.count("LBR-04", tables.length + rivals.length, rivals.length);
}

/** LBR-05. An empty Pemetaan (or Identitas) leaves nothing to check. */
export function checkEmptyTable(table: LocatedTable, isEmpty: boolean, log: FindingLog): void {
  log.count("LBR-05", 1, isEmpty ? 1 : 0);
  if (!isEmpty) return;
  const { declaration, sheet } = table;
  const severity = declaration.presence === "required" ? "GALAT" : "PERINGATAN";
  const row = table.kind === "rows" ? table.headingRow : null;
  log.raise({ code: "LBR-05", severity, at: { sheet: sheet.name, row }, detail: { table: declaration.sheet } });
}

/** Index of the first number that is not below the bound. */
function firstFrom(sorted: readonly number[], bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countWithin(sorted: readonly number[], from: number, to: number): number {
  return firstFrom(sorted, to + 1) - firstFrom(sorted, from);
}

function rangeText({ top, left, bottom, right }: CellRange): string {
  return `${addressOf(top, left)}:${addressOf(bottom, right)}`;
}

/** SEL-13: a merge that covers two or more cells the table reads. */
function checkMerges(table: LocatedTable, log: FindingLog): void {
  const { sheet } = table;
  const rows =
    table.kind === "rows"
      ? table.rows.map(({ number }) => number)
      : table.lines.map(({ row }) => row).sort((a, b) => a - b);
  const columns =
    table.kind === "rows" ? table.columns.map(({ column }) => column).sort((a, b) => a - b) : [table.valueColumn];
  let failed = 0;
  for (const merge of sheet.merges) {
    const down = countWithin(rows, merge.top, merge.bottom);
    const across = countWithin(columns, merge.left, merge.right);
    const covers = table.kind === "rows" ? (merge.bottom - merge.top + 1) * across : down * across;
    if (down === 0 || across === 0 || covers < 2) continue;
    failed += 1;
    const at = { sheet: sheet.name, cells: [addressOf(merge.top, merge.left)], row: merge.top };
    const column = table.kind === "rows" ? table.columns.find((one) => one.column === merge.left)?.field : undefined;
    const place = column === undefined ? at : { ...at, field: column.name, heading: column.heading };
    log.raise({ code: "SEL-13", at: place, detail: { range: rangeText(merge) } });
  }
  log.count("SEL-13", 1 + Math.max(0, failed - 1), failed);
}

/** KOL-04: what a person does not see is read all the same, and said. */
function checkHidden(table: LocatedRows, log: FindingLog): void {
  const { sheet, columns, rows } = table;
  const hiddenColumns = columns
    .filter(({ column }) => sheet.hiddenColumns.has(column))
    .filter(({ column }) =>
      rows.some(({ cells }) => cells.some((cell) => cell.column === column && cell.text.trim() !== "")),
    )
    .map(({ column }) => lettersOf(column));
  const hiddenRows = rows.filter(({ number }) => sheet.hiddenRows.has(number)).map(({ number }) => String(number));
  for (const [what, names] of [
    ["columns", hiddenColumns],
    ["rows", hiddenRows],
  ] as const) {
    log.count("KOL-04", 1, names.length > 0 ? 1 : 0);
    if (names.length > 0) log.raise({ code: "KOL-04", at: { sheet: sheet.name }, detail: { what, names } });
  }
}

/** Everything about a table's shape; returns the codes that hold all of its rows. */
export function checkShape(table: LocatedTable, log: FindingLog): ReadonlySet<string> {
  const holding = table.kind === "rows" ? checkColumns(table, log) : checkLines(table, log);
  if (table.kind === "rows") checkHidden(table, log);
  checkMerges(table, log);
  return holding;
}
