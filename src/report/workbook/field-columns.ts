import type { CellValue, RowTableName } from "../../domain/index.ts";
import { type FieldDeclaration, listEntries, tableDeclaration } from "../../regulation/index.ts";
import type { CellContent } from "../../workbook/index.ts";
import type { MapRow } from "../view/rows.ts";
import { date, number, type StyleName, text } from "./cells.ts";
import type { Column } from "./table-sheet.ts";

function styleFor(field: FieldDeclaration): StyleName {
  switch (field.type) {
    case "rupiah":
      return "rupiah";
    case "number":
      return "amount";
    case "integer":
      return "integer";
    case "year":
      return "year";
    case "date":
      return "date";
    case "yesno":
      return "center";
    default:
      return "text";
  }
}

/** Lists whose codes mean something to readers by themselves keep them before the label. */
const WITH_CODE = new Set(["urusan", "lapangan_usaha", "daerah"]);

function labelled(field: FieldDeclaration, code: string): string {
  if (field.type !== "code" && field.type !== "codelist") return code;
  const entry = listEntries(field.list).find((candidate) => candidate.code === code);
  if (entry === undefined) return code;
  return WITH_CODE.has(field.list) ? `${code} ${entry.label}` : entry.label;
}

function contentOf(field: FieldDeclaration, value: CellValue | undefined): CellContent {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return number(value);
  if (typeof value !== "string") return text(value.map((each) => labelled(field, each)).join("; "));
  return field.type === "date" ? date(value) : text(labelled(field, value));
}

/** A column per field of the form's table, as the form heads and types them; row numbers are left out. */
export function fieldColumns<T extends RowTableName>(table: T): readonly Column<MapRow<T>>[] {
  return tableDeclaration(table)
    .fields.filter(({ name }) => name !== "no")
    .map((field) => ({
      heading: field.heading,
      width: field.width ?? 18,
      style: styleFor(field),
      cell: ({ values }) => contentOf(field, (values as Readonly<Record<string, CellValue>>)[field.name]),
    }));
}

/** Which region a row comes from, for the front of every table. */
export const regionColumn: Column<MapRow> = {
  heading: "Daerah",
  width: 28,
  cell: ({ regionName }) => text(regionName),
};

/** Where a row stands in the file that was sent, for the end of every table. */
export const originColumn: Column<MapRow> = {
  heading: "Asal",
  width: 30,
  cell: ({ file, at }) => text(`${file}, ${at.sheet} baris ${at.row}`),
};
