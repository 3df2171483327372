import { z } from "zod";
import { COMPONENT_IDS } from "../../domain/index.ts";

const points = z.number().min(0).max(100);
const share = z.number().min(0).max(1);
const componentIds = z.enum(COMPONENT_IDS);

export const scoreSchema = z.strictObject({
  weights: z.record(componentIds, z.number().nonnegative()),
  seed: z.number().int(),
  proposals: z.array(
    z.strictObject({
      id: z.string(),
      region: z.string(),
      class: z.enum(["KSDD_WAJIB", "KSDD_SUKARELA", "KSDPK", "KSDPL", "KSDLL", "SINERGI"]),
      pair: z.enum(["W1", "W2", "W3", "W4"]).nullable(),
      review: z.null(),
      score: points,
      coverage: share,
      priority: z.enum(["I", "II", "III"]),
      rank: z.number().int().positive(),
      components: z.record(componentIds, points.nullable()),
      contributions: z.partialRecord(componentIds, z.number().nonnegative()),
      robustness: z
        .strictObject({
          topShare: share,
          rankLow: z.number().positive(),
          rankHigh: z.number().positive(),
          word: z.enum(["kokoh", "sedang", "rapuh"]),
        })
        .nullable(),
      butuh_dprd: z.enum(["YA", "TIDAK", "BELUM_DAPAT_DITENTUKAN"]),
      langkah_berikutnya: z.string(),
    }),
  ),
  notScored: z.array(z.strictObject({ id: z.string(), reason: z.literal("coverage"), coverage: share })),
  review: z.array(
    z.strictObject({
      id: z.string(),
      channel: z.enum(["PENGADAAN", "SWAKELOLA", "PEMANFAATAN_BMD", "KPBU", "HIBAH", "INTERNAL_PEMDA"]),
    }),
  ),
  /** Entries that stand for several proposals: the leading id, the others, the number of the decision. */
  merged: z.array(z.strictObject({ id: z.string(), with: z.array(z.string()), decision: z.number().int().positive() })),
  /** Proposals a meeting turned down; they are not ranked. */
  rejected: z.array(z.strictObject({ id: z.string(), decision: z.number().int().positive(), reason: z.string() })),
});
