// Urgency, seriousness and growth of a problem are scored together. People score the one they are sure of. Aturan aplikasi.
import { rowCheck } from "../check.ts";
import { allOrNone } from "./support/all-or-none.ts";

export const checkUsgComplete = rowCheck({
  code: "MS-02",
  table: "permasalahan",
  needs: ["usg_u", "usg_s", "usg_g"],
  test: (row) => allOrNone(row, ["usg_u", "usg_s", "usg_g"]),
});
