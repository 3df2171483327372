import type { CellAllowance } from "../cell-allowance.ts";
import type { DamageLog } from "../damage-log.ts";
import type { CellStyle } from "./styles.ts";

/** What the cells of a sheet refer to outside it. */
export interface SheetContext {
  readonly sheet: string;
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly is1904: boolean;
  readonly damage: DamageLog;
  readonly allowance: CellAllowance;
}
