/** What a file holds, before any meaning: sheets, cells with address, raw text and one of our own kinds. */
export interface RawWorkbook {
  readonly format: "xlsx" | "xlsm" | "xls" | "xlsb" | "ods" | "csv";
  readonly sheets: readonly RawSheet[];
  /** Defined names as written: name → text of its formula. */
  readonly definedNames: Readonly<Record<string, string>>;
  /** Document properties: core ones by their element name (`keywords`, `subject`), custom ones by their name. */
  readonly properties: Readonly<Record<string, string>>;
  /** Parts that are never run or followed: macros, external links, embedded objects. */
  readonly ignoredFeatures: readonly ("macros" | "external-links" | "embedded-objects")[];
}

export interface RawSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** In ascending order; only rows with at least one non-blank cell. */
  readonly rows: readonly RawRow[];
  readonly merges: readonly CellRange[];
  /** 1-based numbers. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface RawRow {
  /** 1-based number in the sheet. */
  readonly number: number;
  /**
   * In ascending order of column; blank cells are absent. Cells covered by a merge, but for its top left one, are absent.
   * They may be made anew each time: ask once, and tell cells apart by their place.
   */
  readonly cells: readonly RawCell[];
}

/** 1-based, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

interface RawCellBase {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  /**
   * The value as text with nothing cleaned: strings as they are (escapes resolved), numbers as stored in the file
   * (`0.1`, `1.25E9`), booleans `TRUE`/`FALSE`, dates as ISO text, errors `#REF!`, a formula without a result its formula.
   */
  readonly text: string;
  /** Number format code as in the file (`General`, `0.00`, `dd/mm/yyyy`); empty where the format has none. */
  readonly numberFormat: string;
  /** Whether the cell is a formula; its stored result is the value. */
  readonly isFormula: boolean;
}

export type RawCell =
  | (RawCellBase & { readonly kind: "text" })
  | (RawCellBase & { readonly kind: "number"; readonly number: number })
  | (RawCellBase & { readonly kind: "boolean"; readonly boolean: boolean })
  /** A number in a date format. `iso` is `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM:SS` when it has a time of day. */
  | (RawCellBase & { readonly kind: "date"; readonly iso: string; readonly serial: number })
  | (RawCellBase & { readonly kind: "error" })
  | (RawCellBase & { readonly kind: "formula-without-result" });

/** Column number to letters: 1 → `A`, 27 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Address of a cell: (9, 6) → `F9`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
