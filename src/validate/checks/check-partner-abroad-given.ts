// KSDPL and KSDLL name the partner and its country, which is not Indonesia. People name the embassy in Jakarta or leave the
// country to the partner's name. Permendagri 25/2020.
import { partnerKind } from "../../regulation/index.ts";
import { type Raised, rowCheck } from "../check.ts";
import { headingsOf, isBlank, nonEmpty } from "./support/cells.ts";
import { isAbroad } from "./support/jenis.ts";

const INDONESIA = /^(?:negara |nkri$|ri$)?(?:kesatuan )?(?:republik )?(?:indonesia|nkri|ri)?$/u;

function isIndonesia(country: string): boolean {
  const words = country
    .toLowerCase()
    .replace(/[^a-z]+/gu, " ")
    .trim();
  return words !== "" && INDONESIA.test(words);
}

export const checkPartnerAbroadGiven = rowCheck({
  code: "PM-10",
  table: "pemetaan",
  needs: ["jenis"],
  test: (row) => {
    if (!isAbroad(row.values.jenis)) return "not-applicable";
    const { nama_mitra: name, negara_mitra: country } = row.values;
    const blank = nonEmpty(
      (["nama_mitra", "negara_mitra"] as const).filter(
        (field) => isBlank(row, field) || (field === "nama_mitra" && name !== null && partnerKind(name) === "none"),
      ),
    );
    const raised: Raised<"PM-10", "nama_mitra" | "negara_mitra">[] = [];
    if (blank !== null) {
      raised.push({ fields: blank, detail: { reason: "blank", blank: headingsOf("pemetaan", blank) } });
    }
    if (country !== null && isIndonesia(country)) {
      raised.push({ fields: ["negara_mitra"], detail: { reason: "indonesia", blank: [] } });
    }
    return raised.length === 0 ? "passed" : raised;
  },
});
