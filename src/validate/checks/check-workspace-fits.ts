// A form belongs to the province and the year of the workspace it is brought into. People send last year's form again, or
// to the wrong province's secretariat. Aturan aplikasi.
import { provinceOf } from "../../domain/index.ts";
import { rowCheck } from "../check.ts";
import { regionText } from "./support/region-text.ts";

export const checkWorkspaceFits = rowCheck({
  code: "ID-07",
  table: "identitas",
  needs: [],
  test: ({ values }, { form, workspace }) => {
    if (workspace === null) return "not-applicable";
    const region = form.region?.code ?? null;
    const year = values.tahun_pemetaan;
    if (region === null && year === null) return "not-applicable";
    const wrongProvince =
      region !== null && provinceOf(region) !== workspace.province
        ? [
            {
              fields: ["kode_daerah"] as const,
              detail: {
                what: "province" as const,
                workspace: regionText(workspace.province),
                submitted: regionText(region),
              },
            },
          ]
        : [];
    const wrongYear =
      year !== null && year !== workspace.year
        ? [
            {
              fields: ["tahun_pemetaan"] as const,
              expected: [String(workspace.year)],
              detail: { what: "year" as const, workspace: String(workspace.year), submitted: String(year) },
            },
          ]
        : [];
    const wrong = [...wrongProvince, ...wrongYear];
    return wrong.length === 0 ? "passed" : wrong;
  },
});
