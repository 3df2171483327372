import type { Decimal } from "./decimal.ts";

const UNITS = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
const GROUPS = ["", "ribu", "juta", "miliar", "triliun"];

function belowThousand(number: number): string {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  const front = hundreds === 0 ? "" : `${UNITS[hundreds]}ratus`;
  if (rest === 0) return front;
  if (rest < 10) return front + UNITS[rest];
  if (rest === 10) return `${front}satupuluh`;
  if (rest < 20) return `${front}${UNITS[rest - 10]}belas`;
  return `${front}${UNITS[Math.floor(rest / 10)]}puluh${rest % 10 === 0 ? "" : UNITS[rest % 10]}`;
}

/** Whole part and digits behind the comma in words, without spaces: 1250.5 → `saturibuduaratuslimapuluhkomalima`. */
function spelled({ digits, scale }: Decimal): string | null {
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
  const whole = text.slice(0, text.length - scale);
  if (whole.length > GROUPS.length * 3) return null;
  const groups = whole.padStart(GROUPS.length * 3, "0").match(/\d{3}/g) ?? [];
  const words = groups
    .map((group, at) => [belowThousand(Number(group)), GROUPS[GROUPS.length - 1 - at] ?? ""] as const)
    .flatMap(([group, name]) => (group === "" ? [] : [group + name]))
    .join("");
  const fraction = [...text.slice(text.length - scale)].map((digit) => UNITS[Number(digit)]).join("");
  return (words === "" ? "nol" : words) + (scale === 0 ? "" : `koma${fraction}`);
}

/** `Seratus dua puluh lima ribu rupiah` and `satu ratus duapuluh lima ribu` are the same words. */
function wordKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/\b(?:rupiah|tahun)\b/g, "")
    .replace(/mil(?:y|l?i)ard?\b/g, "miliar")
    .replace(/tril(?:y|l?i)un\b/g, "triliun")
    .replace(/[^a-z]/g, "")
    .replace(/se(?=puluh|belas|ratus|ribu|juta|miliar|triliun)/g, "satu")
    .replace(/komanol$/, "");
}

/**
 * Whether words say the number beside them.
 *
 * @param amounts - the ways the number may be said: `1,25 miliar` is also `satu miliar dua ratus lima puluh juta`
 */
export function saysNumber(
  words: string,
  amounts: readonly { readonly decimal: Decimal; readonly unit: string }[],
): boolean {
  const key = wordKey(words);
  return amounts.some(({ decimal, unit }) => {
    const said = spelled(decimal);
    return said !== null && said + unit === key;
  });
}
