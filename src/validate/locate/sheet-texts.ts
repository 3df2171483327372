import type { RawCell, RawRow, RawSheet } from "../../workbook/index.ts";
import { cleanText } from "../text.ts";

/** Rows in which a table's headings are looked for. */
export const HEADING_ROWS = 40;
/** Rows after the first label of a list that can still belong to it. */
const LONGEST_LIST = 120;

/** A text in a sheet, cleaned. */
export interface Written {
  readonly column: number;
  readonly row: number;
  readonly text: string;
}

export interface WrittenRow {
  readonly number: number;
  /** Texts and numbers, either of which may be headings. */
  readonly headings: readonly Written[];
  /** Texts that may name what stands beside them, without a colon at the end. */
  readonly labels: readonly Written[];
}

/** What stands in the first rows of a sheet, cleaned once for all the tables that might be there. */
export interface SheetTexts {
  readonly sheet: RawSheet;
  /** Where headings are looked for. */
  readonly top: readonly WrittenRow[];
  /** As far as a list of labels may reach; read only when it is asked for. */
  readonly all: () => readonly WrittenRow[];
}

function writtenIn({ number, cells }: RawRow): WrittenRow {
  const headings: Written[] = [];
  const labels: Written[] = [];
  for (const cell of cells) {
    const written = writtenAt(cell);
    if (written === null) continue;
    headings.push(written);
    const text = cell.kind === "text" ? withoutColon(written.text) : "";
    if (text !== "") labels.push(text === written.text ? written : { ...written, text });
  }
  return { number, headings, labels };
}

function writtenAt({ kind, row, column, text: raw }: RawCell): Written | null {
  const text = kind === "text" || kind === "number" ? cleanText(raw).text : "";
  return text === "" ? null : { column, row, text };
}

const withoutColon = (text: string): string => (text.endsWith(":") ? text.slice(0, -1).trimEnd() : text);

export function sheetTexts(sheet: RawSheet): SheetTexts {
  const upTo = (last: number): RawRow[] => sheet.rows.filter(({ number }) => number <= last);
  const top = upTo(HEADING_ROWS).map(writtenIn);
  let all: readonly WrittenRow[] | undefined;
  return {
    sheet,
    top,
    all: () => {
      all ??= [
        ...top,
        ...upTo(HEADING_ROWS + LONGEST_LIST)
          .slice(top.length)
          .map(writtenIn),
      ];
      return all;
    },
  };
}
