import { amount, decimal, integer } from "../domain/index.ts";

export { amount, decimal, integer } from "../domain/index.ts";

/*
 * Dates and shares as Indonesian officials write them, by hand for the reason told with the numbers.
 */

const MONTHS = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;

/** `1250000000` → `Rp1.250.000.000`. */
export function rupiah(value: number): string {
  const text = integer(value);
  return text.startsWith("-") ? `-Rp${text.slice(1)}` : `Rp${text}`;
}

const LARGE_UNITS = [
  { from: 1e12, name: "T" },
  { from: 1e9, name: "M" },
  { from: 1e6, name: "jt" },
] as const;

/** Three digits and the unit: `1250000000` → `Rp1,25 M` (miliar); `T` triliun, `jt` juta. For pictures; tables write it out. */
export function rupiahShort(value: number): string {
  // Rounded first: 999,9 juta is 1 miliar.
  const size = Math.abs(Number(value.toPrecision(3)));
  const unit = LARGE_UNITS.find(({ from }) => size >= from);
  if (unit === undefined) return rupiah(value);
  const units = size / unit.from;
  const text = amount(Number(units.toPrecision(3)));
  return `${value < 0 ? "-" : ""}Rp${text} ${unit.name}`;
}

/** A score, 0–100, with one decimal: `83,3`. */
export function scorePoints(value: number): string {
  return decimal(value, 1);
}

/** A share, 0–1, as a percentage: `0.464` → `46,4%`. What is not whole is never rounded up to 100. */
export function percent(share: number, digits = 1): string {
  const most = share < 1 ? 100 - 10 ** -digits : share * 100;
  return `${decimal(Math.min(share * 100, most), digits)}%`;
}

/** `2026-02-02` → `2 Februari 2026`; anything else is given back as it is. */
export function longDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const month = MONTHS[Number(match?.[2]) - 1];
  return match === null || month === undefined ? iso : `${Number(match[3])} ${month} ${match[1]}`;
}
