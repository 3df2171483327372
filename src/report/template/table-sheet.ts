import type {
  CellModel,
  ConditionModel,
  PrintModel,
  RowModel,
  SheetModel,
  ValidationModel,
} from "../../workbook/index.ts";
import { letters } from "./address.ts";
import { columnWidth, entryStyle, headingStyle, printedHeading } from "./field-style.ts";
import { fieldValidation } from "./field-validation.ts";
import { listOf, type PlacedLists } from "./list-sheet.ts";
import { type PrefillRow, type ProgramLevel, prefilledContent } from "./prefill.ts";
import { COLORS, EXAMPLE, FOOTER_END, HEADING_OTHER, MARK, SUBTITLE, TITLE } from "./styles.ts";
import { EXAMPLE_MARK, entryRange, HEADING_ROW, type PlacedField, type TableLayout } from "./table-layout.ts";

const LEGEND =
  "Judul berwarna gelap dan bertanda * wajib diisi; biru muda diharapkan; abu-abu bersyarat atau boleh kosong. Klik sebuah sel untuk membaca petunjuknya.";

const MARKER_WIDTH = 10;
/** Characters that an A4 page across holds at a size that can still be read. */
const READABLE_WIDTH = 175;
const NUMBER_STYLE = { horizontal: "center", vertical: "top" } as const;

export interface TableSheetInput {
  readonly layout: TableLayout;
  readonly layouts: readonly TableLayout[];
  readonly lists: PlacedLists;
  readonly rows: readonly PrefillRow[];
  readonly level: ProgramLevel;
}

function isEntry({ field }: PlacedField): boolean {
  return field.name !== "no";
}

function headingRow(layout: TableLayout): RowModel {
  // Blank, not missing: the colour shows that the column belongs to the table.
  const marker: CellModel[] = hasOwnNumber(layout) ? [] : [{ column: 1, value: null, style: HEADING_OTHER }];
  const headings = layout.fields.map(({ field, column }) => ({
    column,
    value: { text: printedHeading(field) },
    style: headingStyle(field),
  }));
  return { number: HEADING_ROW, height: 48, cells: [...marker, ...headings] };
}

function exampleRow({ layout, level }: TableSheetInput): RowModel {
  const example = layout.table.examples[0] ?? {};
  const cells = layout.fields.filter(isEntry).map(({ field, column }): CellModel => {
    const { format, horizontal } = entryStyle(field);
    const style = {
      ...EXAMPLE,
      ...(format === undefined ? {} : { format }),
      ...(horizontal === undefined ? {} : { horizontal }),
    };
    return { column, value: prefilledContent(field, example, level), style };
  });
  return { number: layout.exampleRow, cells: [{ column: 1, value: { text: EXAMPLE_MARK }, style: MARK }, ...cells] };
}

function hasOwnNumber(layout: TableLayout): boolean {
  return layout.fields.some((placed) => !isEntry(placed));
}

function dataRows({ layout, rows, level }: TableSheetInput): RowModel[] {
  return rows.map((row, index) => {
    const number: CellModel = { column: 1, value: { number: index + 1 }, style: NUMBER_STYLE };
    const entries = layout.fields.filter(isEntry).flatMap(({ field, column }): CellModel[] => {
      const value = prefilledContent(field, row, level);
      return value === null ? [] : [{ column, value }];
    });
    // A column without heading stays empty but for the mark: whatever else stood there would not be read.
    return { number: layout.firstRow + index, cells: hasOwnNumber(layout) ? [number, ...entries] : entries };
  });
}

/** The cells of another table's identifier, which a reference may name. */
function referredRange({ field }: PlacedField, layouts: readonly TableLayout[]): string | null {
  if (field.type !== "id" || field.refersTo === undefined) return null;
  const { table, field: name } = field.refersTo;
  const layout = layouts.find((candidate) => candidate.table.table === table);
  const placed = layout?.fields.find((candidate) => candidate.field.name === name);
  return layout === undefined || placed === undefined ? null : entryRange(layout, placed.column);
}

