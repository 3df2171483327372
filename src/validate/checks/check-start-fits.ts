// A proposal starts in the year of the mapping or later, within the RPJMD. People enter running cooperation as proposals,
// or dates of the next RPJMD. Aturan aplikasi.
import { rowCheck } from "../check.ts";
import { rpjmdOf } from "./support/rpjmd.ts";

export const checkStartFits = rowCheck({
  code: "PM-17",
  table: "pemetaan",
  needs: ["tahun_mulai"],
  test: ({ values: { tahun_mulai: year } }, { form }) => {
    const mapped = form.identitas.values.tahun_pemetaan;
    if (year === null || mapped === null) return "not-applicable";
    const period = rpjmdOf(form);
    if (year < mapped) {
      return {
        fields: ["tahun_mulai"],
        severity: "GALAT",
        detail: { reason: "before-mapping", start: mapped, end: period?.end ?? mapped },
      };
    }
    // A period that does not even hold the mapping year is wrong itself (ID-04), not every proposal.
    if (period === null || mapped < period.start || mapped > period.end) return "not-applicable";
    if (year <= period.end) return "passed";
    return { fields: ["tahun_mulai"], severity: "PERINGATAN", detail: { reason: "outside-rpjmd", ...period } };
  },
});
