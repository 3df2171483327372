import type { CellValue, RowTableName } from "../../src/domain/index.ts";
import type { Finding } from "../../src/finding/index.ts";
import { validateWorkbook } from "../../src/validate/index.ts";
import { columnOf, exampleGrid, exampleWorkbook } from "./example-form.ts";
import type { Entered } from "./raw.ts";

export interface ReadCell {
  readonly value: CellValue;
  /** Findings that name this cell. */
  readonly findings: readonly Finding[];
}

function letters(column: number): string {
  return column >= 26 ? letters(Math.floor(column / 26) - 1) + letters(column % 26) : String.fromCharCode(65 + column);
}

/** Puts values below each other into one column of a form that is otherwise in order, and gives back how each was read. */
export function readColumn(table: RowTableName, field: string, entries: readonly Entered[]): ReadCell[] {
  const [headings = [], example = []] = exampleGrid(table);
  const column = columnOf(table, field);
  const rows = entries.map((entry, at) => example.map((cell, index) => (index === column ? entry : unique(cell, at))));
  const workbook = exampleWorkbook({ [table]: [headings, ...rows] });
  const checked = validateWorkbook(
    { file: "formulir.xlsx", sha256: "", workbook, remarks: [] },
    { reportDate: "2026-11-22" },
  );
  return entries.map((_, at) => {
    const row = at + 2;
    const submitted = checked.submission?.rows.find((one) => one.table === table && one.at.row === row);
    const address = `${letters(column)}${row}`;
    return {
      value: submitted?.values[field] ?? null,
      findings: checked.findings.filter(
        (one) => one.at.sheet === submitted?.at.sheet && one.at.cells.includes(address),
      ),
    };
  });
}

/** Identifiers of the example row, made different for each copy. */
function unique(cell: Entered, at: number): Entered {
  return typeof cell === "string" && /^[PMU]-001$/.test(cell) ? `${cell.slice(0, 2)}${at + 101}` : cell;
}
