// An agreement ends after it begins and is signed before it ends. People mistype a year or swap two date columns.
// Aturan aplikasi.
import { rowCheck } from "../check.ts";

export const checkAgreementDates = rowCheck({
  code: "KB-01",
  table: "ksd_berjalan",
  needs: ["tgl_berakhir"],
  test: ({ values: { tgl_ttd: signed, tgl_mulai: start, tgl_berakhir: end } }) => {
    if (end === null || (start === null && signed === null)) return "not-applicable";
    if (start !== null && end < start) {
      return { fields: ["tgl_berakhir"], detail: { reason: "end-before-start", start, end } };
    }
    if (signed !== null && signed > end) {
      return { fields: ["tgl_ttd"], detail: { reason: "signed-after-end", start: signed, end } };
    }
    return "passed";
  },
});
