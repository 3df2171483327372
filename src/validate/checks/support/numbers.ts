const DECIMALS = 6;

/** As Indonesian tables print numbers: `18.250.000,5`; binary leftovers of a sum are rounded away. */
export function formatNumber(value: number): string {
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(DECIMALS).split(".");
  const decimals = fraction.replace(/0+$/u, "");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ".");
  const isZero = whole === "0" && decimals === "";
  return `${value < 0 && !isZero ? "-" : ""}${grouped}${decimals === "" ? "" : `,${decimals}`}`;
}
