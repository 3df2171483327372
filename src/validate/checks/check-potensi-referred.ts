// Each potential is taken up by at least one proposal. People list everything they have and propose a few. Permendagri
// 22/2020 Pasal 5: potentials are identified in order to be mapped.
import { rowCheck } from "../check.ts";
import { formIndex, idKey } from "./support/form-index.ts";
import { hasProposals } from "./support/proposals.ts";

export const checkPotensiReferred = rowCheck({
  code: "PO-05",
  table: "potensi",
  needs: ["kode_potensi"],
  test: ({ values: { kode_potensi: kode } }, { form }) => {
    if (kode === null || !hasProposals(form, "ref_potensi")) return "not-applicable";
    return formIndex(form).referredPotensi.has(idKey(kode)) ? "passed" : { fields: ["kode_potensi"], detail: { kode } };
  },
});
