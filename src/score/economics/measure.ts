/** A value of any kind, or the reason (Indonesian) why there is none. */
export type Reasoned<T> =
  | { readonly value: T; readonly reason: null }
  | { readonly value: null; readonly reason: string };

export const known = <T>(value: T): Reasoned<T> => ({ value, reason: null });
export const unknown = (reason: string): { readonly value: null; readonly reason: string } => ({ value: null, reason });

/** A sector (v) and the total of the region and of the province in one year, as the formulas name them; million rupiah. */
export interface Figures {
  readonly v: number | null;
  readonly total: number | null;
  readonly V: number | null;
  readonly Total: number | null;
}

type Complete = { readonly [name in keyof Figures]: number };

/** The figures when none is missing; otherwise the first that is, in words. */
export function complete({ v, total, V, Total }: Figures): Reasoned<Complete> {
  if (v === null) return unknown("PDRB lapangan usaha ini tidak diisi daerah");
  if (V === null) return unknown("PDRB lapangan usaha ini tidak diisi provinsi");
  if (total === null) return unknown("total PDRB daerah tidak diketahui");
  if (Total === null) return unknown("total PDRB provinsi tidak diketahui");
  return known({ v, total, V, Total });
}

/** The figures of the first and the last year; a reason names the year where only one of them lacks something. */
export function bothYears(first: Figures, last: Figures): Reasoned<{ readonly a: Complete; readonly b: Complete }> {
  const [a, b] = [complete(first), complete(last)];
  if (a.value !== null && b.value !== null) return known({ a: a.value, b: b.value });
  if (a.reason === b.reason && a.reason !== null) return unknown(a.reason);
  return unknown(a.reason === null ? `${b.reason} pada tahun akhir` : `${a.reason} pada tahun awal`);
}

/** Two quotients that differ by less are the same: the rounding of binary fractions made the difference. */
const SAME = 1e-9;

/** Whether a quotient lies above 1. */
export function isAboveOne(quotient: number): boolean {
  return quotient > 1 + SAME;
}

/** Whether a value is at least another, both near 1. */
export function isAtLeast(value: number, limit: number): boolean {
  return value >= limit - SAME;
}

export const ONE_YEAR = "hanya ada satu tahun data";
