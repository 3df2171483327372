// A balance's unit converts to the commodity's own, so that regions can be compared. People count eggs, sacks or heads.
// Aturan aplikasi.
import { commodities, convertAmount, unitsLike } from "../../regulation/index.ts";
import { rowCheck } from "../check.ts";

export const checkUnitConvertible = rowCheck({
  code: "NR-03",
  table: "neraca_komoditas",
  needs: ["komoditas", "satuan"],
  test: ({ values: { komoditas, satuan } }) => {
    const commodity = commodities().find(({ code }) => code === komoditas);
    if (commodity === undefined || satuan === null) return "not-applicable";
    if (convertAmount(1, satuan, commodity.unit) !== null) return "passed";
    return {
      fields: ["satuan"],
      expected: unitsLike(commodity.unit),
      detail: { commodity: commodity.name, unit: commodity.unit },
    };
  },
});
