// A potential that was object of a cooperation before has an agreement of the same bidang in KSD Berjalan. People answer Ya
// from memory and do not look for the paper. Aturan aplikasi.
import { rowCheck } from "../check.ts";

export const checkEarlierCooperationListed = rowCheck({
  code: "PO-03",
  table: "potensi",
  needs: ["pernah_dikerjasamakan", "bidang_urusan"],
  test: ({ values: { pernah_dikerjasamakan: before, bidang_urusan: bidang } }, { form }) => {
    if (before !== "Ya" || bidang === null) return "not-applicable";
    const agreements = form.tables.ksd_berjalan;
    if (agreements.some(({ values }) => values.bidang_urusan === bidang)) return "passed";
    // An agreement whose bidang could not be read may be the one.
    if (agreements.some((row) => row.values.bidang_urusan === null)) return "not-applicable";
    return { fields: ["pernah_dikerjasamakan"], detail: { bidang } };
  },
});
