// The place of a cooperation fits the spatial plan. People hope for the next revision of the plan. Aturan aplikasi.
import { rowCheck } from "../check.ts";

export const checkRtrwFits = rowCheck({
  code: "PM-21",
  table: "pemetaan",
  needs: ["sesuai_rtrw"],
  test: ({ values: { sesuai_rtrw: fits } }) => {
    if (fits === null) return "not-applicable";
    return fits === "TIDAK" ? { fields: ["sesuai_rtrw"], detail: {} } : "passed";
  },
});
