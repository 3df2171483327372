import { z } from "zod";
import { batchShape, fileSchema } from "./validate.ts";

export const importSchema = z.strictObject({
  ...batchShape,
  dryRun: z.boolean(),
  files: z.array(
    fileSchema.extend({
      action: z.enum(["insert", "replace", "skip", "refuse", "ignore"]),
      submission: z
        .strictObject({ id: z.string(), version: z.number().int().positive(), replaces: z.string().nullable() })
        .nullable(),
    }),
  ),
});
export type ImportJson = z.infer<typeof importSchema>;
