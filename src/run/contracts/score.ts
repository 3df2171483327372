import { z } from "zod";
import { COMPONENT_IDS } from "../../domain/index.ts";

export const points = z.number().min(0).max(100);
export const share = z.number().min(0).max(1);
export const componentIds = z.enum(COMPONENT_IDS);
export const priority = z.enum(["I", "II", "III"]);
export const rank = z.number().int().positive();
export const weights = z.record(componentIds, z.number().nonnegative());
/** Fingerprint of weights and rules. */
export const method = z.string().regex(/^[0-9a-f]{12}$/);
const override = z.strictObject({
  id: z.string(),
  rank: rank.nullable(),
  priority: priority.nullable(),
  by: z.string(),
  reason: z.string(),
  date: z.string(),
});
export const robustness = z.strictObject({
  topShare: share,
  rankLow: rank,
  rankHigh: rank,
  word: z.enum(["kokoh", "sedang", "rapuh"]),
});

const ksdClass = z.enum(["KSDD_WAJIB", "KSDD_SUKARELA", "KSDPK", "KSDPL", "KSDLL", "SINERGI"]);

export const scoreSchema = z.strictObject({
  weights,
  method,
  seed: z.number().int(),
  /** Weight vectors of the robustness; 0 where it was not computed. */
  vectors: z.number().int().nonnegative(),
  /** Places of the top group. */
  topSize: z.number().int().nonnegative().nullable(),
  classes: z.array(
    z.strictObject({
      class: z.enum([...ksdClass.options, "PERLU_TELAAH"]),
      count: z.number().int().nonnegative(),
      /** Of all accepted proposals. */
      share,
      /** Of those that fit as cooperation; `null` for PERLU_TELAAH. */
      shareOfFitting: share.nullable(),
    }),
  ),
  proposals: z.array(
    z.strictObject({
      id: z.string(),
      region: z.string(),
      class: ksdClass,
      classReason: z.string(),
      pair: z.enum(["W1", "W2", "W3", "W4"]).nullable(),
      review: z.null(),
      score: points,
      coverage: share,
      /** Those that hold: a person's word where there is one. */
      priority,
      rank,
      /** By the score alone. */
      computedPriority: priority,
      computedRank: rank,
      override: override.nullable(),
      components: z.record(componentIds, points.nullable()),
      contributions: z.partialRecord(componentIds, z.number().nonnegative()),
      robustness: robustness.nullable(),
      butuh_dprd: z.enum(["YA", "TIDAK", "BELUM_DAPAT_DITENTUKAN"]),
      langkah_berikutnya: z.string(),
    }),
  ),
  notScored: z.array(z.strictObject({ id: z.string(), reason: z.literal("coverage"), coverage: share })),
  review: z.array(
    z.strictObject({
      id: z.string(),
      channel: z.enum(["PENGADAAN", "SWAKELOLA", "PEMANFAATAN_BMD", "KPBU", "HIBAH", "INTERNAL_PEMDA"]),
      words: z.array(z.string()),
    }),
  ),
  /** Entries that stand for several proposals: the leading id, the others, the number of the decision. */
  merged: z.array(z.strictObject({ id: z.string(), with: z.array(z.string()), decision: z.number().int().positive() })),
  /** Proposals a meeting turned down; they are not ranked. */
  rejected: z.array(z.strictObject({ id: z.string(), decision: z.number().int().positive(), reason: z.string() })),
  /** Overrides that act on nothing: no such proposal, or it is not ranked. */
  unusedOverrides: z.array(z.strictObject({ override, reason: z.enum(["unknown", "not-scored", "review"]) })),
});
