import type { CellValue, Submission, TableName } from "../domain/index.ts";
import type { Finding } from "../finding/index.ts";
import { neededFields } from "./values.ts";

/** A place in a form; the cell is `null` where its column is missing. */
export interface FormPlace {
  readonly sheet: string;
  readonly cell: string | null;
  readonly row: number | null;
  readonly field: string;
}

export interface Blank extends FormPlace {
  readonly need: "W" | "A";
}

/** The cells of a form that are to be filled, and where a field of a row stands, blank or not. */
export interface FormCells {
  readonly needed: number;
  readonly blanks: readonly Blank[];
  readonly placeOf: (sheet: string, row: number, field: string) => FormPlace;
}

export const isFilled = (value: CellValue | undefined): boolean =>
  value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);

const lettersOf = (cell: string): string => cell.replace(/\d+$/u, "");

/** The column of each field, told by any cell of it that was written in or spoken of. */
function columnsOf({ rows }: Submission, findings: readonly Finding[]): ReadonlyMap<string, string> {
  const bySheet = new Map<string, Map<string, string>>();
  for (const { at, raw } of rows) {
    const cells = bySheet.get(at.sheet) ?? new Map<string, string>();
    bySheet.set(at.sheet, cells);
    for (const field in raw) cells.set(field, raw[field]?.cell ?? "");
  }
  const columns = new Map<string, string>();
  for (const [sheet, cells] of bySheet) {
    for (const [field, cell] of cells) columns.set(`${field} ${sheet}`, lettersOf(cell));
  }
  for (const { code, at } of findings) {
    const [cell] = at.cells;
    if (code === "SEL-01" && cell !== undefined) columns.set(`${at.field} ${at.sheet}`, lettersOf(cell));
  }
  return columns;
}

/** Blank lines of Identitas stand in no row of data: the finding about them tells where they are. */
function identityPlace({ identitas }: Submission, findings: readonly Finding[], field: string): FormPlace {
  const { sheet } = identitas;
  const said = findings.find(({ code, at }) => code === "SEL-01" && at.sheet === sheet && at.field === field);
  return { sheet, cell: said?.at.cells[0] ?? null, row: said?.at.row ?? null, field };
}

export function formCells(submission: Submission, findings: readonly Finding[]): FormCells {
  const columns = columnsOf(submission, findings);
  const placeOf = (sheet: string, row: number, field: string): FormPlace => {
    const letters = columns.get(`${field} ${sheet}`);
    return { sheet, cell: letters === undefined ? null : `${letters}${row}`, row, field };
  };
  let needed = 0;
  const blanks: Blank[] = [];
  const count = (
    table: TableName,
    values: Readonly<Record<string, CellValue>>,
    place: (field: string) => FormPlace,
  ): void => {
    for (const { name, need } of neededFields(table)) {
      needed += 1;
      if (!isFilled(values[name])) blanks.push({ ...place(name), need: need === "W" ? "W" : "A" });
    }
  };
  count("identitas", submission.identitas.values, (field) => identityPlace(submission, findings, field));
  for (const { table, values, at } of submission.rows) {
    count(table, values, (field) => placeOf(at.sheet, at.row, field));
  }
  return { needed, blanks, placeOf };
}
