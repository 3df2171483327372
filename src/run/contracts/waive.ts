import { z } from "zod";

const waiverSchema = z.strictObject({
  code: z.string(),
  region: z.string(),
  reason: z.string(),
  /** Last day it holds. */
  until: z.string(),
  /** Who granted it. */
  by: z.string().nullable(),
});

export const waiversSchema = z.strictObject({
  reportDate: z.string(),
  waivers: z.array(waiverSchema.extend({ holds: z.boolean() })),
});
export type WaiversJson = z.infer<typeof waiversSchema>;
