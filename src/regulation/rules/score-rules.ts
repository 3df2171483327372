import { z } from "zod";
import type { Priority, Robustness, Typology } from "../../domain/index.ts";
import type { Kesiapan } from "../form/lists.ts";

const points = z.number().min(0).max(100);
const share = z.number().min(0).max(1);

/** What may stand in the scales: points 0–100, shares 0–1. A test holds the declaration below against it. */
export const scoreRulesSchema = z.strictObject({
  potensi_ekonomi: z.strictObject({
    typology: z.strictObject({ unggulan: points, andalan: points, prospektif: points, tertinggal: points }),
    slqAlone: z.strictObject({ aboveOne: points, otherwise: points }),
  }),
  urgensi: z.strictObject({ lowestSum: z.literal(3), highestSum: z.literal(15) }),
  eksternalitas: z.strictObject({
    wajibTwoBases: points,
    wajibOneBasis: points,
    sukarelaBordering: points,
    otherwise: points,
  }),
  keselarasan: z.strictObject({ fulfilled: points, unfulfilled: points }),
  kesiapan: z.strictObject({
    documents: z.strictObject({
      BELUM: points,
      KAK: points,
      STUDI_KELAYAKAN: points,
      SURAT_PENAWARAN: points,
      KB: points,
      PKS: points,
      NK: points,
    }),
    team: points,
    partner: points,
  }),
  manfaat_bersama: z.strictObject({ perRegion: points, most: points, basicService: points }),
  pembiayaan: z.strictObject({ withoutCost: points, amount: points, source: points, budgeted: points }),
  minCoverage: share,
  priorities: z.array(z.strictObject({ priority: z.enum(["I", "II", "III"]), from: points })).length(3),
  robustness: z.strictObject({
    seed: z.number().int(),
    vectors: z.number().int().positive(),
    factor: z.strictObject({ from: z.number().positive(), to: z.number().positive() }),
    top: z.strictObject({
      places: z.number().int().positive(),
      fewerThan: z.number().int().positive(),
      outOf: z.number().int().positive(),
    }),
    band: z.tuple([share, share]),
    words: z.array(z.strictObject({ word: z.enum(["kokoh", "sedang", "rapuh"]), from: share })).length(3),
  }),
});

/**
 * Every number a score is made of, besides the weights. The components, the method told in the reports and the
 * fingerprint of a result all read it here.
 *
 * @source rancangan (aturan aplikasi): no official formula or scale was found
 */
export const SCORE_RULES = {
  potensi_ekonomi: {
    typology: { unggulan: 100, andalan: 70, prospektif: 70, tertinggal: 30 } satisfies Record<Typology, number>,
    slqAlone: { aboveOne: 70, otherwise: 30 },
  },
  /** U, S and G are 1–5 each: (sum − lowest) / (highest − lowest) × 100. */
  urgensi: { lowestSum: 3, highestSum: 15 },
  eksternalitas: { wajibTwoBases: 100, wajibOneBasis: 80, sukarelaBordering: 50, otherwise: 30 },
  keselarasan: { fulfilled: 100, unfulfilled: 0 },
  kesiapan: {
    documents: {
      BELUM: 0,
      KAK: 25,
      STUDI_KELAYAKAN: 35,
      SURAT_PENAWARAN: 45,
      KB: 55,
      PKS: 60,
      NK: 60,
    } satisfies Record<Kesiapan, number>,
    team: 20,
    partner: 20,
  },
  manfaat_bersama: { perRegion: 20, most: 60, basicService: 40 },
  pembiayaan: { withoutCost: 100, amount: 40, source: 30, budgeted: 30 },
  /** Share of the weights that must be known before a proposal is scored at all. */
  minCoverage: 0.6,
  /** The lowest score of each class, best class first. */
  priorities: [
    { priority: "I", from: 75 },
    { priority: "II", from: 55 },
    { priority: "III", from: 0 },
  ] satisfies readonly { priority: Priority; from: number }[],
  robustness: {
    seed: 1,
    vectors: 10_000,
    /** Each weight is multiplied by a factor of its own, uniform between the two. */
    factor: { from: 0.5, to: 1.5 },
    /** The top group: so many places, or one out of so many where fewer proposals are scored. */
    top: { places: 10, fewerThan: 30, outOf: 3 },
    /** Percentiles of the rank that are reported. */
    band: [0.05, 0.95],
    words: [
      { word: "kokoh", from: 0.9 },
      { word: "sedang", from: 0.6 },
      { word: "rapuh", from: 0 },
    ] satisfies readonly { word: Robustness["word"]; from: number }[],
  },
} as const;

/** Share of the weights, 0–1, that must be known before a proposal is scored at all. */
export const MIN_COVERAGE = SCORE_RULES.minCoverage;

/** The lowest score of each class, best class first. */
export const PRIORITY_CLASSES: readonly { readonly priority: Priority; readonly from: number }[] =
  SCORE_RULES.priorities;

/**
 * Points of the document a proposal has reached; a blank counts as none yet.
 *
 * @source rancangan (aturan aplikasi)
 */
export function kesiapanPoints(kesiapan: string | null): number {
  const documents: Readonly<Record<string, number>> = SCORE_RULES.kesiapan.documents;
  return kesiapan === null ? 0 : (documents[kesiapan] ?? 0);
}
