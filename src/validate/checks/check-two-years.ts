// Growth needs two years of PDRB. People enter the latest year only. Without the second, growth measures are left out.
// Aturan aplikasi.
import { rowCheck } from "../check.ts";
import { formIndex } from "./support/form-index.ts";

export const checkTwoYears = rowCheck({
  code: "PD-03",
  table: "pdrb",
  needs: ["tahun"],
  test: (row, { form }) => {
    const rows = form.tables.pdrb;
    if (row !== rows[0]) return "not-applicable";
    const years = formIndex(form).pdrbByYear.size;
    if (years >= 2) return "passed";
    // A year that could not be read may be the second.
    if (rows.some(({ values }) => values.tahun === null)) return "not-applicable";
    return { fields: ["tahun"], detail: { years } };
  },
});
