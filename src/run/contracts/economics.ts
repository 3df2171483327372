import { z } from "zod";

const measure = z.strictObject({ value: z.number().nullable(), reason: z.string().nullable() });
const million = z.number().nullable();

/** `ksd score --economics --json`. Money in million rupiah at constant prices (ADHK); growth per year, 0.05 = 5 %. */
export const economicsSchema = z.strictObject({
  province: z.string(),
  year: z.number().int(),
  regions: z.array(
    z.strictObject({
      region: z.string(),
      name: z.string(),
      firstYear: z.number().int().nullable(),
      lastYear: z.number().int().nullable(),
      /** Why nothing can be computed. */
      reason: z.string().nullable(),
      sectors: z.array(
        z.strictObject({
          sector: z.string(),
          name: z.string(),
          first: million,
          last: million,
          provinceFirst: million,
          provinceLast: million,
          growth: z.number().nullable(),
          provinceGrowth: z.number().nullable(),
          slq: measure,
          dlq: measure,
          typology: z.enum(["unggulan", "andalan", "prospektif", "tertinggal"]).nullable(),
          shiftShare: z
            .strictObject({
              national: z.number(),
              mix: z.number(),
              competitive: z.number(),
              change: z.number(),
            })
            .nullable(),
          klassen: z.enum(["I", "II", "III", "IV"]).nullable(),
          /** Why a figure is null; nothing for those that are there. */
          gaps: z.partialRecord(z.enum(["growth", "provinceGrowth", "typology", "shiftShare", "klassen"]), z.string()),
        }),
      ),
    }),
  ),
});
export type EconomicsJson = z.infer<typeof economicsSchema>;
