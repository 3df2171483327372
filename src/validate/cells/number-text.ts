import type { Cleaning } from "../../finding/index.ts";
import { halfWidth } from "../text.ts";
import { type Decimal, decimalOf, equalDecimals, isWhole, negated, shifted } from "./decimal.ts";
import { saysNumber } from "./number-words.ts";

/** Dots are thousands and the comma is decimal (Indonesian), or the other way round (English). */
export type Convention = "id" | "en";

export interface NumberTextOptions {
  /** Dots are thousands and nothing is left open; single letters `M` and `T` are amounts. */
  readonly rupiah: boolean;
  /** What the other cells of the column say about dots and commas. */
  readonly convention: Convention | null;
  /** Unit in the column's heading, such as `tahun` or `juta Rp`; `null` for none. */
  readonly unit: string | null;
}

export type NumberText =
  | { readonly kind: "number"; readonly decimal: Decimal; readonly cleaning: Cleaning }
  | { readonly kind: "ambiguous"; readonly readings: readonly [Decimal, Decimal] }
  /** `unit`: letters behind the number that belong into another column. */
  | { readonly kind: "unreadable"; readonly unit: string | null };

interface Parts {
  readonly negative: boolean;
  readonly rupiah: boolean;
  readonly body: string;
  readonly rest: string;
  /** The same amount once more, in words; `null` where it is not there. */
  readonly words: string | null;
}

const UNREADABLE: NumberText = { kind: "unreadable", unit: null };
/** The amount once more in words: `3 (tiga) tahun`. Words of size alone (`500 (juta)`) are no repetition. */
const IN_WORDS =
  /\((\s*(?=[^()]*\b(?:se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|nol))(?:(?:se|nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|ratus|ribu|juta|miliar|milyar|triliun|trilyun|koma|rupiah|tahun)[\s-]*)+)\)/;
