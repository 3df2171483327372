/*
 * Numbers and dates as Indonesian officials write them. Written out by hand, because the machine's own tables of
 * languages differ between systems and versions, and the same store must give the same bytes everywhere.
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

/** `1234567.5` with one decimal → `1.234.567,5`. Never `-0`. */
export function decimal(value: number, digits: number): string {
  const [whole = "0", fraction] = Math.abs(value).toFixed(digits).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const text = fraction === undefined ? grouped : `${grouped},${fraction}`;
  const isZero = !/[1-9]/.test(text);
  return value < 0 && !isZero ? `-${text}` : text;
}

/** `1234` → `1.234`. */
export function integer(value: number): string {
  return decimal(value, 0);
}

/** A measured amount: as many decimals as it needs, at most three. */
export function amount(value: number): string {
  const text = decimal(value, 3);
  return text.includes(",") ? text.replace(/,?0+$/, "") : text;
}

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

/** A share, 0–1, as a percentage: `0.464` → `46,4%`. */
export function percent(share: number, digits = 1): string {
  return `${decimal(share * 100, digits)}%`;
}

/** `2026-02-02` → `2 Februari 2026`; anything else is given back as it is. */
export function longDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const month = MONTHS[Number(match?.[2]) - 1];
  return match === null || month === undefined ? iso : `${Number(match[3])} ${month} ${match[1]}`;
}
