const DAY_MS = 86_400_000;
/** 31 December 9999. */
const LAST_SERIAL_1900 = 2_958_465;
const DAYS_1900_TO_1904 = 1462;

/**
 * ISO text of a stored day number: `2024-03-12`, or `2024-03-12T08:30:00` when it has a time of day.
 *
 * In the 1900 system number 60 is 29 February 1900, a day that never was: the file says so and so do we. Numbers below 1
 * are times of day and get the day before 1 January 1900. Seconds are rounded, as Excel shows them.
 *
 * @returns null for numbers that no date format can show: negative ones and those after the year 9999
 */
export function isoFromSerial(serial: number, is1904: boolean): string | null {
  const inSystem1900 = is1904 ? serial + DAYS_1900_TO_1904 : serial;
  if (!(serial >= 0 && inSystem1900 < LAST_SERIAL_1900 + 1)) {
    return null;
  }
  let day = Math.floor(inSystem1900);
  let seconds = Math.round((inSystem1900 - day) * 86_400);
  if (seconds === 86_400) {
    day++;
    seconds = 0;
  }
  if (day > LAST_SERIAL_1900) {
    return null;
  }
  const date = dayText(day);
  return seconds === 0 ? date : `${date}T${new Date(seconds * 1000).toISOString().slice(11, 19)}`;
}

/** The last whole number that is a day. */
export function lastDay(is1904: boolean): number {
  return is1904 ? LAST_SERIAL_1900 - DAYS_1900_TO_1904 : LAST_SERIAL_1900;
}

/** Workbooks name the same few days again and again. */
const knownDays = new Map<number, string>();
const MOST_KNOWN = 50_000;

function dayText(day: number): string {
  const known = knownDays.get(day);
  if (known !== undefined) {
    return known;
  }
  const text = calendarDay(day);
  if (knownDays.size < MOST_KNOWN) {
    knownDays.set(day, text);
  }
  return text;
}

function calendarDay(day: number): string {
  if (day === 60) {
    return "1900-02-29";
  }
  // Up to the day that never was, numbers run one ahead of the calendar.
  const epoch = Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(epoch + day * DAY_MS).toISOString().slice(0, 10);
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/;

export interface WrittenDate {
  readonly iso: string;
  readonly serial: number;
}

/** Reads the ISO dates of strict files; null for what is not one. */
export function readIsoDate(text: string, is1904: boolean): WrittenDate | null {
  const match = ISO.exec(text.trim());
  if (match === null) {
    return null;
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  const isReal = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  if (!isReal || hour > 23 || minute > 59 || second > 59) {
    return null;
  }
  const days = Math.round((midnight.getTime() - Date.UTC(1899, 11, 30)) / DAY_MS);
  const serialDay = (days < 61 ? days - 1 : days) - (is1904 ? DAYS_1900_TO_1904 : 0);
  const seconds = hour * 3600 + minute * 60 + second;
  const date = midnight.toISOString().slice(0, 10);
  return {
    iso: seconds === 0 ? date : `${date}T${new Date(seconds * 1000).toISOString().slice(11, 19)}`,
    serial: serialDay + seconds / 86_400,
  };
}
