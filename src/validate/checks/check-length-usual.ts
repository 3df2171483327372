// A cooperation runs five years at most, as coordination teams advise; it can be extended. People ask for the life of the
// building. Praktik TKKSD.
import { rowCheck } from "../check.ts";

const LONGEST = 5;

export const checkLengthUsual = rowCheck({
  code: "PM-16",
  table: "pemetaan",
  needs: ["jangka_waktu"],
  test: ({ values: { jangka_waktu: years } }) => {
    if (years === null) return "not-applicable";
    return years <= LONGEST ? "passed" : { fields: ["jangka_waktu"], detail: { years } };
  },
});
