import { cellAddress, type RawCell, type RawWorkbook } from "./raw-workbook.ts";

export type CellMapValue = string | number | boolean;

/**
 * All non-empty cells as `{"Sheet!A1": value}`: texts, numbers, booleans, dates as ISO text, errors as `#REF!`. A formula
 * without a stored result has no value and is left out.
 */
export function toCellMap(workbook: RawWorkbook): Record<string, CellMapValue> {
  const entries: [string, CellMapValue][] = [];
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows) {
      for (const cell of row.cells) {
        if (cell.kind !== "formula-without-result") {
          entries.push([`${sheet.name}!${cellAddress(cell.row, cell.column)}`, plainValue(cell)]);
        }
      }
    }
  }
  return Object.fromEntries(entries);
}

function plainValue(cell: RawCell): CellMapValue {
  switch (cell.kind) {
    case "number":
      return cell.number;
    case "boolean":
      return cell.boolean;
    default:
      return cell.text;
  }
}
