// Tanpa Biaya stands alone and with no amount. People tick it for "no cost to us" beside the partner's money.
// Aturan aplikasi.
import { rowCheck } from "../check.ts";

export const checkWithoutCostMeansNone = rowCheck({
  code: "PM-19",
  table: "pemetaan",
  needs: ["sumber_biaya"],
  test: ({ values: { sumber_biaya: sources, biaya_rp: amount } }) => {
    if (sources?.includes("TANPA_BIAYA") !== true) return "not-applicable";
    if (sources.some((source) => source !== "TANPA_BIAYA")) {
      return { fields: ["sumber_biaya"], detail: { reason: "other-source" } };
    }
    return (amount ?? 0) > 0 ? { fields: ["biaya_rp"], detail: { reason: "amount" } } : "passed";
  },
});
