// Each problem is taken up by at least one proposal. People list every complaint and propose a few. Aturan aplikasi.
import { rowCheck } from "../check.ts";
import { formIndex, idKey } from "./support/form-index.ts";
import { hasProposals } from "./support/proposals.ts";

export const checkMasalahReferred = rowCheck({
  code: "MS-04",
  table: "permasalahan",
  needs: ["kode_masalah"],
  test: ({ values: { kode_masalah: kode } }, { form }) => {
    if (kode === null || !hasProposals(form, "ref_masalah")) return "not-applicable";
    return formIndex(form).referredMasalah.has(idKey(kode)) ? "passed" : { fields: ["kode_masalah"], detail: { kode } };
  },
});
