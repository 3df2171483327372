// An agreement runs five years at most. People sign for ten, or mistype the year of the end. Aturan aplikasi.
import { rowCheck } from "../check.ts";
import { addMonths, yearsBetween } from "./support/dates.ts";

const LONGEST_MONTHS = 60;

export const checkAgreementLength = rowCheck({
  code: "KB-03",
  table: "ksd_berjalan",
  needs: ["tgl_mulai", "tgl_berakhir"],
  test: ({ values: { tgl_mulai: start, tgl_berakhir: end } }) => {
    if (start === null || end === null || end < start) return "not-applicable";
    if (end <= addMonths(start, LONGEST_MONTHS)) return "passed";
    return { fields: ["tgl_berakhir"], detail: { years: yearsBetween(start, end) } };
  },
});
