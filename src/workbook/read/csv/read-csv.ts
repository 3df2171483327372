import { parse } from "csv-parse/sync";
import type { RawCell, RawRow, RawSheet, RawWorkbook } from "../../raw-workbook.ts";
import type { CellAllowance } from "../cell-allowance.ts";
import type { DamageLog } from "../damage-log.ts";
import { decodeText } from "./decode-text.ts";
import { delimiterOf } from "./delimiter.ts";

/** The name of the one sheet of a CSV file. */
const CSV_SHEET = "csv";

export function readCsv(bytes: Uint8Array, allowance: CellAllowance, damage: DamageLog): RawWorkbook {
  return csvWorkbook([csvSheet(CSV_SHEET, bytes, allowance, damage)]);
}

export function csvWorkbook(sheets: readonly RawSheet[]): RawWorkbook {
  return { format: "csv", sheets, definedNames: {}, properties: {}, ignoredFeatures: [] };
}

/** Every value is text: `11.10` is a code and a NIP has 18 digits, and only the form knows. */
export function csvSheet(name: string, bytes: Uint8Array, allowance: CellAllowance, damage: DamageLog): RawSheet {
  const { text, isDamaged } = decodeText(bytes);
  if (isDamaged) {
    damage.place("bad-encoding", name);
  }
  const rows: RawRow[] = [];
  records(text, name, damage).forEach((values, index) => {
    const cells = cellsOf(values, index + 1);
    allowance.take(cells.length);
    if (cells.length > 0) {
      rows.push({ number: index + 1, cells });
    }
  });
  return { name, state: "visible", rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

function records(text: string, sheet: string, damage: DamageLog): string[][] {
  const hint = /^\ufeff?sep=(.)\r?\n/.exec(text);
  const body = text.replace(/^\ufeff/, "");
  const delimiter = hint?.[1] ?? delimiterOf(body);
  const options = {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ["\r\n", "\n", "\r"],
  };
  // The hint is a line of the file: rows keep the numbers that an editor shows, so it becomes a blank one.
  const content = hint === null ? body : body.replace(/^[^\r\n]*/, "");
  try {
    return parse(content, options);
  } catch {
    damage.place("bad-quotes", sheet);
    return parse(content, { ...options, quote: null });
  }
}

function cellsOf(values: readonly string[], row: number): RawCell[] {
  const cells: RawCell[] = [];
  values.forEach((text, index) => {
    if (text !== "") {
      cells.push({ row, column: index + 1, kind: "text", text, numberFormat: "", isFormula: false });
    }
  });
  return cells;
}
