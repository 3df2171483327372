// Nama Daerah is the name of the region that Kode Daerah stands for. People copy last year's form of a neighbour and
// change one of the two cells only. Aturan aplikasi.
import { regionsNamed } from "../../regulation/index.ts";
import { rowCheck } from "../check.ts";
import { regionText } from "./support/region-text.ts";

export const checkNamaDaerahAgrees = rowCheck({
  code: "ID-02",
  table: "identitas",
  needs: ["kode_daerah", "nama_daerah"],
  test: ({ values }, { form }) => {
    const name = values.nama_daerah;
    if (form.region === null || name === null) return "not-applicable";
    const { code, name: nameOfCode } = form.region;
    const named = regionsNamed(name);
    if (named.some((region) => region.code === code)) return "passed";
    const other = named.length === 1 ? named[0] : undefined;
    return {
      fields: ["nama_daerah"],
      expected: [regionText(code), ...named.map((region) => regionText(region.code))],
      detail: { code, nameOfCode, name, codeOfName: other?.code ?? null },
    };
  },
});
