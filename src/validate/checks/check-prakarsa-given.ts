// KSDPK, KSDPL and KSDLL say who took the initiative: the steps that follow differ. People think it goes without saying.
// Aturan aplikasi.
import { rowCheck } from "../check.ts";
import { isBlank } from "./support/cells.ts";
import { isAbroad } from "./support/jenis.ts";

export const checkPrakarsaGiven = rowCheck({
  code: "PM-11",
  table: "pemetaan",
  needs: ["jenis", "prakarsa"],
  test: (row) => {
    const { jenis } = row.values;
    if (jenis !== "KSDPK" && !isAbroad(jenis)) return "not-applicable";
    return isBlank(row, "prakarsa") ? { fields: ["prakarsa"], expected: ["Daerah", "Mitra"], detail: {} } : "passed";
  },
});
