// The partner of a KSDPK is a third party, no regional government and no ministry or agency. People call every partner
// outside their own office a third party. PP 28/2018 Pasal 46.
import { partnerKind } from "../../regulation/index.ts";
import { rowCheck } from "../check.ts";

export const checkThirdPartyIsOne = rowCheck({
  code: "PM-07",
  table: "pemetaan",
  needs: ["jenis", "nama_mitra"],
  test: ({ values: { jenis, nama_mitra: partner } }) => {
    if (jenis !== "KSDPK" || partner === null) return "not-applicable";
    const kind = partnerKind(partner);
    if (kind === "none") return "not-applicable";
    if (kind === "regional") {
      return { fields: ["nama_mitra"], expected: ["KSDD Wajib", "KSDD Sukarela"], detail: { partner, should: "KSDD" } };
    }
    if (kind === "state") {
      return { fields: ["nama_mitra"], expected: ["Sinergi"], detail: { partner, should: "SINERGI" } };
    }
    return "passed";
  },
});
