import type { CellValue } from "../domain/index.ts";
import type { Cleaning } from "../finding/index.ts";
import type { FieldDeclaration } from "../regulation/index.ts";
import type { RawCell } from "../workbook/index.ts";
import { decimalOfPlain, printDecimal } from "./cells/decimal.ts";
import type { CellParser, Reading } from "./cells/index.ts";
import type { RowDraft } from "./draft.ts";
import { basisOf } from "./field-basis.ts";
import type { FindingLog } from "./finding-log.ts";
import { type CellPlace, ReadCell } from "./row-cells.ts";
import { cleanText } from "./text.ts";

interface Cleaned {
  readonly kind: Cleaning;
  readonly value: string;
  readonly read: string;
  readonly cells: string[];
  readonly row: number;
}

/** One column while its cells are read: what to say of it is gathered, what was asked is counted. */
export interface ColumnReader {
  readonly field: FieldDeclaration;
  readonly parse: CellParser;
  readonly failures: Map<string, number>;
  readonly cleaned: Map<Cleaning, Cleaned>;
  rows: number;
  filled: number;
  unreadable: number;
}

export function columnReader(field: FieldDeclaration, parse: CellParser): ColumnReader {
  return { field, parse, failures: new Map(), cleaned: new Map(), rows: 0, filled: 0, unreadable: 0 };
}

function printedValue(value: CellValue, { type }: FieldDeclaration): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value !== "number") return value.join("; ");
  const decimal = type === "year" || type === "year-pair" ? null : decimalOfPlain(String(value));
  return decimal === null ? String(value) : printDecimal(decimal);
}

function noteCleanings(column: ColumnReader, reading: Reading, cell: RawCell, address: string): void {
  if (reading.state === "blank" && column.field.need !== "-" && column.field.need !== "K") return;
  const end = reading.endValue === undefined ? "" : `-${reading.endValue}`;
  for (const kind of reading.cleanings) {
    const known = column.cleaned.get(kind);
    if (known !== undefined) known.cells.push(address);
    else {
      const read = printedValue(reading.value, column.field) + end;
      column.cleaned.set(kind, { kind, value: cell.text, read, cells: [address], row: cell.row });
    }
  }
}

/** Where a cell is; `cell` is what stands there, if anything does. */
export interface CellSpot extends CellPlace {
  readonly cell: RawCell | undefined;
}

const addressAt = ({ letters, row }: CellPlace): string => `${letters}${row}`;

function raiseProblems(column: ColumnReader, reading: Reading, draft: RowDraft, scene: Scene): void {
  const { field } = column;
  const isWanted = reading.state === "blank" && (field.need === "W" || field.need === "A");
  if (reading.problems.length === 0 && !isWanted) return;
  const { spot, log, raw } = scene;
  const at = { sheet: draft.sheet, cells: [addressAt(spot)], row: spot.row, field: field.name, heading: field.heading };
  for (const problem of reading.problems) {
    const { severity } = log.raise({ ...problem, ...basisOf(problem.code, field), at, value: problem.value ?? raw });
    column.failures.set(problem.code, (column.failures.get(problem.code) ?? 0) + 1);
    if (severity === "GALAT") draft.held.add(problem.code);
  }
  if (!isWanted) return;
  const usual = field.need === "W" ? "GALAT" : "PERINGATAN";
  const { severity } = log.raise({
    code: "SEL-01",
    severity: usual,
    at,
    value: raw,
    detail: { need: field.need, ...(draft.declaration.orientation === "pairs" ? { isLine: true } : {}) },
    ...basisOf("SEL-01", field),
  });
  column.failures.set("SEL-01", (column.failures.get("SEL-01") ?? 0) + 1);
  if (severity === "GALAT") draft.held.add("SEL-01");
}

interface Scene {
  readonly spot: CellPlace;
  readonly log: FindingLog;
  readonly raw: string | null;
}

/** What was entered; a cell that holds nothing anyone can see holds nothing. */
function rawTextOf(cell: RawCell | undefined, { state }: Reading): string | null {
  if (cell === undefined) return null;
  return state === "blank" && cleanText(cell.text).text === "" ? null : cell.text;
}

/** Reads one cell into its row, and raises what is to be said of it. */
export function readCell(column: ColumnReader, { cell, ...spot }: CellSpot, draft: RowDraft, log: FindingLog): void {
  const { field } = column;
  const reading = column.parse(cell);
  const raw = rawTextOf(cell, reading);
  draft.cells.set(field.name, new ReadCell(reading.state, reading.value, raw, spot));
  if (field.type === "year-pair") {
    draft.cells.set(field.endName, new ReadCell(reading.state, reading.endValue ?? null, raw, spot));
  }
  column.rows += 1;
  if (reading.state !== "blank") column.filled += 1;
  if (reading.state === "unreadable") column.unreadable += 1;
  if (cell !== undefined && reading.cleanings.length > 0) noteCleanings(column, reading, cell, addressAt(spot));
  if (reading.deferred !== undefined) draft.deferred.set(field.name, reading.deferred);
  raiseProblems(column, reading, draft, { spot, log, raw });
}

/** Says once per column and kind what was cleaned, and counts the rules the column was asked. */
export function finishColumn(column: ColumnReader, sheet: string, log: FindingLog): void {
  const { field } = column;
  for (const { kind, value, read, cells, row } of column.cleaned.values()) {
    const at = { sheet, cells, row, field: field.name, heading: field.heading };
    log.raise({ code: "SEL-10", at, value, detail: { kind, read, count: cells.length } });
  }
  countRules(column, log);
}

function countRules(column: ColumnReader, log: FindingLog): void {
  const { field, rows, filled, unreadable, failures } = column;
  const failed = (code: string): number => failures.get(code) ?? 0;
  if (field.need === "W" || field.need === "A") log.count("SEL-01", rows, failed("SEL-01"));
  for (const code of ["SEL-08", "SEL-09", "SEL-14"] as const) log.count(code, filled, failed(code));
  log.count(
    "SEL-10",
    filled - unreadable,
    [...column.cleaned.values()].reduce((sum, { cells }) => sum + cells.length, 0),
  );
  const isNumeric = ["integer", "number", "rupiah", "year", "year-pair"].includes(field.type);
  if (isNumeric) log.count("SEL-02", filled, failed("SEL-02"));
  if (field.type === "number") log.count("SEL-03", filled, failed("SEL-03"));
  if (field.type === "date") log.count("SEL-04", filled, failed("SEL-04"));
  if (field.type === "code" || field.type === "codelist" || field.type === "yesno")
    log.count("SEL-05", filled, failed("SEL-05"));
  if (isNumeric || field.type === "date") log.count("SEL-06", filled - unreadable + failed("SEL-06"), failed("SEL-06"));
  if (field.type === "text") log.count("SEL-07", filled, failed("SEL-07"));
  if (field.type === "phone" || field.type === "email") log.count("SEL-15", filled, failed("SEL-15"));
}
