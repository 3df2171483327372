// The 17 sectors of a year add up to its TOTAL within 0.5 %. People paste sectors and total from tables of different
// editions or units. Aturan aplikasi.
import { pdrbSectors } from "../../regulation/index.ts";
import { rowCheck } from "../check.ts";
import type { ParsedRow } from "../parsed.ts";
import { formIndex } from "./support/form-index.ts";
import { formatNumber } from "./support/numbers.ts";

/** 0.5 % as a divisor. */
const TOLERANCE_PART = 200;

/** The sum over all 17 sectors of a year; `null` unless each is there once and readable. */
function sumOfSectors(rows: readonly ParsedRow<"pdrb">[]): number | null {
  const bySector = new Map<string, number>();
  for (const { values } of rows) {
    if (values.kode_lu === null || values.kode_lu === "TOTAL") continue;
    if (values.adhk === null || bySector.has(values.kode_lu)) return null;
    bySector.set(values.kode_lu, values.adhk);
  }
  if (bySector.size !== pdrbSectors().length) return null;
  return [...bySector.values()].reduce((sum, value) => sum + value, 0);
}

export const checkSectorsAddUp = rowCheck({
  code: "PD-01",
  table: "pdrb",
  needs: ["kode_lu", "tahun", "adhk"],
  test: ({ values: { kode_lu: sector, tahun: year, adhk: written } }, { form }) => {
    if (sector !== "TOTAL" || year === null || written === null) return "not-applicable";
    const computed = sumOfSectors(formIndex(form).pdrbByYear.get(year) ?? []);
    if (computed === null) return "not-applicable";
    const difference = written - computed;
    if (Math.abs(difference) * TOLERANCE_PART <= written) return "passed";
    return {
      fields: ["adhk"],
      expected: [formatNumber(computed)],
      detail: {
        year,
        written: formatNumber(written),
        computed: formatNumber(computed),
        difference: formatNumber(difference),
      },
    };
  },
});