const PRICE_END = /(?<=[\da-z])\s*[.,]\s?[-–—=]{1,2}$/;
const FRONT = /^([-+−–]?)\s*((?:rp|idr)\b\.?|rp\.?(?=\d))?\s*([-+−–]?)\s*/;
const BODY = /^(?:\d(?:[\d.,' ’]*\d)?|[.,]\d+)/;

const POWER_WORDS: Readonly<Record<number, string>> = { 3: "ribu", 6: "juta", 9: "miliar", 12: "triliun" };
const POWERS: readonly (readonly [RegExp, number, "word" | "letter"])[] = [
  [/^(?:ribu|rb)\b\.?/, 3, "word"],
  [/^(?:juta|jt)\b\.?/, 6, "word"],
  [/^(?:miliar|milyar|milliar|milyard|miliard|mlyr|mlr)\b\.?/, 9, "word"],
  [/^(?:triliun|trilyun|trilliun|trilliyun|trln)\b\.?/, 12, "word"],
  [/^m\b\.?/, 9, "letter"],
  [/^t\b\.?/, 12, "letter"],
];

function partsOf(text: string): Parts | null {
  let rest = halfWidth(text).toLowerCase().replace(/\s+/gu, " ").trim();
  const words = /^[^(]*\d/.test(rest) ? (IN_WORDS.exec(rest)?.[1] ?? null) : null;
  if (words !== null) rest = rest.replace(IN_WORDS, " ").replace(/\s+/gu, " ").trim();
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed !== null) rest = (bracketed[1] ?? "").trim();
  const priced = PRICE_END.test(rest);
  rest = rest.replace(PRICE_END, "");
  const [front = "", sign = "", currency, innerSign = ""] = FRONT.exec(rest) ?? [];
  rest = rest.slice(front.length);
  const body = BODY.exec(rest)?.[0];
  const minus = /[-−–]/.test(sign + innerSign);
  if (body === undefined || (sign !== "" && innerSign !== "") || (bracketed !== null && sign + innerSign !== "")) {
    return null;
  }
  return {
    negative: bracketed !== null || minus,
    rupiah: priced || currency !== undefined,
    body,
    rest: rest.slice(body.length).trim(),
    words,
  };
}

function readAs(body: string, thousands: string, decimal: string): Decimal | null {
  const [integer = "", fraction = "", ...more] = body.split(decimal);
  if (more.length > 0 || !/^\d*$/.test(fraction) || (integer === "" && fraction === "")) return null;
  if (/^\d*$/.test(integer)) return decimalOf(integer, fraction);
  const groups = integer.split(thousands);
  const grouped = /^[1-9]\d{0,2}$/.test(groups[0] ?? "") && groups.slice(1).every((group) => /^\d{3}$/.test(group));
  return grouped ? decimalOf(groups.join(""), fraction) : null;
}

interface BothReadings {
  readonly id: Decimal | null;
  readonly en: Decimal | null;
}

function readingsOf(body: string): BothReadings {
  const spaced = /^([1-9]\d{0,2}(?:[ '’]\d{3})+)(?:[.,](\d+))?$/.exec(body);
  if (spaced !== null) {
    const decimal = decimalOf((spaced[1] ?? "").replace(/\D/g, ""), spaced[2] ?? "");
    return { id: decimal, en: decimal };
  }
  return { id: readAs(body, ".", ","), en: readAs(body, ",", ".") };
}

/** Which reading holds, `null` where two are left. In amounts of money only whole rupiah make sense. */
function choose({ id, en }: BothReadings, options: NumberTextOptions & { magnitude: boolean }): Decimal | null {
  if (id === null || en === null) return id ?? en;
  if (equalDecimals(id, en)) return id;
  if (options.rupiah) return options.magnitude || isWhole(id) || !isWhole(en) ? id : en;
  if (options.convention === null) return null;
  return options.convention === "id" ? id : en;
}

/** Words settle what dots and commas leave open; `null` where they say another number. */
function agreeing(both: BothReadings, words: string | null, power: number): BothReadings | null {
  if (words === null) return both;
  const fits = (decimal: Decimal | null): boolean =>
    decimal !== null &&
    saysNumber(words, [
      { decimal: shifted(decimal, power), unit: "" },
      { decimal, unit: POWER_WORDS[power] ?? "" },
    ]);
  const [id, en] = [fits(both.id) ? both.id : null, fits(both.en) ? both.en : null];
  return id === null && en === null ? null : { id, en };
}

interface Tail {
  readonly power: number;
  readonly percent: boolean;
  readonly left: string;
}

function powerOf(rest: string, rupiah: boolean): { power: number; left: string } {
  for (const [pattern, power, kind] of POWERS) {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined && (kind === "word" || rupiah)) return { power, left: rest.slice(found.length).trim() };
  }
  return { power: 0, left: rest };
}

function tailOf(rest: string, rupiah: boolean, unit: string | null): Tail {
  let { power, left } = powerOf(rest, rupiah);
  left = left.replace(/^(?:rupiah|rp|idr)\b\.?/, "").trim();
  const percent = /^(?:%|persen\b)/.test(left);
  if (percent) left = left.replace(/^(?:%|persen)/, "").trim();
  const [unitPower, unitWord] = unit?.startsWith("juta") ? [6, unit.slice(4).trim()] : [0, unit ?? ""];
  if (unitWord !== "" && left === unitWord) left = "";
  if (power > 0) power -= unitPower;
  return { power, percent, left };
}

function cleaningOf(parts: Parts, tail: Tail, magnitude: boolean): Cleaning {
  if (tail.percent) return "percent";
  if (magnitude) return "magnitude";
  if (parts.rupiah) return "rupiah-text";
  return /^\d+$/.test(parts.body) && tail.left === "" && parts.rest === "" ? "number-as-text" : "number-text";
}

/**
 * Reads a number written by a person: `Rp1.250.000.000,00`, `1,25 miliar`, `(1.000)`, `46,4%`, `3 (tiga) tahun`.
 * Nothing is guessed: where dots and commas allow two numbers, both come back.
 */
export function readNumberText(text: string, options: NumberTextOptions): NumberText {
  const parts = partsOf(text);
  if (parts === null) return UNREADABLE;
  const rupiah = options.rupiah || parts.rupiah;
  const magnitude = powerOf(parts.rest, rupiah).power > 0;
  const tail = tailOf(parts.rest, rupiah, options.unit?.toLowerCase() ?? null);
  if (tail.left !== "") {
    return { kind: "unreadable", unit: /^\p{L}[\p{L}\d³²/]*$/u.test(tail.left) ? tail.left : null };
  }
  const both = agreeing(readingsOf(parts.body), parts.words, tail.power);
  if (both === null) return UNREADABLE;
  const finished = (decimal: Decimal): Decimal => {
    const whole = shifted(decimal, tail.power);
    return parts.negative ? negated(whole) : whole;
  };
  const chosen = choose(both, { ...options, rupiah, magnitude });
  if (chosen !== null) {
    return { kind: "number", decimal: finished(chosen), cleaning: cleaningOf(parts, tail, magnitude) };
  }
  if (both.id === null || both.en === null) return UNREADABLE;
  return { kind: "ambiguous", readings: [finished(both.id), finished(both.en)] };
}

/** What a text tells about dots and commas: `null` when it can be read both ways or says nothing. */
function conventionOf(text: string): Convention | null {
  const parts = partsOf(text);
  if (parts === null || (parts.rest !== "" && !/^[\p{L}%]/u.test(parts.rest))) return null;
  const { id, en } = readingsOf(parts.body);
  if (id === null) return en === null ? null : "en";
  return en === null ? "id" : null;
}

/** What the texts of one column agree on; `null` when they do not speak or contradict each other. */
export function columnConvention(texts: Iterable<string>): Convention | null {
  let found: Convention | null = null;
  for (const text of texts) {
    const convention = conventionOf(text);
    if (convention === null || convention === found) continue;
    if (found !== null) return null;
    found = convention;
  }
  return found;
}
