// The region's own order of proposals has no ties. People join two offices' lists, each with its own number 1.
// Aturan aplikasi.
import { rowCheck } from "../check.ts";
import { formIndex } from "./support/form-index.ts";

export const checkPriorityOnce = rowCheck({
  code: "PM-22",
  table: "pemetaan",
  needs: ["prioritas_daerah"],
  test: (row, { form }) => {
    const priority = row.values.prioritas_daerah;
    if (priority === null) return "not-applicable";
    const first = formIndex(form).firstByPriority.get(priority);
    if (first === undefined || first === row) return "passed";
    return {
      fields: ["prioritas_daerah"],
      detail: { first: first.cell("prioritas_daerah").address ?? "", kode: first.values.kode_usulan ?? "" },
    };
  },
});
