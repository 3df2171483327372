const MS_PER_DAY = 86_400_000;
const DAYS_PER_YEAR = 365.2425;

function parts(date: string): readonly [number, number, number] {
  const [year = "0", month = "1", day = "1"] = date.split("-");
  return [Number(year), Number(month), Number(day)];
}

/** The same day some months later, or the last day of that month where it has no such day (31 August + 6 → 28 February). */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = parts(date);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(day, lastDay));
  return target.toISOString().slice(0, 10);
}

/** Length of a period in years, one decimal. */
export function yearsBetween(start: string, end: string): number {
  const [from, to] = [parts(start), parts(end)].map(([year, month, day]) => Date.UTC(year, month - 1, day));
  return Math.round((((to ?? 0) - (from ?? 0)) / MS_PER_DAY / DAYS_PER_YEAR) * 10) / 10;
}
