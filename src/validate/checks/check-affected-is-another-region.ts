// Affected regions are others than the sender. People list all regions of a river or road, their own among them.
// Aturan aplikasi.
import { rowCheck } from "../check.ts";
import { regionText } from "./support/region-text.ts";

export const checkAffectedIsAnotherRegion = rowCheck({
  code: "MS-03",
  table: "permasalahan",
  needs: ["daerah_terdampak"],
  test: ({ values: { daerah_terdampak: affected } }, { form }) => {
    const own = form.region?.code;
    if (affected === null || own === undefined) return "not-applicable";
    return affected.includes(own) ? { fields: ["daerah_terdampak"], detail: { own: regionText(own) } } : "passed";
  },
});
