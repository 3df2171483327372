import {
  COMPONENT_IDS,
  type ComponentId,
  isProvince,
  type KodeWilayah,
  type NotScoredProposal,
  provinceOf,
  type RegionEconomics,
  type ReviewProposal,
  type ScoredProposal,
  type ScoreResult,
  type Submission,
  type Weights,
} from "../domain/index.ts";
import { type BorderTable, butuhDprd, DEFAULT_WEIGHTS, langkahBerikutnya, MIN_COVERAGE } from "../regulation/index.ts";
import { aggregate, priorityOf, reaches } from "./aggregate.ts";
import { COMPONENTS } from "./components/components.ts";
import { type RegionContext, regionContext } from "./context.ts";
import { regionEconomics } from "./economics.ts";
import { type Gate, gate } from "./gate.ts";
import { type PdrbSeries, pdrbSeries } from "./pdrb-series.ts";
import { ranked } from "./rank.ts";
import { acceptedRows, type TypedRow } from "./records.ts";
import { robustnessOf } from "./robustness.ts";

interface ScoreInput {
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
}

const DEFAULT_SEED = 1;
const DEFAULT_VECTORS = 10_000;

type Unranked = Omit<ScoredProposal, "rank">;

interface Outcome {
  readonly scored: readonly Unranked[];
  readonly notScored: readonly NotScoredProposal[];
  readonly review: readonly ReviewProposal[];
}

type PassedGate = Exclude<Gate, { class: "PERLU_TELAAH" }>;

function judged(row: TypedRow<"pemetaan">, passed: PassedGate, context: RegionContext, weights: Weights) {
  const { values } = row;
  const results = COMPONENT_IDS.map((id) => [id, COMPONENTS[id]({ values, class: passed.class }, context)] as const);
  const components = Object.fromEntries(results.map(([id, { points }]) => [id, points])) as Record<
    ComponentId,
    number | null
  >;
  const working = Object.fromEntries(results.map(([id, result]) => [id, result.working])) as Record<
    ComponentId,
    string
  >;
  const proposal = {
    id: row.row.id,
    region: context.submission.region,
    kodeUsulan: values.kode_usulan ?? "",
    class: passed.class,
    classReason: passed.reason,
    pair: passed.pair,
    components,
    working,
    butuhDprd: butuhDprd(values),
    langkahBerikutnya: langkahBerikutnya(values),
  };
  return { proposal, ...aggregate(components, weights) };
}

function scoreRegion(context: RegionContext, weights: Weights): Outcome {
  const scored: Unranked[] = [];
  const notScored: NotScoredProposal[] = [];
  const review: ReviewProposal[] = [];
  const { region } = context.submission;
  for (const row of acceptedRows(context.submission, "pemetaan")) {
    const passed = gate(region, row.values, context.borders);
    if (passed.class === "PERLU_TELAAH") {
      const { channel, words } = passed;
      review.push({ id: row.row.id, region, kodeUsulan: row.values.kode_usulan ?? "", channel, words });
      continue;
    }
    const { proposal, score, coverage, contributions } = judged(row, passed, context, weights);
    if (score === null || !reaches(coverage, MIN_COVERAGE)) {
      notScored.push({ ...proposal, reason: "coverage", coverage });
    } else {
      scored.push({ ...proposal, score, coverage, priority: priorityOf(score), contributions });
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

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : Number(a.id > b.id);

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
  const weights = input.weights ?? DEFAULT_WEIGHTS;
  const submissions = input.submissions
    .filter(({ year }) => year === input.year)
    .sort((a, b) => (a.region < b.region ? -1 : 1));
  const economics = economicsOf(submissions);
  const economicsByRegion = new Map(economics.map((one) => [one.region, one]));
  const outcomes = submissions.map((submission) =>
    scoreRegion(regionContext(submission, economicsByRegion.get(submission.region) ?? null, input.borders), weights),
  );
  const proposals = ranked(outcomes.flatMap(({ scored }) => scored));
  const seed = input.seed ?? DEFAULT_SEED;
  const vectors = input.vectors ?? DEFAULT_VECTORS;
  return {
    weights,
    seed,
    robustness: vectors === 0 ? null : robustnessOf(proposals, weights, { seed, vectors }),
    economics,
    proposals,
    notScored: outcomes.flatMap(({ notScored }) => notScored).sort(byId),
    review: outcomes.flatMap(({ review }) => review).sort(byId),
  };
}
