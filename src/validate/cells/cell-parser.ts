import type { RawCell, RawWorkbook } from "../../workbook/index.ts";
import type { Convention } from "./number-text.ts";
import type { Reading } from "./reading.ts";

export type NumberCell = RawCell & { readonly kind: "number" };
export type DateCell = RawCell & { readonly kind: "date" };
export type BooleanCell = RawCell & { readonly kind: "boolean" };

/** One type of column. Texts come cleaned and never blank. */
export interface TypeParser {
  readonly text: (text: string) => Reading;
  readonly number: (cell: NumberCell) => Reading;
  readonly date: (cell: DateCell) => Reading;
  readonly boolean: (cell: BooleanCell) => Reading;
  /** Whether words such as `tidak ada` mean that nothing was filled in, as a lone dash does everywhere. */
  readonly absentWords: boolean;
}

/** What a column's parser may depend on besides its declaration. */
export interface ColumnContext {
  readonly format: RawWorkbook["format"];
  /** Which program list holds. */
  readonly level: "provinsi" | "kabkota";
  readonly convention: Convention | null;
  /** Other dates in the file put the month first, so that `03/12/2024` may mean either day. */
  readonly isMonthFirst?: boolean;
}
