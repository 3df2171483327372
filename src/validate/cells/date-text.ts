import { distance } from "fastest-levenshtein";
import { halfWidth } from "../text.ts";

const MONTHS: readonly (readonly string[])[] = [
  ["januari", "jan", "january"],
  ["februari", "pebruari", "feb", "peb", "february", "febuari"],
  ["maret", "mar", "mrt", "march"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "jun", "june"],
  ["juli", "jul", "july"],
  ["agustus", "agt", "ags", "agst", "agu", "agus", "aug", "august"],
  ["september", "sep", "sept"],
  ["oktober", "okt", "oct", "october"],
  ["november", "nopember", "nov", "nop"],
  ["desember", "des", "dec", "december"],
];
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const MONTH_OF: ReadonlyMap<string, number> = new Map([
  ...MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ...ROMAN.map((name, index) => [name, index + 1] as const),
]);

export type NotADate = "not-a-date" | "impossible-order" | "either-order" | "no-such-day";
export type DateText =
  | { readonly kind: "date"; readonly iso: string; readonly hasTime: boolean }
  /** `meant`: what the person may have wanted to write, as `12 Maret 2024`. */
  | { readonly kind: "unreadable"; readonly reason: NotADate; readonly meant: readonly string[] };

const WEEKDAY =
  /^(?:hari )?(?:senin|selasa|rabu|kamis|jum'?at|jumat|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:sen|sel|rab|kam|jum|sab|min|mon|tue|wed|thu|fri|sat|sun)(?=[,. ]))\s*[,.]?\s*/;
const TIME =
  /(?:[t ]|, ?)(?:pukul |jam )?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?(?:z|[+-]\d{2}:?\d{2}|am|pm|wib|wita|wit))?$/;
