import type { Records } from "../form/form.ts";

/** Decimals that are kept: finer ones are the dust of binary fractions. */
const BALANCE_DECIMALS = 6;

/**
 * Production less need of a balance row, in the row's own unit: positive is a surplus, negative a deficit.
 *
 * @returns `null` where either is blank: missing is never zero
 */
export function surplusOf({ produksi, kebutuhan }: Records["neraca_komoditas"]): number | null {
  return produksi === null || kebutuhan === null ? null : Number((produksi - kebutuhan).toFixed(BALANCE_DECIMALS));
}
