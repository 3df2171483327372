import type { Finding } from "../finding/index.ts";
import type { FieldDeclaration } from "../regulation/index.ts";
import { addressOf } from "./address.ts";
import type { FindingLog } from "./finding-log.ts";
import { headingKey } from "./locate/heading-index.ts";
import type { LocatedPairs, LocatedRows, UnknownColumn } from "./locate/located-table.ts";
import { nearestOf, REWORDED } from "./nearest.ts";
import { cleanText } from "./text.ts";

interface Missing {
  readonly field: FieldDeclaration;
  readonly nearest: UnknownColumn | null;
}

function nearestUnknown(field: FieldDeclaration, unknown: readonly UnknownColumn[]): UnknownColumn | null {
  const texts = unknown.map(({ found }) => found).filter((found) => found !== "");
  for (const wanted of [field.heading, ...(field.aliases ?? [])]) {
    const [near] = nearestOf(headingKey(wanted), texts, headingKey, REWORDED);
    if (near !== undefined) return unknown.find(({ found }) => found === near) ?? null;
  }
  return null;
}

/** Columns that are not there, each with the unknown heading that may be meant; one heading serves one column. */
function missingOf(absent: readonly FieldDeclaration[], unknown: readonly UnknownColumn[]): Missing[] {
  const free = new Set(unknown);
  return absent.map((field) => {
    const nearest = nearestUnknown(field, [...free]);
    if (nearest !== null) free.delete(nearest);
    return { field, nearest };
  });
}

/** Required columns hold the sheet; expected and conditional ones are only said: their rules cannot be asked. */
function severityOf({ need }: FieldDeclaration): "GALAT" | "PERINGATAN" | null {
  if (need === "W") return "GALAT";
  return need === "-" ? null : "PERINGATAN";
}

function raiseMissing(
  { field, nearest }: Missing,
  at: { sheet: string; row: number },
  rows: number,
  log: FindingLog,
): Finding {
  const severity = severityOf(field) ?? "PERINGATAN";
  return log.raise({
    code: "KOL-01",
    severity,
    at: {
      ...at,
      cells: nearest === null ? [] : [addressOf(nearest.headingRow, nearest.column)],

      field: field.name,
      heading: field.heading,
    },
    value: nearest?.found ?? null,
    expected: [field.heading],
    detail: { missing: field.heading, nearest: nearest?.found ?? null, rows },
  });
}

function unreadCells(table: LocatedRows, column: number): number {
  return table.rows.filter(({ cells }) =>
    cells.some((cell) => cell.column === column && (cell.kind !== "text" || cleanText(cell.text).text !== "")),
  ).length;
}

interface Nearest {
  /** Headings, the nearest first. */
  readonly expected: readonly string[];
  readonly detail: { readonly nearest: string | null; readonly field: string | null };
}

/** The known headings that an unknown one may mean. */
function nearestKnown(found: string, known: readonly FieldDeclaration[]): Nearest {
  const headings = known.map(({ heading }) => heading);
  const expected = found === "" ? [] : nearestOf(headingKey(found), headings, headingKey, REWORDED);
  const [nearest = null] = expected;
  const field = known.find(({ heading }) => heading === nearest)?.name ?? null;
  return { expected, detail: { nearest, field } };
}

function raiseUnknown(
  table: LocatedRows,
  unknown: UnknownColumn,
  known: readonly FieldDeclaration[],
  log: FindingLog,
): void {
  const { expected, detail } = nearestKnown(unknown.found, known);
  const found = cleanText(unknown.found).text;
  log.raise({
    code: "KOL-02",
    at: { sheet: table.sheet.name, cells: [addressOf(unknown.headingRow, unknown.column)], row: unknown.headingRow },
    value: found === "" ? null : found,
    expected,
    detail: { found, ...detail, unread: unreadCells(table, unknown.column) },
  });
}

/** KOL-01 to KOL-03 of a table with a record per row; returns the codes that hold all its rows. */
export function checkColumns(table: LocatedRows, log: FindingLog): ReadonlySet<string> {
  const { declaration, sheet, columns, unknown, doubled } = table;
  const there = new Set([...columns, ...doubled].map(({ field }) => field.name));
  const asked = declaration.fields.filter((field) => severityOf(field) !== null);
  const missing = missingOf(
    asked.filter(({ name }) => !there.has(name)),
    unknown,
  );
  const place = { sheet: sheet.name, row: table.headingRow };
  const said = missing.map((one) => raiseMissing(one, place, table.rows.length, log));
  log.count("KOL-01", asked.length, missing.length);
  // A misspelt heading is said once, as the column that is missing.
  const explained = new Set(missing.map(({ nearest }) => nearest));
  const open = declaration.fields.filter(({ name }) => !there.has(name));
  const left = unknown.filter((one) => !explained.has(one));
  for (const one of left) raiseUnknown(table, one, open, log);
  log.count("KOL-02", columns.length + left.length, left.length);
  for (const { field, first, again } of doubled) {
    const [earlier, later] = [addressOf(first.headingRow, first.column), addressOf(again.headingRow, again.column)];
    log.raise({
      code: "KOL-03",
      at: {
        sheet: sheet.name,
        cells: [later],
        row: again.headingRow,
        field: field.name,
        heading: field.heading,
      },
      value: again.found,
      detail: { found: again.found, first: earlier },
    });
  }
  log.count("KOL-03", columns.length + doubled.length, doubled.length);
  const holding = new Set<string>();
  if (said.some(({ severity }) => severity === "GALAT")) holding.add("KOL-01");
  if (doubled.length > 0) holding.add("KOL-03");
  return holding;
}

/** The same for a list of labels: a label that is missing or doubled concerns its own line only. */
export function checkLines(table: LocatedPairs, log: FindingLog): ReadonlySet<string> {
  const { declaration, sheet, labelColumn, lines, unknown, doubled } = table;
  const there = new Set(lines.map(({ field }) => field.name));
  const asked = declaration.fields.filter((field) => severityOf(field) !== null);
  const labels = unknown.map(({ row, found }) => ({ column: labelColumn, headingRow: row, found }));
  const missing = missingOf(
    asked.filter(({ name }) => !there.has(name)),
    labels,
  );
  for (const one of missing)
    raiseMissing(one, { sheet: sheet.name, row: one.nearest?.headingRow ?? lines[0]?.row ?? 1 }, 1, log);
  log.count("KOL-01", asked.length, missing.length);
  const explained = new Set(missing.map(({ nearest }) => nearest));
  const left = labels.filter((one) => !explained.has(one));
  const open = declaration.fields.filter(({ name }) => !there.has(name));
  for (const { headingRow, found } of left) {
    const { expected, detail } = nearestKnown(found, open);
    log.raise({
      code: "KOL-02",
      at: { sheet: sheet.name, cells: [addressOf(headingRow, labelColumn)], row: headingRow },
      value: found,
      expected,
      detail: { found, ...detail, unread: 1 },
    });
  }
  log.count("KOL-02", lines.length + left.length, left.length);
  for (const { first, again } of doubled) {
    const [earlier, later] = [addressOf(first.row, labelColumn), addressOf(again.row, labelColumn)];
    const { name, heading } = again.field;
    const at = { sheet: sheet.name, cells: [later], row: again.row, field: name, heading };
    log.raise({ code: "KOL-03", at, value: again.found, detail: { found: again.found, first: earlier } });
  }
  log.count("KOL-03", lines.length + doubled.length, doubled.length);
  return new Set();
}
