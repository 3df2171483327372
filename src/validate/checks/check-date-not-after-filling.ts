// What is reported as done was done before the form was filled in: the TKKSD decree and the signing of agreements. People
// mistype the year, mostly in January, or report a signing that is only planned. Aturan aplikasi.
import { rowCheck } from "../check.ts";

export const checkSkTkksdNotAfterFilling = rowCheck({
  code: "ID-06",
  table: "identitas",
  needs: ["sk_tkksd_tanggal", "tanggal_pengisian"],
  test: ({ values: { sk_tkksd_tanggal: decreed, tanggal_pengisian: filled } }) => {
    if (decreed === null || filled === null) return "not-applicable";
    return decreed <= filled ? "passed" : { fields: ["sk_tkksd_tanggal"], detail: { filled } };
  },
});

export const checkTglTtdNotAfterFilling = rowCheck({
  code: "ID-06",
  table: "ksd_berjalan",
  needs: ["tgl_ttd"],
  test: ({ values: { tgl_ttd: signed, tgl_berakhir: end } }, { form }) => {
    const filled = form.identitas.values.tanggal_pengisian;
    if (signed === null || filled === null) return "not-applicable";
    // Signed after the agreement ended is KB-01's to say, about the same cell.
    if (end !== null && signed > end) return "not-applicable";
    return signed <= filled ? "passed" : { fields: ["tgl_ttd"], detail: { filled } };
  },
});
