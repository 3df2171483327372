// Data of a potential are not older than five years at the year of the mapping. People copy figures from an earlier
// planning document. Aturan aplikasi.
import { rowCheck } from "../check.ts";

const OLDEST = 5;

export const checkDataRecent = rowCheck({
  code: "PO-02",
  table: "potensi",
  needs: ["tahun_data"],
  test: ({ values: { tahun_data: year } }, { form }) => {
    const mapped = form.identitas.values.tahun_pemetaan;
    if (year === null || mapped === null) return "not-applicable";
    const age = mapped - year;
    return age <= OLDEST ? "passed" : { fields: ["tahun_data"], detail: { year, age } };
  },
});
