import { z } from "zod";
import { TABLE_NAMES } from "../../domain/index.ts";
import { batchShape, fileSchema } from "./validate.ts";

export const importSchema = z.strictObject({
  ...batchShape,
  dryRun: z.boolean(),
  /** What the workspace knows of headings from now on. */
  headingsKept: z.array(
    z.strictObject({ region: z.string(), table: z.enum(TABLE_NAMES), heading: z.string(), field: z.string() }),
  ),
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
