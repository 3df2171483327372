import { z } from "zod";
import { method, points, priority, rank, weights } from "./score.ts";

const side = z.strictObject({
  /** The file of weights; `null` for those of the workspace. */
  file: z.string().nullable(),
  weights,
  method,
  ranked: z.number().int().nonnegative(),
});
const place = z.strictObject({ rank, score: points, priority }).nullable();

/** `ksd score --compare A B --json`. */
export const scoreCompareSchema = z.strictObject({
  a: side,
  b: side,
  /** Proposals whose rank or class differs, those that move furthest first; `null` where one is not ranked. */
  moves: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      a: place,
      b: place,
      /** Ranks gained from A to B; `null` where one of the two is missing. */
      gain: z.number().int().nullable(),
    }),
  ),
  unmoved: z.number().int().nonnegative(),
});
export type ScoreCompareJson = z.infer<typeof scoreCompareSchema>;
