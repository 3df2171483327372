import type { RawWorkbook } from "../../raw-workbook.ts";
import type { CellAllowance } from "../cell-allowance.ts";

export type LegacyFormat = "xls" | "xlsb";

/** Reads formats other than ours, values only. */
export type LegacyReader = (bytes: Uint8Array, format: LegacyFormat, allowance: CellAllowance) => RawWorkbook;

/**
 * Loads the reader of old .xls and of .xlsb, which is large and seldom needed. It is foreign code that damaged files can
 * lead into endless loops: where files come from strangers, call it where it can be stopped.
 */
export async function loadLegacyReader(): Promise<LegacyReader> {
  const { makeLegacyReader } = await import("./sheetjs-reader.ts");
  return makeLegacyReader();
}
