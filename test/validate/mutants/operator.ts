import type { TableName } from "../../../src/domain/index.ts";
import type { FindingCode, Severity } from "../../../src/finding/index.ts";
import type { ValidateOptions } from "../../../src/validate/index.ts";
import type { ReadOptions } from "../../../src/workbook/index.ts";
import type { Book } from "./book.ts";
import { type Change, type Entries, enter } from "./content.ts";
import { addressOf, type Layout, type Placed } from "./layouts.ts";

/** A finding as it must come, its place worked out from where the layout put things. */
export interface Expected {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly at: (placed: Placed) => Spotted;
}

interface Spotted {
  readonly sheet: string | null;
  readonly cells: readonly string[];
  readonly field: string | null;
}

/** One change to the clean form and everything that must be said about it. */
export interface Planted {
  readonly about: string;
  readonly content?: Change;
  readonly book?: (book: Book, placed: Placed) => Book;
  /** Files that are not written from a book, or changed after. Such a plant is laid out in one way only. */
  readonly bytes?: (book: Book) => Uint8Array;
  readonly read?: ReadOptions;
  readonly check?: Partial<ValidateOptions>;
  /** Where it makes no sense in every layout. */
  readonly layouts?: readonly Layout[];
  readonly expected: readonly Expected[];
}

/** A kind of mistake: where it can be planted, and what comes close to it without being it. */
export interface Operator {
  readonly code: FindingCode;
  readonly about: string;
  /** One of these is drawn for each layout. */
  readonly mistakes: readonly Planted[];
  readonly nearMisses: readonly Planted[];
}

export function cells(
  code: FindingCode,
  severity: Severity,
  table: TableName,
  row: number,
  ...fields: readonly [string, ...string[]]
): Expected {
  return {
    code,
    severity,
    at: (placed) => ({
      sheet: placed.sheetOf(table),
      cells: fields.map((field) => addressOf(placed.cell(table, row, field))),
      field: fields[0],
    }),
  };
}

const FILE: Expected["at"] = () => ({ sheet: null, cells: [], field: null });

export function aboutFile(code: FindingCode, severity: Severity): Expected {
  return { code, severity, at: FILE };
}

export function aboutSheet(code: FindingCode, severity: Severity, table: TableName): Expected {
  return { code, severity, at: (placed) => ({ sheet: placed.sheetOf(table), cells: [], field: null }) };
}

/** Other values in one row, and the findings that follow, each as code, severity and fields of that row. */
export function planted(
  table: TableName,
  row: number,
  entries: Entries,
  ...said: readonly (readonly [FindingCode, Severity, string, ...string[]])[]
): Planted {
  return {
    about: `${table} ${row}: ${JSON.stringify(entries).slice(0, 80)}`,
    content: enter(table, row, entries),
    expected: said.map(([code, severity, field, ...more]) => cells(code, severity, table, row, field, ...more)),
  };
}

export function operator(
  code: FindingCode,
  about: string,
  mistakes: readonly Planted[],
  nearMisses: readonly Planted[],
): Operator {
  return { code, about, mistakes, nearMisses };
}
