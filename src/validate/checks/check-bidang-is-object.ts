// The object of a cooperation is one of the 32 urusan, 1.01 to 3.32. People use the planning codes of supporting functions
// (4.01 secretariat, 5.02 finance), which are no urusan. Permendagri 22/2020 Pasal 4.
import { isOutsideUrusan } from "../../regulation/index.ts";
import { rowCheck } from "../check.ts";
import { unreadableText } from "./support/cells.ts";

export const checkBidangIsObject = rowCheck({
  code: "PM-12",
  table: "pemetaan",
  needs: [],
  test: (row) => {
    if (row.cell("bidang_urusan").state === "value") return "passed";
    const text = unreadableText(row, "bidang_urusan");
    if (text === null || !isOutsideUrusan(text)) return "not-applicable";
    return { fields: ["bidang_urusan"], detail: {} };
  },
});
