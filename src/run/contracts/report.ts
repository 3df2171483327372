import { z } from "zod";

const formSchema = z.strictObject({ region: z.string(), version: z.number().int().nullable(), file: z.string() });
const pairSchema = z.strictObject({ id: z.string(), a: z.string(), b: z.string(), kind: z.string() });
/** How a proposal stands; `null` where it is not judged. */
const stateSchema = z.strictObject({
  id: z.string(),
  region: z.string(),
  title: z.string(),
  class: z.string(),
  priority: z.enum(["I", "II", "III"]).nullable(),
  rank: z.number().int().nullable(),
  score: z.number().nullable(),
});

export const reportSchema = z.strictObject({
  /** Paths of what was written, in the order of the formats. */
  files: z.array(z.string()),
  /** With `--since` only: the end of that day (WIB) against now, both by the weights that hold now. */
  changes: z
    .strictObject({
      since: z.string(),
      regions: z.strictObject({
        reported: z.array(formSchema),
        withdrawn: z.array(formSchema),
        replaced: z.array(z.strictObject({ before: formSchema, now: formSchema })),
      }),
      proposals: z.strictObject({
        added: z.array(stateSchema),
        removed: z.array(stateSchema.extend({ reason: z.string() })),
        changed: z.array(z.strictObject({ before: stateSchema, now: stateSchema })),
      }),
      pairs: z.strictObject({ added: z.array(pairSchema), gone: z.array(pairSchema) }),
    })
    .optional(),
});
export type ReportJson = z.infer<typeof reportSchema>;
