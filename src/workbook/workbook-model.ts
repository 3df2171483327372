/** A workbook to be written, free of any library: what the report and template views build. */
export interface WorkbookModel {
  readonly title: string;
  readonly subject: string;
  readonly keywords: string;
  /** Fixed by the caller, so that the same content gives the same bytes. ISO date-time. */
  readonly created: string;
  readonly sheets: readonly SheetModel[];
  /** `formula` is written as it is: `'Daftar'!$A$2:$A$7` or a text in double quotes. */
  readonly names?: readonly { readonly name: string; readonly formula: string; readonly hidden?: boolean }[];
}

export interface SheetModel {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  readonly tabColor?: string;
  /** Width in characters, per column; `style` holds for its cells without one of their own, empty ones too. */
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean; readonly style?: CellStyle }[];
  /** Sparse: only rows that hold something. */
  readonly rows: readonly RowModel[];
  readonly merges?: readonly string[];
  /** Rows above and columns left of this stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Range of the filter, such as `A6:AB40`. */
  readonly filter?: string;
  readonly validations?: readonly ValidationModel[];
  readonly conditions?: readonly ConditionModel[];
  readonly print?: PrintModel;
  readonly hideGridLines?: boolean;
  readonly pictures?: readonly PictureModel[];
}

export interface RowModel {
  /** 1-based. */
  readonly number: number;
  /** Points; without it the row is as high as its wrapped texts need. */
  readonly height?: number;
  readonly hidden?: boolean;
  readonly cells: readonly CellModel[];
}

export interface CellModel {
  /** 1-based. */
  readonly column: number;
  readonly value: CellContent;
  readonly style?: CellStyle;
  readonly note?: string;
}

/** A text is always written as text, whatever it begins with; only `formula` makes a formula, and only our own code builds one. */
export type CellContent =
  | null
  | { readonly text: string }
  | { readonly number: number }
  /** `YYYY-MM-DD`. */
  | { readonly date: string }
  /** Without the leading `=`; `result` is what readers without a calculator see. */
  | { readonly formula: string; readonly result: string | number }
  /** A link inside this workbook (`'Usulan dan Skor'!A5`). */
  | { readonly link: string; readonly text: string };

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** Six hexadecimal digits. */
  readonly color?: string;
  readonly fill?: string;
  readonly border?: "thin" | "none";
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Read from below to above, so that a long heading stands over a narrow column. */
  readonly upright?: boolean;
  /** Excel number format code. */
  readonly format?: string;
  readonly unlocked?: boolean;
}

export interface ValidationModel {
  readonly range: string;
  /** any: refuses nothing, shows the prompt. */
  readonly type: "list" | "whole" | "decimal" | "date" | "textLength" | "custom" | "any";
  readonly operator?: "between" | "greaterThan" | "greaterThanOrEqual" | "lessThanOrEqual";
  readonly formulas: readonly string[];
  /** stop: refuses the entry · warning: asks · information: tells. */
  readonly errorStyle: "stop" | "warning" | "information";
  readonly errorTitle: string;
  readonly error: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly allowBlank: boolean;
}

export type ConditionModel =
  | { readonly range: string; readonly kind: "formula"; readonly formula: string; readonly style: CellStyle }
  | {
      readonly range: string;
      readonly kind: "colorScale";
      readonly colors: readonly [string, string] | readonly [string, string, string];
      /** The numbers of the first and the last colour; without them the least and the largest of the range. */
      readonly between?: readonly [least: number, most: number];
    }
  /** From zero to `most`; to the largest number of the range where it is not told. */
  | { readonly range: string; readonly kind: "dataBar"; readonly color: string; readonly most?: number };

export interface PrintModel {
  readonly orientation: "portrait" | "landscape";
  /** F4 (215 × 330 mm) is written as Folio (8.5 × 13 inch, 215.9 × 330.2 mm), the code that Excel and LibreOffice know. */
  readonly paper: "A4" | "F4";
  /** What is printed, such as `A1:K40`; all unless told. */
  readonly area?: string;
  /** Rows repeated on each page, such as `5:6`. */
  readonly titleRows?: string;
  /** Columns repeated on each page, such as `A:B`. */
  readonly titleColumns?: string;
  readonly fitToWidth?: boolean;
  /** Pages side by side where `fitToWidth` is set; 1 unless told. */
  readonly pagesWide?: number;
  /** At most so many pages below each other where `fitToWidth` is set; as many as it takes unless told. */
  readonly pagesHigh?: number;
  /** Rows that begin a new page; Excel obeys them where `pagesHigh` is not told. */
  readonly breaksBefore?: readonly number[];
  /** In Excel's codes: `&L` left, `&C` middle, `&R` right, `&P` page, `&N` pages; a literal `&` is doubled. */
  readonly header?: string;
  readonly footer?: string;
}

export interface PictureModel {
  readonly png: Uint8Array;
  /** Top left cell, 1-based. */
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}
