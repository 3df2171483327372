import { z } from "zod";

export const ruleSchema = z.strictObject({
  code: z.string(),
  severities: z.array(z.enum(["GALAT", "PERINGATAN", "INFO"])),
  title: z.string(),
  reason: z.string(),
  basis: z.string(),
  wrong: z.string(),
  right: z.string(),
});
export type RuleJson = z.infer<typeof ruleSchema>;
