// A sector has one row a year. People paste a revised table below the old one. Aturan aplikasi.
import { rowCheck } from "../check.ts";
import { formIndex, sectorYearKey } from "./support/form-index.ts";

export const checkSectorOnce = rowCheck({
  code: "PD-02",
  table: "pdrb",
  needs: ["kode_lu", "tahun"],
  test: (row, { form }) => {
    const { kode_lu: sector, tahun: year } = row.values;
    const key = sectorYearKey(row);
    if (key === null || sector === null || year === null) return "not-applicable";
    const first = formIndex(form).firstBySectorYear.get(key);
    if (first === undefined || first === row) return "passed";
    return { fields: ["kode_lu"], detail: { first: first.cell("kode_lu").address ?? "", sector, year } };
  },
});
