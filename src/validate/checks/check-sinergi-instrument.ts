// A Sinergi is put down in a Nota Kesepakatan with a Rencana Kerja, never in a KB or PKS. People use the papers they know
// from KSDD. PP 28/2018 Pasal 46.
import { rowCheck } from "../check.ts";

export const checkSinergiInstrument = rowCheck({
  code: "PM-09",
  table: "pemetaan",
  needs: ["jenis", "kesiapan"],
  test: ({ values: { jenis, kesiapan } }) => {
    if (jenis !== "SINERGI" || kesiapan === null) return "not-applicable";
    if (kesiapan !== "KB" && kesiapan !== "PKS") return "passed";
    return { fields: ["kesiapan"], expected: ["NK"], detail: { kesiapan } };
  },
});
