import type { Language } from "../catalogue-entry.ts";
import type { FindingCode } from "../detail.ts";
import type { FindingOf } from "../finding.ts";

type Any = FindingOf<FindingCode>;

const LONGEST_QUOTE = 80;

/** A value inside a sentence; long ones are cut. */
export function quoted(value: string | null): string {
  const text = (value ?? "").replace(/\s+/gu, " ").trim();
  return `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text}”`;
}

/** Heading and cell of a finding: `Tahun Mulai (sel X9)`. */
export function place({ at }: Pick<Any, "at">, language: Language): string {
  const heading = at.heading ?? at.field ?? "";
  const [cell] = at.cells;
  if (cell === undefined) return heading;
  return `${heading} (${language === "id" ? "sel" : "cell"} ${cell})`;
}

/** `U, S, dan G`. */
export function listed(items: readonly string[], language: Language): string {
  const and = language === "id" ? "dan" : "and";
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  if (items.length === 2) return `${items[0]} ${and} ${last}`;
  return `${items.slice(0, -1).join(", ")}, ${and} ${last}`;
}

/** What could stand there instead, as a sentence of its own; nothing when nothing is known. */
export function choices({ expected }: Pick<Any, "expected">, language: Language): string {
  if (expected.length === 0) return "";
  const label = language === "id" ? "Yang mungkin dimaksud" : "Perhaps meant";
  return ` ${label}: ${expected.join("; ")}.`;
}

/** A number in a sentence: decimal comma in Indonesian. */
export function numeral(value: number, language: Language): string {
  return language === "id" ? String(value).replace(".", ",") : String(value);
}

const MONTHS = {
  id: [
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
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
} as const satisfies Record<Language, readonly string[]>;

/** A date as entered: a true date in words, a text in quotes. */
export function quotedDate(value: string | null, language: Language): string {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? dateWords(value, language) : quoted(value);
}

const WIB_OFFSET_MS = 7 * 60 * 60 * 1000;

/** The day of a moment (ISO 8601 in UTC) in Western Indonesian Time, in words. */
export function dayWords(moment: string, language: Language): string {
  return dateWords(new Date(Date.parse(moment) + WIB_OFFSET_MS).toISOString().slice(0, 10), language);
}

/** `2024-03-12` → `12 Maret 2024`. */
export function dateWords(date: string, language: Language): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${MONTHS[language][Number(month) - 1] ?? month} ${year}`;
}
