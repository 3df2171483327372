/*
 * Numbers as Indonesian officials write them. Written out by hand, because the machine's own tables of languages differ
 * between systems and versions, and the same store must give the same bytes everywhere.
 */

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
