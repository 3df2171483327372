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

const TENS: ReadonlyMap<string, number> = new Map(Object.entries({ puluh: 10, ratus: 100 }));
const UNIT_BEHIND = /\s(?:rupiah|tahun|orang|buah|unit)$/;

/** A number below a thousand: `dua ratus lima belas` → 215; `null` where a word is none of these. */
function smallNumber(words: readonly string[]): number | null {
  let [sum, digit] = [0, 0];
  for (const word of words) {
    const unit = UNITS.indexOf(word);
    if (unit > 0 && digit === 0) digit = unit;
    else if (word === "belas" && digit > 0) [sum, digit] = [sum + 10 + digit, 0];
    else if (TENS.has(word) && digit > 0) [sum, digit] = [sum + digit * (TENS.get(word) ?? 0), 0];
    else return null;
  }
  return sum + digit;
}

/**
 * The whole number that words say: `dua miliar lima ratus juta rupiah` → 2500000000; `null` where they say anything else,
 * or say it in another order than Indonesian does. Nothing is read from words; the number is what is offered.
 */
export function numberOfWords(text: string): number | null {
  const plain = text.toLowerCase().replace(/\s+/gu, " ").trim().replace(UNIT_BEHIND, "");
  if (plain === "nol") return 0;
  const words = plain
    .replace(/\bse(?=puluh|belas|ratus|ribu|juta|miliar|milyar|triliun)/g, "satu ")
    .replace(/\bmilyar\b/g, "miliar")
    .split(" ");
  let [sum, from] = [0, 0];
  for (let power = GROUPS.length - 1; power >= 0; power -= 1) {
    const at = power === 0 ? words.length : words.indexOf(GROUPS[power] ?? "", from);
    const group = at === -1 ? 0 : smallNumber(words.slice(from, at));
    if (group === null || (at > from && group === 0)) return null;
    sum += group * 1000 ** power;
    if (at !== -1) from = at + 1;
  }
  const said = spelled({ digits: BigInt(sum), scale: 0 });
  return sum > 0 && said !== null && said === wordKey(plain) ? sum : null;
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
