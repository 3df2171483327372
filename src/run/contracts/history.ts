import { z } from "zod";

const count = z.number().int().nonnegative();
/** ISO 8601 in UTC. */
const moment = z.string();

export const historySchema = z.strictObject({
  province: z.string(),
  year: z.number().int(),
  /** In order of region, year and version. */
  versions: z.array(
    z.strictObject({
      id: z.string(),
      region: z.string(),
      name: z.string(),
      year: z.number().int(),
      version: z.number().int().positive(),
      state: z.enum(["current", "replaced", "withdrawn"]),
      importedAt: moment,
      file: z.string(),
      sha256: z.string(),
      verdict: z.enum(["accepted", "partial"]),
      accepted: count,
      held: count,
      /** Why it replaced the one before; `null` where nobody said. */
      reason: z.string().nullable(),
      replaces: z.string().nullable(),
      /** The newest version that stands and replaced it. */
      replacedBy: z.string().nullable(),
      withdrawn: z.strictObject({ at: moment, reason: z.string() }).nullable(),
    }),
  ),
});
export type HistoryJson = z.infer<typeof historySchema>;

export const withdrawSchema = z.strictObject({
  submission: z.string(),
  action: z.enum(["withdrawn", "restored"]),
  at: moment,
  reason: z.string(),
  region: z.string(),
  name: z.string(),
  /** What counts for the region from now on; `null` for nothing. */
  current: z.strictObject({ id: z.string(), file: z.string(), importedAt: moment }).nullable(),
});
export type WithdrawJson = z.infer<typeof withdrawSchema>;
