import { KsdError } from "../domain/index.ts";

/**
 * Dates of the program are those of Western Indonesian Time (UTC+7), wherever the computer stands: what "today" is must
 * not depend on the machine's time zone.
 */
const WIB_OFFSET_MS = 7 * 60 * 60 * 1000;

/** ISO 8601 in UTC → the date in WIB, `YYYY-MM-DD`. */
export function dateInWib(instant: string): string {
  return new Date(Date.parse(instant) + WIB_OFFSET_MS).toISOString().slice(0, 10);
}

/** ISO 8601 in UTC → `2026-11-22 10.15 WIB`. */
export function momentInWib(instant: string): string {
  const local = new Date(Date.parse(instant) + WIB_OFFSET_MS).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16).replace(":", ".")} WIB`;
}

/** `YYYY-MM-DD` → the last moment of that day in WIB, ISO 8601 in UTC. */
export function endOfDayWib(date: string): string {
  return new Date(Date.parse(`${date}T23:59:59.999Z`) - WIB_OFFSET_MS).toISOString();
}

/** Whether a text is a day of the calendar written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
}

/** @throws KsdError `bad-date` */
export function requireIsoDate(text: string): string {
  if (isIsoDate(text)) return text;
  throw new KsdError("bad-date", {
    message: { id: `"${text}" bukan tanggal.`, en: `"${text}" is not a date.` },
    hint: {
      id: "Tulis tahun-bulan-hari, misalnya 2026-11-22.",
      en: "Write year-month-day, such as 2026-11-22.",
    },
  });
}
