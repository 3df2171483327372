// The partner of a Sinergi is a ministry, agency, vertical office, TNI, Polri, Bank Indonesia or state university. People
// use the friendly word for any good partner. PP 28/2018 Pasal 46.
import { type PartnerKind, partnerKind } from "../../regulation/index.ts";
import { rowCheck } from "../check.ts";
import { isBlank } from "./support/cells.ts";

const FITTING: Readonly<Partial<Record<PartnerKind, readonly string[]>>> = {
  regional: ["KSDD Wajib", "KSDD Sukarela"],
  private: ["KSDPK (Pihak Ketiga)"],
};

export const checkSinergiPartnerIsState = rowCheck({
  code: "PM-08",
  table: "pemetaan",
  needs: ["jenis", "nama_mitra"],
  test: (row) => {
    if (row.values.jenis !== "SINERGI") return "not-applicable";
    const kind = partnerKind(row.values.nama_mitra);
    if (isBlank(row, "nama_mitra") || kind === "none") {
      return { fields: ["nama_mitra"], severity: "GALAT", detail: { reason: "blank" } };
    }
    if (kind === "state" || kind === "university" || kind === "either") return "passed";
    return {
      fields: ["nama_mitra"],
      severity: "PERINGATAN",
      expected: FITTING[kind] ?? [],
      detail: { reason: "doubtful" },
    };
  },
});
