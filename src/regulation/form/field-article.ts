import type { Basis } from "../../finding/index.ts";
import type { FieldBasis } from "./declaration.ts";

const ARTICLES: Partial<Record<FieldBasis, Basis>> = {
  P3: "Permendagri 22/2020 Pasal 3",
  P4: "Permendagri 22/2020 Pasal 4",
  "P5(1)": "Permendagri 22/2020 Pasal 5 ayat (1)",
  "P5(1), praktik": "Permendagri 22/2020 Pasal 5 ayat (1)",
  "P3, PP28, PP46, P25": "PP 28/2018",
  PP28: "PP 28/2018",
  P25: "Permendagri 25/2020",
};

/** The article that asks for a field; `null` for fields of practice or of our own design, which are never shown as law. */
export function articleOf(basis: FieldBasis | null): Basis | null {
  return basis === null ? null : (ARTICLES[basis] ?? null);
}
