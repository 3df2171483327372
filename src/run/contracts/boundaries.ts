import { z } from "zod";

export const boundariesSchema = z.strictObject({
  /** `null`: maps are drawn in tiles. */
  boundaries: z.strictObject({ sha256: z.string(), name: z.string(), attribution: z.string().nullable() }).nullable(),
  /** Regions of the province that the file has. */
  regions: z.number().int(),
  /** Names of those it lacks. */
  missing: z.array(z.string()),
});
export type BoundariesJson = z.infer<typeof boundariesSchema>;