function validations({ layout, layouts, lists }: TableSheetInput): ValidationModel[] {
  const mark: ValidationModel = {
    range: `A${layout.exampleRow}`,
    type: "any",
    formulas: [],
    errorStyle: "information",
    errorTitle: "",
    error: "",
    promptTitle: "Baris contoh",
    prompt:
      "Baris bertanda CONTOH tidak dibaca dan tidak dihitung. Biarkan di sini, dan mulailah mengisi di baris berikutnya.",
    allowBlank: true,
  };
  const ofFields = layout.fields.filter(isEntry).map((placed) => {
    const { field, column } = placed;
    const list = listOf(field);
    const listRange = list === null ? referredRange(placed, layouts) : (lists.get(list)?.offeredRange ?? null);
    const letter = letters(column);
    return fieldValidation(field, { listRange, range: `${letter}${layout.firstRow}:${letter}${layout.lastRow}` });
  });
  return [mark, ...ofFields];
}

/** Lines around rows that hold something, and colour where something required is still missing. */
function conditions({ layout }: TableSheetInput): ConditionModel[] {
  const { firstRow, lastRow } = layout;
  const last = letters(layout.lastColumn);
  const entries = `$B${firstRow}:$${last}${firstRow}`;
  const missing = layout.fields
    .filter(({ field }) => field.need === "W")
    .map(({ column }): ConditionModel => {
      const letter = letters(column);
      return {
        range: `${letter}${firstRow}:${letter}${lastRow}`,
        kind: "formula",
        formula: `AND($A${firstRow}<>"${EXAMPLE_MARK}",COUNTA(${entries})>0,${letter}${firstRow}="")`,
        style: { fill: COLORS.blank, border: "thin" },
      };
    });
  const lines: ConditionModel = {
    range: `A${firstRow}:${last}${lastRow}`,
    kind: "formula",
    formula: `COUNTA(${entries})>0`,
    style: { border: "thin" },
  };
  return [...missing, lines];
}

function printSetUp(layout: TableLayout, widths: readonly number[]): PrintModel {
  const [marker = 0, key = 0, ...rest] = widths;
  const repeated = marker + key;
  const width = rest.reduce((sum, one) => sum + one, 0);
  const pagesWide = Math.max(1, Math.ceil(width / (READABLE_WIDTH - repeated)));
  return {
    orientation: "landscape",
    paper: "A4",
    titleRows: `${HEADING_ROW}:${HEADING_ROW}`,
    ...(pagesWide > 1 ? { titleColumns: "A:B" } : {}),
    fitToWidth: true,
    pagesWide,
    footer: `&L${layout.table.sheet}${FOOTER_END}`,
  };
}

/** A sheet with headings across and one record per row. */
export function tableSheet(input: TableSheetInput): SheetModel {
  const { layout } = input;
  const { sheet, purpose } = layout.table;
  const ofFields = layout.fields
    .filter(isEntry)
    .map(({ field }) => ({ width: columnWidth(field), style: entryStyle(field) }));
  const columns = [{ width: MARKER_WIDTH, style: NUMBER_STYLE }, ...ofFields];
  const last = letters(layout.lastColumn);
  return {
    name: sheet,
    tabColor: COLORS.tableTab,
    columns,
    rows: [
      { number: 1, height: 24, cells: [{ column: 1, value: { text: sheet }, style: TITLE }] },
      { number: 2, height: 18, cells: [{ column: 1, value: { text: purpose }, style: SUBTITLE }] },
      { number: 3, height: 18, cells: [{ column: 1, value: { text: LEGEND }, style: SUBTITLE }] },
      headingRow(layout),
      exampleRow(input),
      ...dataRows(input),
    ],
    freeze: { rows: HEADING_ROW, columns: 2 },
    filter: `A${HEADING_ROW}:${last}${layout.lastRow}`,
    validations: validations(input),
    conditions: conditions(input),
    print: printSetUp(
      layout,
      columns.map((column) => column.width),
    ),
  };
}
