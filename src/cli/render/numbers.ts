import type { Language } from "../../finding/index.ts";

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

const WIB_OFFSET_MS = 7 * 60 * 60 * 1000;

/** `83.333` → `83,3`; in English `83.3`. */
export function oneDecimal(value: number, language: Language): string {
  const text = value.toFixed(1);
  return language === "id" ? text.replace(".", ",") : text;
}

/** `1234.5` with two decimals → `1.234,50`; in English `1,234.50`. Never `-0`. */
export function decimals(value: number, digits: number, language: Language): string {
  const [whole = "0", fraction] = Math.abs(value).toFixed(digits).split(".");
  const [thousands, point] = language === "id" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const text = fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** A difference with its sign: `+1,9`, `−0,4`, `0,0`. */
export function signed(value: number, language: Language): string {
  const text = decimals(Math.abs(value), 1, language);
  if (!/[1-9]/.test(text)) return text;
  return `${value > 0 ? "+" : "−"}${text}`;
}

/** 0–1 → `75%`. A share that is not whole never shows as 100%. */
export function percentage(share: number): string {
  const rounded = Math.round(share * 100);
  return `${rounded === 100 && share < 1 ? 99 : rounded}%`;
}

interface Local {
  readonly year: string;
  /** `22 Nov`. */
  readonly dayMonth: string;
  /** `10:28`. */
  readonly clock: string;
}

function local(instant: string, language: Language): Local {
  const [date = "", time = ""] = new Date(Date.parse(instant) + WIB_OFFSET_MS).toISOString().split("T");
  const [year = "", month, day] = date.split("-");
  return { year, dayMonth: `${Number(day)} ${MONTHS[language][Number(month) - 1]}`, clock: time.slice(0, 5) };
}

/** ISO 8601 in UTC → `22 Nov 2026 10.28 WIB`. */
export function moment(instant: string, language: Language): string {
  const { year, dayMonth, clock } = local(instant, language);
  return `${dayMonth} ${year} ${language === "id" ? clock.replace(":", ".") : clock} WIB`;
}

/** ISO 8601 in UTC → the day in WIB, `22 Nov`; with its year where that is not the year at hand. */
export function shortDay(instant: string, yearAtHand: number, language: Language): string {
  const { year, dayMonth } = local(instant, language);
  return year === String(yearAtHand) ? dayMonth : `${dayMonth} ${year}`;
}

/** `1250000` → `1.250.000`; in English `1,250,000`. */
export function wholeNumber(value: number, language: Language): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === "id" ? "." : ",");
}
