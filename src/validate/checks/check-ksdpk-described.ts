// KSDPK says what kind of third party the partner is and which form the cooperation takes. People leave both for later,
// when the partner is known. PP 28/2018.
import { rowCheck } from "../check.ts";
import { headingsOf, isBlank, nonEmpty } from "./support/cells.ts";

export const checkKsdpkDescribed = rowCheck({
  code: "PM-06",
  table: "pemetaan",
  needs: ["jenis"],
  test: (row) => {
    if (row.values.jenis !== "KSDPK") return "not-applicable";
    const blank = nonEmpty((["jenis_pihak_ketiga", "bentuk_ksdpk"] as const).filter((field) => isBlank(row, field)));
    return blank === null ? "passed" : { fields: blank, detail: { blank: headingsOf("pemetaan", blank) } };
  },
});
