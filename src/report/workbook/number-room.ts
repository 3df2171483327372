import type { RowModel } from "../../workbook/index.ts";
import type { StyleName } from "./cells.ts";

/** What stands beside the digits, in characters: `Rp`, `(perkiraan)`, the edges, and the indent; bold letters are wider. */
const BESIDE: Partial<Record<StyleName, number>> = {
  integer: 2.5,
  amount: 2.5,
  million: 4,
  rupiah: 5,
  estimate: 15,
};
/** A thousands separator is half as wide as a digit. */
const SEPARATOR = 0.5;
/** `,125` of an amount that is not whole. */
const DECIMALS = 3.5;

function widthOf(value: number, style: StyleName): number {
  const whole = Math.trunc(Math.abs(value));
  const digits = String(whole).length;
  const decimals = style === "amount" && !Number.isInteger(value) ? DECIMALS : 0;
  return digits + Math.floor((digits - 1) / 3) * SEPARATOR + decimals + (value < 0 ? 1 : 0);
}

/**
 * What the widest number of a column needs, in characters, so that it does not show as ####: hundreds of triliun do come up.
 *
 * @returns 0 for a column without numbers of a size that varies
 */
export function numberRoom(style: StyleName, rows: readonly RowModel[], column: number): number {
  const beside = BESIDE[style];
  if (beside === undefined) return 0;
  let widest = 0;
  for (const { cells } of rows) {
    const value = cells[column]?.value ?? null;
    if (value !== null && "number" in value) widest = Math.max(widest, widthOf(value.number, style));
  }
  return widest === 0 ? 0 : widest + beside;
}
