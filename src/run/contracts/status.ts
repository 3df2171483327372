import { z } from "zod";
import { liftSchema } from "./validate.ts";

const count = z.number().int().nonnegative();
const mark = z.number().min(0).max(100).nullable();
const lifts = z.array(liftSchema);

export const statusSchema = z.strictObject({
  province: z.string(),
  year: z.number().int(),
  regions: z.array(
    z.strictObject({
      region: z.string(),
      name: z.string(),
      level: z.enum(["provinsi", "kabupaten", "kota"]),
      submission: z.string().nullable(),
      version: z.number().int().positive().nullable(),
      /** ISO 8601 in UTC. */
      importedAt: z.string().nullable(),
      file: z.string().nullable(),
      accepted: count,
      held: count,
      /** Share of the needed cells that are filled. */
      completeness: z.number().min(0).max(1).nullable(),
      /** 0–100; `null` without a submission, or where there is nothing to count. */
      marks: z.strictObject({ completeness: mark, accuracy: mark, usefulness: mark }),
      /** Cells that would raise each mark most; empty without a submission. */
      lifts: z.strictObject({ completeness: lifts, accuracy: lifts, usefulness: lifts }),
      refused: z.strictObject({ file: z.string(), at: z.string(), galat: count }).nullable(),
      next: z.enum(["send-form", "repair-file", "repair-rows", "fill-blanks", "none"]),
    }),
  ),
});
