import { z } from "zod";
import { DECISION_KINDS } from "../../domain/index.ts";

const decisionSchema = z.strictObject({
  number: z.number().int().positive(),
  kind: z.enum(DECISION_KINDS),
  subjects: z.array(z.string()),
  reason: z.string(),
  /** Who decided. */
  by: z.string().nullable(),
  date: z.string(),
  /** When it was recorded, in UTC. */
  at: z.string(),
  /** Whether anything of it still stands. */
  holds: z.boolean(),
});

export const decisionsSchema = z.strictObject({
  decisions: z.array(decisionSchema),
  /** Contradictions between two forms that no decision has closed. */
  open: z.array(
    z.strictObject({
      code: z.string(),
      /** What `ksd decide keep` takes. */
      refs: z.array(z.string()),
      message: z.string(),
    }),
  ),
});
export type DecisionsJson = z.infer<typeof decisionsSchema>;
