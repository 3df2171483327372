import { z } from "zod";

const valueSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), text: z.string().max(32_767) }),
  z.strictObject({ kind: z.literal("number"), number: z.number() }),
  z.strictObject({ kind: z.literal("date"), iso: z.iso.date() }),
]);

/** What `ksd fix --plan` writes and `--apply` and `--undo` read. Proposals may be taken out before it is applied. */
export const planSchema = z.strictObject({
  ksd: z.string(),
  form: z.string(),
  file: z.string(),
  /** Where the file was when the plan was made. */
  path: z.string(),
  /** Of the file the plan was made for; it is applied to no other. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  proposals: z.array(
    z.strictObject({
      sheet: z.string(),
      cell: z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/),
      heading: z.string(),
      before: valueSchema,
      after: valueSchema,
      /** Indonesian, one sentence. */
      why: z.string(),
    }),
  ),
});
export type FixPlan = z.infer<typeof planSchema>;
export type Proposal = FixPlan["proposals"][number];
export type PlanValue = Proposal["after"];
