import { ROW_TABLE_NAMES, type RowTableName, type TableName } from "../../src/domain/index.ts";
import { type FieldDeclaration, FORM, tableDeclaration } from "../../src/regulation/index.ts";
import { cellAddress, type RawCell, type RawRow, type RawSheet, type RawWorkbook } from "../../src/workbook/index.ts";

/** What somebody types: `null` leaves the cell blank. A text `YYYY-MM-DD` in a date column becomes a true date. */
type Entry = string | number | null;
export type Entries = Readonly<Record<string, Entry>>;

/** Changes to the form's own examples. Rows beyond the examples start from the first one; `[]` leaves the table empty. */
export type FormChanges = Readonly<Partial<Record<RowTableName, readonly Entries[]>>> & {
  readonly identitas?: Entries;
  /** Columns or lines left out, by table. */
  readonly without?: Readonly<Partial<Record<TableName, readonly string[]>>>;
};

const HEADING_ROW = 4;
const MS_PER_DAY = 86_400_000;

function fieldsOf(table: TableName, changes: FormChanges): readonly FieldDeclaration[] {
  const without = changes.without?.[table] ?? [];
  return tableDeclaration(table).fields.filter(({ name }) => !without.includes(name));
}

/** Where the builder writes an entry: row 0 is a table's first row. */
export function cellOf(table: TableName, row: number, field: string, changes: FormChanges = {}): string {
  const index = fieldsOf(table, changes).findIndex(({ name }) => name === field);
  if (index < 0) throw new RangeError(`${table} has no field ${field}`);
  return table === "identitas"
    ? cellAddress(HEADING_ROW + 1 + index, 2)
    : cellAddress(HEADING_ROW + 1 + row, index + 1);
}

function rawCell(row: number, column: number, entry: string | number, isDate: boolean): RawCell {
  const base = { row, column, text: String(entry), numberFormat: "", isFormula: false };
  if (typeof entry === "number") return { ...base, kind: "number", number: entry };
  if (isDate && /^\d{4}-\d{2}-\d{2}$/u.test(entry)) {
    const serial = Date.parse(entry) / MS_PER_DAY + 25569;
    return { ...base, kind: "date", iso: entry, serial };
  }
  return { ...base, kind: "text" };
}

function rawRow(number: number, cells: readonly (RawCell | null)[]): RawRow {
  return { number, cells: cells.filter((cell) => cell !== null) };
}

function sheet(name: string, rows: readonly RawRow[]): RawSheet {
  return {
    name,
    state: "visible",
    rows: rows.filter(({ cells }) => cells.length > 0),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function entryCell(row: number, column: number, field: FieldDeclaration, entry: Entry | undefined): RawCell | null {
  return entry === null || entry === undefined ? null : rawCell(row, column, entry, field.type === "date");
}

function exampleOf(table: TableName, row: number): Entries {
  const { examples } = tableDeclaration(table);
  return examples[row] ?? examples[0] ?? {};
}

function identitasSheet(changes: FormChanges): RawSheet {
  const entries = { ...exampleOf("identitas", 0), ...changes.identitas };
  const head = rawRow(HEADING_ROW, [rawCell(HEADING_ROW, 1, "Uraian", false), rawCell(HEADING_ROW, 2, "Isian", false)]);
  const lines = fieldsOf("identitas", changes).map((field, index) => {
    const number = HEADING_ROW + 1 + index;
    return rawRow(number, [rawCell(number, 1, field.heading, false), entryCell(number, 2, field, entries[field.name])]);
  });
  return sheet("Identitas", [head, ...lines]);
}

function tableSheet(table: RowTableName, changes: FormChanges): RawSheet {
  const fields = fieldsOf(table, changes);
  const head = rawRow(
    HEADING_ROW,
    fields.map(({ heading }, index) => rawCell(HEADING_ROW, index + 1, heading, false)),
  );
  const rows = (changes[table] ?? tableDeclaration(table).examples.map(() => ({}))).map((row, at) => {
    const number = HEADING_ROW + 1 + at;
    const entries: Entries = { ...exampleOf(table, at), ...row };
    return rawRow(
      number,
      fields.map((field, index) => entryCell(number, index + 1, field, entries[field.name])),
    );
  });
  return sheet(tableDeclaration(table).sheet, [head, ...rows]);
}

/** A filled-in form as the reader hands it over: the form's own examples, which fit together, with the changes on top. */
export function formWorkbook(changes: FormChanges = {}): RawWorkbook {
  return {
    format: "xlsx",
    sheets: [identitasSheet(changes), ...ROW_TABLE_NAMES.map((table) => tableSheet(table, changes))],
    definedNames: { _ksd_form: `"${FORM.id}@${FORM.version}"` },
    properties: {},
    ignoredFeatures: [],
  };
}
