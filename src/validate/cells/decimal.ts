/** An exact decimal number: `digits / 10^scale`. Money never passes through a float. */
export interface Decimal {
  readonly digits: bigint;
  /** Number of digits behind the point, 0 or more. */
  readonly scale: number;
}

const PLAIN = /^(-?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** From integer digits and fraction digits. */
export function decimalOf(integer: string, fraction: string): Decimal {
  const kept = fraction.replace(/0+$/, "");
  return { digits: BigInt(`${integer === "" ? "0" : integer}${kept}`), scale: kept.length };
}

/** From a number as a program prints it: `0.1`, `1.25E9`; `null` for anything else. */
export function decimalOfPlain(text: string): Decimal | null {
  const match = PLAIN.exec(text);
  if (match === null) return null;
  const [, minus, integer = "", fraction = "", exponent = "0"] = match;
  if (integer === "" && fraction === "") return null;
  const unsigned = shifted(decimalOf(integer, fraction), Number(exponent));
  return minus === "-" ? negated(unsigned) : unsigned;
}

/** Times a power of ten. */
export function shifted({ digits, scale }: Decimal, power: number): Decimal {
  const moved = scale - power;
  if (moved >= 0) return trimmed({ digits, scale: moved });
  return { digits: digits * 10n ** BigInt(-moved), scale: 0 };
}

function trimmed({ digits, scale }: Decimal): Decimal {
  let [rest, left] = [digits, scale];
  while (left > 0 && rest % 10n === 0n) {
    rest /= 10n;
    left -= 1;
  }
  return { digits: rest, scale: left };
}

export function negated({ digits, scale }: Decimal): Decimal {
  return { digits: -digits, scale };
}

export function isWhole({ scale }: Decimal): boolean {
  return scale === 0;
}

export function equalDecimals(a: Decimal, b: Decimal): boolean {
  return a.digits === b.digits && a.scale === b.scale;
}

/** The nearest number; exact up to fifteen digits. */
export function toNumber({ digits, scale }: Decimal): number {
  const text = digits.toString();
  return Number(scale === 0 ? text : `${text}e-${scale}`);
}

/** As Indonesian officials write it: `1.250.000,5`. */
export function printDecimal({ digits, scale }: Decimal): string {
  const minus = digits < 0n ? "-" : "";
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
  const integer = text.slice(0, text.length - scale).replace(/\B(?=(\d{3})+$)/g, ".");
  return scale === 0 ? `${minus}${integer}` : `${minus}${integer},${text.slice(-scale)}`;
}
