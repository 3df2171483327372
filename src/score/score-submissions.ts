import {
  isProvince,
  type KodeWilayah,
  type NotScoredProposal,
  provinceOf,
  type RegionEconomics,
  type ReviewProposal,
  type ScoreOverride,
  type ScoreResult,
  type Submission,
  type UnusedOverride,
  type Weights,
} from "../domain/index.ts";
import { type BorderTable, DEFAULT_WEIGHTS, SCORE_RULES, scoringHash } from "../regulation/index.ts";
import { type RegionContext, regionContext } from "./context.ts";
import { type PdrbSeries, pdrbSeries } from "./economics/pdrb-series.ts";
import { regionEconomics } from "./economics/region-economics.ts";
import { judge, type Unranked } from "./judge.ts";
import { overruled, ranked } from "./rank.ts";
import { acceptedRows } from "./records.ts";
import { robustnessOf } from "./robustness.ts";

export interface ScoreInput {
  /** The current submission of each region; those of another year are left out. */
  readonly submissions: readonly Submission[];
  readonly borders: BorderTable;
  readonly year: number;
  /** Left out: the default weights. Check a configuration's with `parseWeights` first. */
  readonly weights?: Weights;
  /** Of the weight vectors for robustness; printed with every result. */
  readonly seed?: number;
  /** How many weight vectors; 0 leaves robustness out. */
  readonly vectors?: number;
  /** What persons decided about ranks and classes. */
  readonly overrides?: readonly ScoreOverride[];
}

interface Outcome {
  readonly scored: readonly Unranked[];
  readonly notScored: readonly NotScoredProposal[];
  readonly review: readonly ReviewProposal[];
}

function scoreRegion(context: RegionContext, weights: Weights): Outcome {
  const scored: Unranked[] = [];
  const notScored: NotScoredProposal[] = [];
  const review: ReviewProposal[] = [];
  const { region } = context.submission;
  for (const { row, values } of acceptedRows(context.submission, "pemetaan")) {
    const judgement = judge({ id: row.id, values }, context, weights);
    if (judgement.kind === "scored") scored.push(judgement.proposal);
    else if (judgement.kind === "not-scored") notScored.push(judgement.proposal);
    else {
      const { channel, words } = judgement.gate;
      review.push({ id: row.id, region, kodeUsulan: values.kode_usulan ?? "", channel, words });
    }
  }
  return { scored, notScored, review };
}

function seriesByProvince(submissions: readonly Submission[]): ReadonlyMap<KodeWilayah, PdrbSeries> {
  return new Map(
    submissions
      .filter(({ region }) => isProvince(region))
      .map((submission) => [submission.region, pdrbSeries(submission)]),
  );
}

function economicsOf(submissions: readonly Submission[]): readonly RegionEconomics[] {
  const provinces = seriesByProvince(submissions);
  return submissions
    .filter(({ region }) => !isProvince(region))
    .map((submission) =>
      regionEconomics(submission.region, pdrbSeries(submission), provinces.get(provinceOf(submission.region)) ?? null),
    );
}

/** What each region's proposals are judged by, in order of region code. */
export function regionContexts({ submissions, borders, year }: ScoreInput): readonly RegionContext[] {
  const current = submissions.filter((one) => one.year === year).sort((a, b) => (a.region < b.region ? -1 : 1));
  const economics = new Map(economicsOf(current).map((one) => [one.region, one]));
  return current.map((submission) => regionContext(submission, economics.get(submission.region) ?? null, borders));
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : Number(a.id > b.id);

function unusedOverrides(
  overrides: readonly ScoreOverride[],
  { scored, notScored, review }: Outcome,
): readonly UnusedOverride[] {
  const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));
  const [used, unjudged, doubtful] = [idsOf(scored), idsOf(notScored), idsOf(review)];
  return overrides
    .filter(({ id }) => !used.has(id))
    .map((override) => {
      const { id } = override;
      return { override, reason: unjudged.has(id) ? "not-scored" : doubtful.has(id) ? "review" : "unknown" };
    });
}

/**
 * Scores and ranks every accepted proposal of a year.
 *
 * Only accepted rows count: a held row is neither scored nor linked to, and a held PDRB total leaves its year out. What
 * is not known stays `null` and is never scored as zero; below 60 % of the weights a proposal is not scored at all.
 * The order of submissions and of rows makes no difference.
 *
 * @returns proposals in order of rank; those not scored and those to be reviewed in order of id
 * @source rancangan (aturan aplikasi), docs/penilaian.md
 */
export function scoreSubmissions(input: ScoreInput): ScoreResult {
  const { weights = DEFAULT_WEIGHTS, overrides = [] } = input;
  const { seed = SCORE_RULES.robustness.seed, vectors = SCORE_RULES.robustness.vectors } = input;
  const contexts = regionContexts(input);
  const outcomes = contexts.map((context) => scoreRegion(context, weights));
  const all: Outcome = {
    scored: outcomes.flatMap(({ scored }) => scored),
    notScored: outcomes.flatMap(({ notScored }) => notScored).sort(byId),
    review: outcomes.flatMap(({ review }) => review).sort(byId),
  };
  const computed = ranked(all.scored);
  return {
    weights,
    method: scoringHash(weights),
    seed,
    robustness: vectors === 0 ? null : robustnessOf(computed, weights, { seed, vectors }),
    economics: contexts.flatMap(({ economics }) => economics ?? []),
    proposals: overruled(computed, overrides),
    notScored: all.notScored,
    review: all.review,
    unusedOverrides: unusedOverrides(overrides, all),
  };
}
