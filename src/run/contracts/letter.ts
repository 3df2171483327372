import { z } from "zod";
import { fileSchema, marksSchema } from "./validate.ts";

const count = z.number().int().nonnegative();

export const letterSchema = z.strictObject({
  ksd: z.string(),
  form: z.string(),
  file: z.string(),
  sha256: z.string().nullable(),
  /** `YYYY-MM-DD`. */
  reportDate: z.string(),
  region: z.strictObject({ code: z.string(), name: z.string() }).nullable(),
  year: z.number().int().nullable(),
  verdict: z.enum(["accepted", "partial", "refused"]),
  ledger: fileSchema.shape.ledger,
  /** must: to be repaired · should: better repaired · note: to know · waived: somebody granted an exception. */
  counts: z.strictObject({ must: count, should: count, note: count, waived: count }),
  /** Those of `must` first, then in the order of the workbook. */
  items: z.array(
    z.strictObject({
      urgency: z.enum(["must", "should", "note", "waived"]),
      code: z.string(),
      sheet: z.string().nullable(),
      row: z.number().int().nullable(),
      cells: z.array(z.string()),
      heading: z.string().nullable(),
      /** `null` for blank cells and for contact persons. */
      value: z.string().nullable(),
      message: z.string(),
      fix: z.string(),
      basis: z.string(),
    }),
  ),
  /** Questions that could not be put until the items are put right. */
  silenced: count,
  /** `null` for a refused file. */
  marks: marksSchema.nullable(),
  /** At most three, the most helpful first. */
  topFixes: z.array(
    z.strictObject({
      code: z.string(),
      title: z.string(),
      sheet: z.string().nullable(),
      heading: z.string().nullable(),
      findings: count,
      /** Held rows that this alone releases; `null` where the whole file waits for it. */
      rows: count.nullable(),
    }),
  ),
  /** Plain text to paste into a message. */
  message: z.string().max(700),
});
export type LetterJson = z.infer<typeof letterSchema>;
