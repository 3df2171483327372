// A problem that crosses the border names the regions it hits. People answer Ya and think the neighbours are obvious.
// Aturan aplikasi.
import { rowCheck } from "../check.ts";
import { isBlank } from "./support/cells.ts";

export const checkAffectedRegionsNamed = rowCheck({
  code: "MS-01",
  table: "permasalahan",
  needs: ["lintas_daerah", "daerah_terdampak"],
  test: (row) => {
    if (row.values.lintas_daerah !== "Ya") return "not-applicable";
    return isBlank(row, "daerah_terdampak") ? { fields: ["daerah_terdampak"], detail: {} } : "passed";
  },
});
