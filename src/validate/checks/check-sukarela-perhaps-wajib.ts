// KSDD Sukarela with a bordering partner that a linked problem hits is perhaps mandatory. People choose Sukarela because it
// asks for less. PP 28/2018.
import { regionOf } from "../../regulation/index.ts";
import { rowCheck } from "../check.ts";
import { linkedProblems } from "./support/form-index.ts";
import { regionText } from "./support/region-text.ts";

export const checkSukarelaPerhapsWajib = rowCheck({
  code: "PM-04",
  table: "pemetaan",
  needs: ["jenis", "kode_daerah_mitra", "ref_masalah"],
  test: (row, { form, borders }) => {
    const { jenis, kode_daerah_mitra: partners } = row.values;
    const own = form.region?.code;
    if (jenis !== "KSDD_SUKARELA" || partners === null || own === undefined) return "not-applicable";
    const bordering = partners.filter((code) => {
      const partner = regionOf(code)?.code;
      return partner !== undefined && borders.borders(own, partner) === "yes";
    });
    const crossing = linkedProblems(row, form).filter(({ values }) => values.lintas_daerah === "Ya");
    for (const partner of bordering) {
      const hit = crossing.find(({ values }) => values.daerah_terdampak?.includes(partner));
      if (hit === undefined) continue;
      return {
        fields: ["jenis"],
        expected: ["KSDD Wajib"],
        detail: { partner: regionText(partner), problem: hit.values.kode_masalah ?? "" },
      };
    }
    return "passed";
  },
});
