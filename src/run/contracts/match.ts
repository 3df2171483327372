import { z } from "zod";

const kind = z.enum(["commodity", "need", "mirror", "shared_problem"]);
const share = z.number().min(0).max(1);
const amount = z.number().positive();
const km = z.number().nonnegative();

const leftover = z.strictObject({
  commodity: z.string(),
  region: z.string(),
  amount,
  unit: z.string(),
  reason: z.string(),
});

export const matchSchema = z.strictObject({
  pairs: z.array(
    z.strictObject({
      id: z.string(),
      a: z.string(),
      b: z.string(),
      kind,
      class: z.enum(["KSDD_WAJIB", "KSDD_SUKARELA"]),
      gainA: z.string(),
      gainB: z.string(),
      reasons: z.array(z.string()),
      missing: z.array(z.string()),
      counter: z.string(),
      /** For `commodity` only, like `unit` and `commodity`. */
      volume: amount.nullable(),
      unit: z.string().nullable(),
      commodity: z.string().nullable(),
      bidang: z.string().nullable(),
      borders: z.boolean(),
      /** Great-circle, between label points; `null` where one is a province. */
      km: km.nullable(),
      /** For the order inside a kind only. */
      strength: share,
      rows: z.array(z.string()),
    }),
  ),
  allocation: z.array(
    z.strictObject({
      commodity: z.string(),
      from: z.string(),
      to: z.string(),
      amount,
      unit: z.string(),
      km,
      borders: z.boolean(),
    }),
  ),
  unmet: z.array(leftover),
  unused: z.array(leftover),
  unsolved: z.array(
    z.strictObject({
      id: z.string(),
      region: z.string(),
      bidang: z.string().nullable(),
      problem: z.string(),
      helpers: z.array(
        z.strictObject({ region: z.string(), row: z.string(), words: z.array(z.string()), borders: z.boolean() }),
      ),
    }),
  ),
  remarks: z.array(z.strictObject({ region: z.string().nullable(), row: z.string().nullable(), text: z.string() })),
});

export const whyNotSchema = z.strictObject({
  a: z.string(),
  b: z.string(),
  /** What stands against any pair of the two. */
  obstacle: z.string().nullable(),
  verdicts: z.array(
    z.strictObject({
      kind,
      status: z.enum(["candidate", "filtered", "none"]),
      pairs: z.array(z.string()),
      reasons: z.array(z.string()),
    }),
  ),
});
