// Who names APBD money says whether it is budgeted: the DPRD's consent hangs on it. People wait for the budget to pass.
// PP 28/2018.
import { rowCheck } from "../check.ts";
import { isBlank } from "./support/cells.ts";

export const checkBudgetedGiven = rowCheck({
  code: "PM-18",
  table: "pemetaan",
  needs: ["sumber_biaya", "sudah_dianggarkan"],
  test: (row) => {
    const sources = (row.values.sumber_biaya ?? []).filter((source) => source.startsWith("APBD_"));
    if (sources.length === 0) return "not-applicable";
    return isBlank(row, "sudah_dianggarkan")
      ? { fields: ["sudah_dianggarkan"], expected: ["Ya", "Tidak"], detail: { sources } }
      : "passed";
  },
});
