import { z } from "zod";

const count = z.number().int().nonnegative();

export const verifySchema = z.strictObject({
  /** Whether no fault was found; notes do not count. */
  ok: z.boolean(),
  /** Whether every original was read and checked anew. */
  deep: z.boolean(),
  checked: z.strictObject({
    submissions: count,
    rows: count,
    refusals: count,
    withdrawals: count,
    originals: count,
    journal: count,
    /** Submissions that were held against a new reading of their original. */
    reread: count,
  }),
  /** Last line of the journal. Written down elsewhere, it shows later whether the journal was cut or made anew. */
  head: z.strictObject({ number: z.number().int().positive(), hash: z.string() }).nullable(),
  faults: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(["fault", "note"]),
      /** Submission, file, line of the journal; `null` for the store as a whole. */
      subject: z.string().nullable(),
      message: z.string(),
      fix: z.string(),
      /** What stands in the store, and what a new reading of the original gives. */
      differences: z
        .array(
          z.strictObject({
            row: z.string(),
            field: z.string().nullable(),
            sheet: z.string(),
            cell: z.string().nullable(),
            stored: z.string().nullable(),
            original: z.string().nullable(),
          }),
        )
        .optional(),
    }),
  ),
});
export type VerifyJson = z.infer<typeof verifySchema>;
