// An agreement that ends within six months of the report date is said, so that its extension is prepared in time. People
// notice on the last day. Aturan aplikasi.
import { rowCheck } from "../check.ts";
import { addMonths } from "./support/dates.ts";

const MONTHS_AHEAD = 6;

export const checkAgreementNotEnding = rowCheck({
  code: "KB-04",
  table: "ksd_berjalan",
  needs: ["tgl_berakhir"],
  test: ({ values: { tgl_mulai: start, tgl_berakhir: end, status } }, { reportDate }) => {
    if (end === null || (start !== null && end < start)) return "not-applicable";
    if (status === "BERAKHIR" || status === "DICABUT" || end < reportDate) return "not-applicable";
    return end <= addMonths(reportDate, MONTHS_AHEAD)
      ? { fields: ["tgl_berakhir"], detail: { end, reportDate } }
      : "passed";
  },
});
