import { z } from "zod";

export const reportSchema = z.strictObject({
  /** Paths of what was written, in the order of the formats. */
  files: z.array(z.string()),
});
export type ReportJson = z.infer<typeof reportSchema>;
