// A proposal rests on a potential or a problem of the same form. People write proposals first and the identification never.
// Permendagri 22/2020 Pasal 5 ayat (1).
import { rowCheck } from "../check.ts";
import { isBlank, isFilled, nonEmpty } from "./support/cells.ts";

const REFERENCES = ["ref_potensi", "ref_masalah"] as const;

export const checkReferenceGiven = rowCheck({
  code: "PM-15",
  table: "pemetaan",
  needs: [],
  test: (row) => {
    if (REFERENCES.some((field) => isFilled(row, field))) return "passed";
    // One of the two columns may be missing: the other's cell is the one to fill in.
    const blank = nonEmpty(REFERENCES.filter((field) => isBlank(row, field)));
    return blank === null ? "not-applicable" : { fields: blank, detail: {} };
  },
});
