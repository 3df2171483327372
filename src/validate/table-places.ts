import type { LocatedTable } from "./locate/located-table.ts";

/** Where a table stands in its sheet. */
export interface TablePlace {
  /** Name of the sheet in the file as sent. */
  readonly sheet: string;
  /** 1-based row of the headings; of a list of labels the row above it. */
  readonly headingRow: number;
  /** 1-based number of its last column, unknown ones included. */
  readonly lastColumn: number;
}

export function tablePlace(table: LocatedTable): TablePlace {
  const sheet = table.sheet.name;
  if (table.kind === "pairs") {
    const first = Math.min(...table.lines.map(({ row }) => row));
    return { sheet, headingRow: Math.max(1, first - 1), lastColumn: table.valueColumn };
  }
  const doubled = table.doubled.flatMap(({ first, again }) => [first, again]);
  const columns = [...table.columns, ...doubled, ...table.unknown].map(({ column }) => column);
  return { sheet, headingRow: table.headingRow, lastColumn: Math.max(...columns) };
}
