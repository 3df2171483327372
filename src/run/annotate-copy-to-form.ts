import type { CellValue, SubmittedRow } from "../domain/index.ts";
import { FORM, regionOf } from "../regulation/index.ts";
import { type CopyCount, type Prefill, type PrefillRow, templateModel, type UnplacedCell } from "../report/index.ts";
import { type LocatedTable, locateTables, type ValidatedFile } from "../validate/index.ts";
import { cellAddress, type RawCell, type RawSheet, type RawWorkbook, writeWorkbook } from "../workbook/index.ts";

export interface FilledForm {
  readonly bytes: Uint8Array;
  readonly count: CopyCount;
}

type LocatedRows = LocatedTable & { readonly kind: "rows" };
type LocatedPairs = LocatedTable & { readonly kind: "pairs" };

/** Rows the new form has of its own. */
const FORM_ROWS: ReadonlySet<string> = new Set(["contoh", "petunjuk", "nomor-kolom", "judul-ulang"]);
const TABLE_SHEETS: ReadonlySet<string> = new Set(FORM.tables.map(({ sheet }) => sheet));

const isFilled = ({ text }: RawCell): boolean => text.trim() !== "";

/** What stood in a cell that gave no value, for a person to put right. */
function rawContent(cell: RawCell): CellValue {
  if (cell.kind === "number") return cell.number;
  return cell.text;
}

const COLUMNS = 16_384;

/** Cells by their place: a workbook makes them anew each time they are asked for. */
class CellSet {
  readonly #bySheet = new Map<RawSheet, Set<number>>();

  add(sheet: RawSheet, { row, column }: RawCell): void {
    const places = this.#bySheet.get(sheet) ?? new Set();
    this.#bySheet.set(sheet, places.add(row * COLUMNS + column));
  }

  has(sheet: RawSheet, { row, column }: RawCell): boolean {
    return this.#bySheet.get(sheet)?.has(row * COLUMNS + column) ?? false;
  }

  get size(): number {
    return [...this.#bySheet.values()].reduce((sum, places) => sum + places.size, 0);
  }
}

/** Collects which cells of the file have found their place. */
class Placing {
  readonly placed = new CellSet();
  readonly ofForm = new CellSet();

  value(sheet: RawSheet, cell: RawCell | undefined, read: CellValue | undefined): CellValue {
    if (cell === undefined || !isFilled(cell)) return null;
    this.placed.add(sheet, cell);
    return read ?? rawContent(cell);
  }
}

function cellAt(sheet: RawSheet, row: number, column: number): RawCell | undefined {
  return sheet.rows.find(({ number }) => number === row)?.cells.find((cell) => cell.column === column);
}

function filledRows(table: LocatedRows, submitted: readonly SubmittedRow[], placing: Placing): PrefillRow[] {
  const { sheet, declaration, columns, rows, ignored } = table;
  const ofTable = submitted.filter((row) => row.table === declaration.table && row.at.sheet === sheet.name);
  const read = new Map(ofTable.map((row) => [row.at.row, row]));
  const formRows = new Set(ignored.filter(({ reason }) => FORM_ROWS.has(reason)).map(({ row }) => row));
  for (const row of sheet.rows)
    if (formRows.has(row.number)) for (const cell of row.cells) placing.ofForm.add(sheet, cell);
  for (const { column, headingRow } of columns) {
    const heading = cellAt(sheet, headingRow, column);
    if (heading !== undefined) placing.ofForm.add(sheet, heading);
  }
  return rows.map((row) => {
    const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]));
    const values: [string, CellValue][] = [];
    for (const { field, column } of columns) {
      const cell = byColumn.get(column);
      // The new form numbers its rows itself.
      if (field.name === "no") {
        if (cell !== undefined) placing.ofForm.add(sheet, cell);
      } else values.push([field.name, placing.value(sheet, cell, read.get(row.number)?.values[field.name])]);
    }
    return Object.fromEntries(values);
  });
}

function filledIdentity(table: LocatedPairs, validated: ValidatedFile, placing: Placing): PrefillRow {
  const { sheet, lines, doubled, labelColumn, valueColumn } = table;
  const known = validated.submission?.identitas.values ?? {};
  const twice = new Set(doubled.map(({ first }) => first.field.name));
  const values: [string, CellValue][] = [];
  for (const { field, row } of lines) {
    const label = cellAt(sheet, row, labelColumn);
    if (label !== undefined) placing.ofForm.add(sheet, label);
    if (twice.has(field.name)) continue;
    values.push([field.name, placing.value(sheet, cellAt(sheet, row, valueColumn), known[field.name])]);
    if ("endName" in field) values.push([field.endName, known[field.endName] ?? null]);
  }
  return Object.fromEntries(values);
}

/** The new form's own words: titles, headings, explanations. Its example rows are data like any other where they were not marked so. */
function formTexts(): { readonly texts: ReadonlySet<string>; readonly helperSheets: ReadonlySet<string> } {
  const { sheets } = templateModel();
  const ofTables = sheets.filter(({ name }) => TABLE_SHEETS.has(name));
  const texts = ofTables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => {
      const own = cells.flatMap(({ value }) => (value !== null && "text" in value ? [value.text.trim()] : []));
      return own[0] === "CONTOH" ? [] : own;
    }),
  );
  const helpers = sheets.filter(({ name }) => !TABLE_SHEETS.has(name)).map(({ name }) => name);
  return { texts: new Set([...texts, FORM.title]), helperSheets: new Set(helpers) };
}

function countCells(workbook: RawWorkbook, { placed, ofForm }: Placing): CopyCount {
  const { texts, helperSheets } = formTexts();
  const unplaced: UnplacedCell[] = [];
  let read = 0;
  let printed = 0;
  for (const sheet of workbook.sheets) {
    for (const cell of sheet.rows.flatMap(({ cells }) => cells.filter(isFilled))) {
      read += 1;
      if (placed.has(sheet, cell)) continue;
      const isHelper = helperSheets.has(sheet.name.replace(/\.csv$/i, ""));
      if (ofForm.has(sheet, cell) || isHelper || texts.has(cell.text.trim())) printed += 1;
      else unplaced.push({ sheet: sheet.name, cell: cellAddress(cell.row, cell.column), text: cell.text });
    }
  }
  return { read, placed: placed.size, ofForm: printed, unplaced };
}

/** The region's own list of programs; not where its code and name disagree, since the new form would settle that silently. */
function certainRegion({ region, findings }: ValidatedFile) {
  const isDoubtful = findings.some(({ code }) => code === "ID-02" || code === "ID-03");
  return region === null || isDoubtful ? undefined : regionOf(region);
}

/**
 * A new form with everything a workbook of another format holds: values as they were read, and where they could not be
 * read the text that stood there. Every filled cell is accounted for.
 *
 */
export async function copyToForm(workbook: RawWorkbook, validated: ValidatedFile): Promise<FilledForm> {
  const placing = new Placing();
  const submitted = validated.submission?.rows ?? [];
  const filled = locateTables(workbook, validated.mapped).tables.map((table) => [
    table.declaration.table,
    table.kind === "rows" ? filledRows(table, submitted, placing) : [filledIdentity(table, validated, placing)],
  ]);
  const prefill: Prefill = Object.fromEntries(filled);
  const region = certainRegion(validated);
  const model = templateModel({ ...(region === undefined ? {} : { region }), prefill });
  return { bytes: await writeWorkbook(model), count: countCells(workbook, placing) };
}
