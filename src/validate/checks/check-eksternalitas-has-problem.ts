// Who claims a cross-border externality links a problem that crosses the border. People choose the basis first and write
// the problem from their own region's view. PP 28/2018.
import { rowCheck } from "../check.ts";
import { isBlank } from "./support/cells.ts";
import { linkedProblems } from "./support/form-index.ts";

export const checkEksternalitasHasProblem = rowCheck({
  code: "PM-03",
  table: "pemetaan",
  needs: ["dasar_wajib", "ref_masalah"],
  test: (row, { form }) => {
    if (row.values.dasar_wajib?.includes("EKSTERNALITAS") !== true) return "not-applicable";
    // Without any reference at all PM-15 speaks first.
    if (isBlank(row, "ref_masalah") && !row.values.ref_potensi?.length) return "not-applicable";
    const linked = linkedProblems(row, form);
    // References that no table could be asked about: that the table is missing, doubled or empty is already said.
    if (linked.length === 0 && row.values.ref_masalah?.length) return "not-applicable";
    if (linked.some(({ values }) => values.lintas_daerah === "Ya")) return "passed";
    // A blank or unreadable answer has its own finding and may turn out to be Ya.
    if (linked.some(({ values }) => values.lintas_daerah === null)) return "not-applicable";
    return { fields: ["dasar_wajib"], detail: { problems: row.values.ref_masalah ?? [] } };
  },
});
