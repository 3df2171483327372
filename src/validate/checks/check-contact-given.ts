// There is a telephone number or an e-mail address to ask back. People skip both because neither is required alone.
// Aturan aplikasi.
import { rowCheck } from "../check.ts";
import { isBlank, isFilled, nonEmpty } from "./support/cells.ts";

const CONTACTS = ["pic_telepon", "pic_surel"] as const;

export const checkContactGiven = rowCheck({
  code: "ID-05",
  table: "identitas",
  needs: [],
  test: (row) => {
    if (CONTACTS.some((field) => isFilled(row, field))) return "passed";
    const blank = nonEmpty(CONTACTS.filter((field) => isBlank(row, field)));
    return blank === null ? "not-applicable" : { fields: blank, detail: {} };
  },
});
