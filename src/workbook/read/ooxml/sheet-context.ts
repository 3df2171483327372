import type { FormatTable } from "../../packed/format-table.ts";
import type { TextTable } from "../../packed/text-table.ts";
import type { CellAllowance } from "../cell-allowance.ts";
import type { DamageLog } from "../damage-log.ts";
import type { CellStyle } from "./styles.ts";

/** The texts that cells point to, which are the first ones of the workbook's texts. */
export interface SharedStrings {
  readonly count: number;
  readonly at: (index: number) => string | undefined;
}

/** What the cells of a sheet refer to outside it. */
export interface SheetContext {
  readonly sheet: string;
  readonly strings: SharedStrings;
  readonly styles: readonly CellStyle[];
  readonly is1904: boolean;
  readonly damage: DamageLog;
  readonly allowance: CellAllowance;
  /** Where the texts and number formats of the cells go, those of all sheets together. */
  readonly texts: TextTable;
  readonly formats: FormatTable;
}
