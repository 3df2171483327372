import { z } from "zod";
import { COMPONENT_IDS, YEAR_PAIR_FIELDS } from "../../domain/index.ts";

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

/** How this year is held against an earlier one. */
const yearSchema = z.strictObject({
  before: z.number().int(),
  now: z.number().int(),
  /** The day the earlier year counts as. */
  asOf: z.string(),
  /** Whether each year was scored by its own weights; else those that hold now were used for both. */
  ownWeights: z.boolean(),
  /** Those that are not the same share of all, 0–1, in both years. */
  weights: z.array(z.strictObject({ component: z.enum(COMPONENT_IDS), before: z.number(), now: z.number() })),
  /** Proposals that count: `before` = continued + removed, `now` = continued + added. */
  counted: z.strictObject({ before: z.number().int(), now: z.number().int() }),
  /** Which proposal of now is taken for which of then, and on what that rests; those in doubt first. */
  continued: z.array(
    z.strictObject({
      before: z.string(),
      now: z.string(),
      similarity: z.number(),
      basis: z.array(z.strictObject({ field: z.enum(YEAR_PAIR_FIELDS), alike: z.number() })),
      doubt: z.enum(["unlike", "rival"]).nullable(),
    }),
  ),
});

/** The end of a day (WIB) against now, both by the weights that hold now; or an earlier year against this one. */
const changesSchema = z.strictObject({
  /** The day, or the year. */
  since: z.string(),
  /** Only where a year is compared with. */
  year: yearSchema.optional(),
  regions: z.strictObject({
    reported: z.array(formSchema),
    withdrawn: z.array(formSchema),
    replaced: z.array(z.strictObject({ before: formSchema, now: formSchema })),
  }),
  proposals: z.strictObject({
    /** With a year also what is known of it from then. */
    added: z.array(stateSchema.extend({ reason: z.string().optional() })),
    removed: z.array(stateSchema.extend({ reason: z.string() })),
    changed: z.array(z.strictObject({ before: stateSchema, now: stateSchema })),
  }),
  pairs: z.strictObject({ added: z.array(pairSchema), gone: z.array(pairSchema) }),
});

export const reportSchema = z.strictObject({
  /** Paths of what was written, in the order of the formats. */
  files: z.array(z.string()),
  /** With `--since` only. */
  changes: changesSchema.optional(),
});
export type ReportJson = z.infer<typeof reportSchema>;
export type ChangesJson = z.infer<typeof changesSchema>;
