// KSDD Wajib says on which of the two bases it is mandatory. People take the word wajib for basis enough. PP 28/2018.
import { rowCheck } from "../check.ts";
import { isBlank } from "./support/cells.ts";

export const checkDasarWajibGiven = rowCheck({
  code: "PM-02",
  table: "pemetaan",
  needs: ["jenis", "dasar_wajib"],
  test: (row) => {
    if (row.values.jenis !== "KSDD_WAJIB") return "not-applicable";
    return isBlank(row, "dasar_wajib") ? { fields: ["dasar_wajib"], detail: {} } : "passed";
  },
});
