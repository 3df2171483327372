// KSDD names its partner regions by code: existing ones, and not the sender itself. People write a province's nickname, an
// office, a statistics code, or list all parties with themselves among them. PP 28/2018.
import { type Raised, rowCheck } from "../check.ts";
import { isBlank, unreadableText } from "./support/cells.ts";
import { isKsdd } from "./support/jenis.ts";
import { regionsMeant, regionsOffered, regionText } from "./support/region-text.ts";

type RaisedHere = Raised<"PM-05", "kode_daerah_mitra">;

/** Several partners stand in one cell; only those that name no single region are raised. */
function unknownPartners(text: string): readonly RaisedHere[] {
  const parts = text.split(/[;\n\r]+/u).map((part) => part.trim());
  const unknown = parts.filter((part) => part !== "" && regionsMeant(part).length !== 1);
  return (unknown.length === 0 ? [text] : unknown).map((partner) => ({
    fields: ["kode_daerah_mitra"],
    expected: regionsOffered(partner),
    detail: { reason: "unknown", partner },
  }));
}

export const checkPartnerRegionGiven = rowCheck({
  code: "PM-05",
  table: "pemetaan",
  needs: ["jenis"],
  test: (row, { form }) => {
    if (!isKsdd(row.values.jenis)) return "not-applicable";
    const text = unreadableText(row, "kode_daerah_mitra");
    if (text !== null) return unknownPartners(text);
    if (isBlank(row, "kode_daerah_mitra")) {
      return { fields: ["kode_daerah_mitra"], detail: { reason: "blank", partner: null } };
    }
    const partners = row.values.kode_daerah_mitra;
    const own = form.region?.code;
    if (partners === null || own === undefined) return "not-applicable";
    if (!partners.includes(own)) return "passed";
    return { fields: ["kode_daerah_mitra"], detail: { reason: "own", partner: regionText(own) } };
  },
});
