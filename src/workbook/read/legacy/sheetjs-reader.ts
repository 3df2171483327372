import * as sheetjs from "@e965/xlsx";
import * as codePages from "@e965/xlsx/dist/cpexcel.full.mjs";
import type { CellRange, RawRow, RawSheet } from "../../raw-workbook.ts";
import type { CellAllowance } from "../cell-allowance.ts";
import { withoutCovered } from "../merges.ts";
import { oleStreams } from "../ole.ts";
import { encrypted, notAWorkbook } from "../refused.ts";
import type { LegacyFormat, LegacyReader } from "./legacy-reader.ts";
import { cellOfSheetjs } from "./sheetjs-cell.ts";

/** Text is never guessed into numbers or dates, dates stay numbers with their format, and nothing is formatted. */
const OPTIONS: sheetjs.ParsingOptions = {
  type: "array",
  raw: true,
  dense: true,
  cellDates: false,
  cellNF: true,
  cellFormula: true,
  cellText: false,
  cellHTML: false,
  bookVBA: false,
  // The only way to learn of hidden rows and columns.
  cellStyles: true,
};

export function makeLegacyReader(): LegacyReader {
  sheetjs.set_cptable(codePages);
  return (bytes, format, allowance) => {
    const book = open(bytes);
    return {
      format,
      sheets: book.SheetNames.flatMap((name, index) => sheetOf(book, name, index, allowance) ?? []),
      definedNames: definedNames(book),
      properties: { ...textsOf(book.Custprops), ...coreTexts(book.Props) },
      ignoredFeatures: hasMacros(bytes, format) ? ["macros"] : [],
    };
  };
}

function open(bytes: Uint8Array): sheetjs.WorkBook {
  try {
    return readBook(bytes);
  } catch (error) {
    const isEncrypted = error instanceof Error && /password|encrypt/i.test(error.message);
    throw isEncrypted ? encrypted() : notAWorkbook("unreadable-parts", error);
  }
}

/** One formula of a kind the reader does not know must not cost the values of a whole workbook. */
function readBook(bytes: Uint8Array): sheetjs.WorkBook {
  try {
    return sheetjs.read(bytes, OPTIONS);
  } catch (error) {
    if (error instanceof Error && /^Unsupported|Unrecognized/i.test(error.message)) {
      return sheetjs.read(bytes, { ...OPTIONS, cellFormula: false });
    }
    throw error;
  }
}

function sheetOf(book: sheetjs.WorkBook, name: string, index: number, allowance: CellAllowance): RawSheet | null {
  const sheet = book.Sheets[name];
  if (sheet === undefined || (sheet["!type"] !== undefined && sheet["!type"] !== "sheet")) {
    return null;
  }
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const rows: RawRow[] = [];
  (sheet["!data"] ?? []).forEach((line, row) => {
    const cells = [];
    for (const [column, cell] of Object.entries(line ?? [])) {
      const found = cell === undefined ? null : cellOfSheetjs(cell, row + 1, Number(column) + 1, is1904);
      if (found !== null) {
        cells.push(found);
      }
    }
    allowance.take(cells.length);
    if (cells.length > 0) {
      rows.push({ number: row + 1, cells });
    }
  });
  const merges = (sheet["!merges"] ?? []).map(rangeOf);
  return {
    name,
    state: (["visible", "hidden", "veryHidden"] as const)[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible",
    rows: withoutCovered(rows, merges),
    merges,
    hiddenRows: hiddenOnes(sheet["!rows"]),
    hiddenColumns: hiddenOnes(sheet["!cols"]),
  };
}

function rangeOf({ s, e }: sheetjs.Range): CellRange {
  return { top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 };
}

function hiddenOnes(list: readonly ({ hidden?: boolean } | undefined)[] | undefined): ReadonlySet<number> {
  const hidden = new Set<number>();
  list?.forEach((one, index) => {
    if (one?.hidden === true) {
      hidden.add(index + 1);
    }
  });
  return hidden;
}

function definedNames(book: sheetjs.WorkBook): Record<string, string> {
  return Object.fromEntries(
    (book.Workbook?.Names ?? []).map(({ Name, Ref, Sheet }) => {
      const owner = Sheet === undefined ? undefined : book.SheetNames[Sheet];
      return [owner === undefined ? Name : `${owner}!${Name}`, Ref];
    }),
  );
}

/** Names that the formats give the same property. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    author: "creator",
    comments: "description",
    lastAuthor: "lastModifiedBy",
  }),
);

function coreTexts(properties: object | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(textsOf(properties)).map(([name, value]) => {
      const usual = name.charAt(0).toLowerCase() + name.slice(1);
      return [SAME.get(usual) ?? usual, value];
    }),
  );
}

function textsOf(properties: object | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties ?? {}).flatMap(([name, value]) => {
      const isPlain = ["string", "number", "boolean"].includes(typeof value);
      return isPlain ? [[name, String(value)]] : [];
    }),
  );
}

function hasMacros(bytes: Uint8Array, format: LegacyFormat): boolean {
  return format === "xls" && oleStreams(bytes).has("_vba_project");
}
