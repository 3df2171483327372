// Provinsi is the one Kode Daerah begins with. People of regions that changed province, or who copied a form from
// another province, leave the old one. Aturan aplikasi.
import { provinceOf } from "../../domain/index.ts";
import { rowCheck } from "../check.ts";
import { regionText } from "./support/region-text.ts";

export const checkProvinsiAgrees = rowCheck({
  code: "ID-03",
  table: "identitas",
  needs: ["kode_daerah", "provinsi"],
  test: ({ values }, { form }) => {
    if (form.region === null || values.provinsi === null) return "not-applicable";
    const expected = provinceOf(form.region.code);
    if (values.provinsi === expected) return "passed";
    return {
      fields: ["provinsi"],
      expected: [regionText(expected)],
      detail: {
        code: form.region.code,
        provinceOfCode: regionText(expected),
        province: regionText(values.provinsi),
      },
    };
  },
});
