import { z } from "zod";
import { componentIds, method, points, priority, rank, robustness, share, weights } from "./score.ts";

const singleChange = z.strictObject({
  kind: z.enum([
    "sasaran_rpjmd",
    "kode_program",
    "tahun_rkpd",
    "sesuai_rtrw",
    "kesiapan",
    "mitra",
    "anggaran",
    "masalah",
    "usg",
  ]),
  /** The next document, or the code of the problem. */
  target: z.string().nullable(),
  /** For `usg`: the least U + S + G that is enough. */
  usgSum: z.number().int().nullable(),
  score: points,
  coverage: share,
  priority,
});

const reasons = z.strictObject({
  lifts: componentIds.nullable(),
  holdsBack: componentIds.nullable(),
  above: z
    .strictObject({
      id: z.string(),
      rank,
      score: points,
      by: componentIds,
      /** Contribution there minus contribution here; they add up to the difference of the scores. */
      differences: z.partialRecord(componentIds, z.number()),
    })
    .nullable(),
});

const leaveOneOut = z.strictObject({
  without: z.array(
    z.strictObject({
      component: componentIds,
      score: points,
      rank,
      priority,
      ranked: z.number().int().positive(),
    }),
  ),
  skipped: z.array(
    z.strictObject({ component: componentIds, reason: z.enum(["no-weight", "only-weight", "coverage"]) }),
  ),
});

/** `ksd score ID --json`. */
export const scoreExplainSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(["scored", "not-scored", "review"]),
  weights,
  method,
  seed: z.number().int(),
  components: z.array(
    z.strictObject({
      id: componentIds,
      label: z.string(),
      weight: z.number().nonnegative(),
      points: points.nullable(),
      contribution: z.number().nonnegative().nullable(),
      working: z.string(),
    }),
  ),
  /** As in `ksd score --json`, with the names of the program itself. */
  proposal: z.looseObject({ id: z.string(), region: z.string(), kodeUsulan: z.string() }),
  robustness: robustness.nullable(),
  sentences: z.array(z.string()),
  reasons: reasons.nullable(),
  leaveOneOut: leaveOneOut.nullable(),
  classLift: z
    .strictObject({
      from: priority.nullable(),
      /** The smallest first. */
      lifting: z.array(singleChange),
      best: singleChange.nullable(),
    })
    .nullable(),
});
export type ExplanationJson = z.infer<typeof scoreExplainSchema>;
