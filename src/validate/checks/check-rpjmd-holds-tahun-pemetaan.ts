// The RPJMD period holds the year of the mapping. People leave the previous RPJMD in the form after a new head of region
// took office. Permendagri 22/2020 Pasal 5: the mapping rests on the RPJMD in force.
import { rowCheck } from "../check.ts";
import { rpjmdOf } from "./support/rpjmd.ts";

export const checkRpjmdHoldsTahunPemetaan = rowCheck({
  code: "ID-04",
  table: "identitas",
  needs: ["rpjmd_awal", "tahun_pemetaan"],
  test: ({ values }, { form }) => {
    const period = rpjmdOf(form);
    const year = values.tahun_pemetaan;
    if (period === null || year === null) return "not-applicable";
    if (year >= period.start && year <= period.end) return "passed";
    return { fields: ["rpjmd_awal"], detail: { ...period, year } };
  },
});
