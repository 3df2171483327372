import type { TableDeclaration } from "../../regulation/index.ts";
import type { CellModel, ConditionModel, RowModel, SheetModel, ValidationModel } from "../../workbook/index.ts";
import { entryStyle, headingStyle, printedHeading } from "./field-style.ts";
import { fieldValidation } from "./field-validation.ts";
import { listOf, type PlacedLists } from "./list-sheet.ts";
import { type PrefillRow, type ProgramLevel, prefilledContent } from "./prefill.ts";
import { COLORS, FOOTER_END, HEADING, SUBTITLE, TITLE } from "./styles.ts";
import { HEADING_ROW, IDENTITY_ENTRY_COLUMN, identityRow } from "./table-layout.ts";

const WIDTHS = { label: 40, entry: 52, help: 70 };
const HELP_COLUMN = IDENTITY_ENTRY_COLUMN + 1;

export interface IdentitySheetInput {
  readonly table: TableDeclaration;
  readonly lists: PlacedLists;
  readonly row: PrefillRow;
  readonly level: ProgramLevel;
}

const LABEL_LAYOUT = { horizontal: "left", vertical: "top", indent: 1 } as const;

function fieldRows({ table, row, level }: IdentitySheetInput): RowModel[] {
  return table.fields.map((field, index) => {
    const label: CellModel = {
      column: 1,
      value: { text: printedHeading(field) },
      style: { ...headingStyle(field), ...LABEL_LAYOUT },
    };
    const entry: CellModel = {
      column: IDENTITY_ENTRY_COLUMN,
      value: prefilledContent(field, row, level),
      style: { ...entryStyle(field), horizontal: "left", border: "thin" },
    };
    const help: CellModel = {
      column: HELP_COLUMN,
      value: { text: `${field.help} Contoh: ${field.example}` },
      style: { color: "5F6B73", italic: true, wrap: true, vertical: "top", indent: 1 },
    };
    return { number: identityRow(index), height: 33, cells: [label, entry, help] };
  });
}

function validations({ table, lists }: IdentitySheetInput): ValidationModel[] {
  return table.fields.map((field, index) => {
    const list = listOf(field);
    const listRange = list === null ? null : (lists.get(list)?.offeredRange ?? null);
    return fieldValidation(field, { listRange, range: `B${identityRow(index)}` });
  });
}

function conditions({ table }: IdentitySheetInput): ConditionModel[] {
  const cells = table.fields.flatMap((field, index) => (field.need === "W" ? [`B${identityRow(index)}`] : []));
  return cells.map((cell) => ({
    range: cell,
    kind: "formula",
    formula: `${cell}=""`,
    style: { fill: COLORS.blank },
  }));
}

/** Labels down, one entry each, and the help beside it. */
export function identitySheet(input: IdentitySheetInput): SheetModel {
  const { sheet, purpose } = input.table;
  const heading = ["Uraian", "Isian", "Petunjuk"].map((text, index) => ({
    column: index + 1,
    value: { text },
    style: HEADING,
  }));
  return {
    name: sheet,
    tabColor: COLORS.tableTab,
    columns: [{ width: WIDTHS.label }, { width: WIDTHS.entry }, { width: WIDTHS.help }],
    rows: [
      { number: 1, height: 24, cells: [{ column: 1, value: { text: sheet }, style: TITLE }] },
      { number: 2, height: 18, cells: [{ column: 1, value: { text: purpose }, style: SUBTITLE }] },
      {
        number: 3,
        height: 18,
        cells: [
          {
            column: 1,
            value: {
              text: "Isilah kolom tengah. Uraian bertanda * wajib diisi; isian wajib yang masih kosong berwarna kuning.",
            },
            style: SUBTITLE,
          },
        ],
      },
      { number: HEADING_ROW, height: 24, cells: heading },
      ...fieldRows(input),
    ],
    freeze: { rows: HEADING_ROW, columns: 0 },
    validations: validations(input),
    conditions: conditions(input),
    hideGridLines: true,
    print: { orientation: "landscape", paper: "A4", fitToWidth: true, footer: `&L${sheet}${FOOTER_END}` },
  };
}
