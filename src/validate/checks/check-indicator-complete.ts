// Indicator, target and its unit mean something only together. People write the indicator and leave the figure open.
// Aturan aplikasi.
import { rowCheck } from "../check.ts";
import { allOrNone } from "./support/all-or-none.ts";

export const checkIndicatorComplete = rowCheck({
  code: "PM-20",
  table: "pemetaan",
  needs: ["indikator", "target", "satuan_target"],
  test: (row) => allOrNone(row, ["indikator", "target", "satuan_target"]),
});