const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})$/;
const NUMERIC_START = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+\d{4}(?!\d)/;
const SHORT_YEAR = /^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]+)[-/.' ]+(\d{2})$/;
const DAY_WORD_YEAR = /^(\d{1,2})(?:(?:st|nd|rd|th)\b)?[-/. ]*([a-z]+)[-/., ]*(\d{4})$/;
const WORD_DAY_YEAR = /^([a-z]+)[. ]+(\d{1,2})(?:st|nd|rd|th)?[, ]+(\d{4})$/;

function daysIn(year: number, month: number): number {
  return (
    [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
      month - 1
    ] ?? 0
  );
}

/** `12 Maret 2024`. */
function printDate(year: number, month: number, day: number): string {
  const name = MONTHS[month - 1]?.[0] ?? "";
  return `${day} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}

interface Scene {
  readonly hasTime: boolean;
  readonly isMonthFirst: boolean;
}

function unreadableDate(reason: NotADate, ...meant: readonly string[]): DateText {
  return { kind: "unreadable", reason, meant };
}

function dateOf(year: number, month: number, day: number, hasTime: boolean): DateText {
  if (month > 12 && day <= 12) {
    return day > 0 && month <= daysIn(year, day)
      ? unreadableDate("impossible-order", printDate(year, day, month))
      : unreadableDate("no-such-day");
  }
  if (month < 1 || month > 12 || day < 1) return unreadableDate("no-such-day");
  const last = daysIn(year, month);
  if (day > last) {
    return day <= 31 ? unreadableDate("no-such-day", printDate(year, month, last)) : unreadableDate("no-such-day");
  }
  const two = (part: number): string => String(part).padStart(2, "0");
  return { kind: "date", iso: `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`, hasTime };
}

/** Clocks of twelve hours come with months in front: no Indonesian writes `am`. */
const AMERICAN = /\d ?[ap]m$/;

/** Day first, unless the file has other habits and both orders give a day: then nobody can tell. */
function dayFirstDate([, first = "", second = "", year = ""]: RegExpExecArray, scene: Scene): DateText {
  const [day, month, full] = [Number(first), Number(second), Number(year)];
  const isEither = scene.isMonthFirst && day !== month && day >= 1 && day <= 12 && month >= 1 && month <= 12;
  return isEither
    ? unreadableDate("either-order", printDate(full, day, month), printDate(full, month, day))
    : dateOf(full, month, day, scene.hasTime);
}

function nearestMonth(word: string): number | undefined {
  if (word.length < 4) return undefined;
  const near = MONTHS.findIndex((names) => names.some((name) => name.length > 3 && distance(name, word) <= 2));
  return near === -1 ? undefined : near + 1;
}

function wordedDate(day: string, word: string, year: string, hasTime: boolean): DateText {
  const month = MONTH_OF.get(word);
  if (month !== undefined) return dateOf(Number(year), month, Number(day), hasTime);
  const near = nearestMonth(word);
  return near === undefined
    ? unreadableDate("not-a-date")
    : unreadableDate("not-a-date", printDate(Number(year), near, Number(day)));
}

function shortYear(day: string, month: string, year: string): DateText {
  const number = MONTH_OF.get(month) ?? Number(month);
  const full = 2000 + Number(year);
  const known = Number(day) >= 1 && Number(day) <= daysIn(full, number);
  return unreadableDate("not-a-date", ...(known ? [printDate(full, number, Number(day))] : []));
}

/**
 * Reads a date written by a person, day first: `12 Maret 2024`, `Selasa, 12-3-2024`, `2024-03-12 08:00`, `12-III-2024`.
 * Years of two digits are not guessed.
 *
 * @param isMonthFirst - see `putsMonthFirst`
 */
export function readDateText(text: string, isMonthFirst = false): DateText {
  const lower = halfWidth(text)
    .toLowerCase()
    .replace(/[\u2018\u2019\u02BC\u02BB`´]/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/\s+/gu, " ")
    .replace(/[.,]$/u, "")
    .trim();
  const plain = lower
    .replace(WEEKDAY, "")
    .replace(/^(?:tanggal|tgl)\b\.? ?/, "")
    .replace(/ ?\b(?:bulan|tahun)\b ?/g, " ")
    .trim();
  const date = plain.replace(TIME, "").trim();
  const hasTime = date !== plain && !/[t ]0{1,2}[:.]00(?:[:.]00(?:[.,]0+)?)?(?: ?z)?$/.test(plain);
  const yearFirst = YEAR_FIRST.exec(date);
  if (yearFirst !== null) return dateOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]), hasTime);
  const dayFirst = DAY_FIRST.exec(date);
  if (dayFirst !== null) return dayFirstDate(dayFirst, { hasTime, isMonthFirst: isMonthFirst || AMERICAN.test(plain) });
  const worded = DAY_WORD_YEAR.exec(date);
  if (worded !== null) return wordedDate(worded[1] ?? "", worded[2] ?? "", worded[3] ?? "", hasTime);
  const monthFirst = WORD_DAY_YEAR.exec(date);
  if (monthFirst !== null) return wordedDate(monthFirst[2] ?? "", monthFirst[1] ?? "", monthFirst[3] ?? "", hasTime);
  const short = SHORT_YEAR.exec(date);
  return short === null ? unreadableDate("not-a-date") : shortYear(short[1] ?? "", short[2] ?? "", short[3] ?? "");
}

/**
 * Whether most dates that tell their order put the month first, as in `03/25/2024`: the mark of a program set to American
 * English, such as a converter to CSV. One slip among dates that put the day first does not count.
 */
export function putsMonthFirst(texts: Iterable<string>): boolean {
  let monthFirst = 0;
  let dayFirst = 0;
  for (const text of texts) {
    const [, first, second] = NUMERIC_START.exec(text.trim()) ?? [];
    if (first === undefined || second === undefined) continue;
    if (Number(second) > 12 && Number(first) <= 12) monthFirst += 1;
    else if (Number(first) > 12 && Number(second) <= 12) dayFirst += 1;
  }
  return monthFirst > dayFirst;
}
