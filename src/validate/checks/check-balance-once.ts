// A commodity has one balance a year. People enter it per quarter or per office. Aturan aplikasi.
import { rowCheck } from "../check.ts";
import { isCommodity } from "./check-commodity-known.ts";
import { commodityYearKey, formIndex } from "./support/form-index.ts";

export const checkBalanceOnce = rowCheck({
  code: "NR-02",
  table: "neraca_komoditas",
  needs: ["komoditas", "tahun"],
  test: (row, { form }) => {
    const { komoditas, tahun } = row.values;
    const key = commodityYearKey(row);
    if (key === null || komoditas === null || tahun === null || !isCommodity(komoditas)) return "not-applicable";
    const first = formIndex(form).firstByCommodityYear.get(key);
    if (first === undefined || first === row) return "passed";
    return {
      fields: ["komoditas"],
      detail: { first: first.cell("komoditas").address ?? "", commodity: komoditas, year: tahun },
    };
  },
});
