import { z } from "zod";

const count = z.number().int().min(0);

export const mergeSchema = z.strictObject({
  folder: z.string(),
  year: z.number().int(),
  /** Whether the national workspace was made by this run. */
  isNew: z.boolean(),
  sources: z.array(
    z.strictObject({
      province: z.string(),
      workspace: z.string(),
      added: count,
      known: count,
      refused: count,
      journalLines: count,
      isOlder: z.boolean(),
    }),
  ),
});
