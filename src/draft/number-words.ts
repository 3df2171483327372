const ONES = ["", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"] as const;
/** From the largest; `seribu` and `seratus` are said with se-, the larger ones with satu. */
const UNITS = [
  { size: 1e12, name: "triliun" },
  { size: 1e9, name: "miliar" },
  { size: 1e6, name: "juta" },
  { size: 1e3, name: "ribu" },
] as const;

function belowHundred(value: number): string {
  if (value < 10) return ONES[value] ?? "";
  if (value === 10) return "sepuluh";
  if (value === 11) return "sebelas";
  if (value < 20) return `${ONES[value - 10]} belas`;
  return `${ONES[Math.floor(value / 10)]} puluh ${ONES[value % 10]}`;
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = belowHundred(value % 100);
  if (hundreds === 0) return rest;
  return `${hundreds === 1 ? "seratus" : `${ONES[hundreds]} ratus`} ${rest}`;
}

function wordsOf(value: number): string {
  const unit = UNITS.find(({ size }) => value >= size);
  if (unit === undefined) return belowThousand(value);
  const count = Math.floor(value / unit.size);
  const head = unit.name === "ribu" && count === 1 ? "seribu" : `${wordsOf(count)} ${unit.name}`;
  return `${head} ${wordsOf(value % unit.size)}`;
}

/**
 * A whole number in Indonesian words: `1250` → `seribu dua ratus lima puluh`. A thousand trillion is said `seribu triliun`.
 *
 * @param value - 0 to `Number.MAX_SAFE_INTEGER`
 * @throws RangeError for any other number: what cannot be held exactly is not put into words
 */
export function numberWords(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`No words for ${value}`);
  if (value === 0) return "nol";
  return wordsOf(value).replace(/ +/g, " ").trim();
}
