// The status of an agreement agrees with its dates at the report date. People copy the list of last year without looking at
// the ends. Aturan aplikasi.
import { rowCheck } from "../check.ts";

export const checkStatusAgrees = rowCheck({
  code: "KB-02",
  table: "ksd_berjalan",
  needs: ["status", "tgl_mulai", "tgl_berakhir"],
  test: ({ values: { status, tgl_mulai: start, tgl_berakhir: end } }, { reportDate }) => {
    if (status === null || status === "DICABUT" || end === null) return "not-applicable";
    // An end before the start is wrong itself (KB-01).
    if (start !== null && end < start) return "not-applicable";
    const byDates = end < reportDate ? "BERAKHIR" : "BERLAKU";
    return status === byDates
      ? "passed"
      : { fields: ["status"], expected: [byDates], detail: { status, byDates, reportDate } };
  },
});
