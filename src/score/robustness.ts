import {
  COMPONENT_IDS,
  type Robustness,
  type RobustnessResult,
  type ScoredProposal,
  type Weights,
} from "../domain/index.ts";
import { SCORE_RULES } from "../regulation/index.ts";
import { type Profiles, profilesOf } from "./profiles.ts";
import { seededRandom } from "./random.ts";
import { profileRanker } from "./rank-profiles.ts";
import { type BandPlaces, type RankRecord, rankCounts, rankTails } from "./rank-record.ts";

const ROBUSTNESS = SCORE_RULES.robustness;

export interface RobustnessOptions {
  readonly seed: number;
  /** Number of weight vectors. */
  readonly vectors: number;
  /** Most counters of ranks (2 bytes each); beyond, only the best and worst ranks are kept. Either way is exact. */
  readonly countRoom?: number;
}

const COUNT_ROOM = 64_000_000;

function wordFor(topShare: number): Robustness["word"] {
  return ROBUSTNESS.words.find(({ from }) => topShare >= from)?.word ?? "rapuh";
}

/** 10 places, or a third (rounded up) where fewer than 30 proposals are scored. */
function topSizeFor(proposals: number): number {
  const { places, fewerThan, outOf } = ROBUSTNESS.top;
  return proposals < fewerThan ? Math.ceil(proposals / outOf) : places;
}

/** The smallest rank that at least this share of the vectors do not exceed (nearest-rank percentile). */
function placeOf(share: number, vectors: number): number {
  return Math.max(1, Math.ceil(share * vectors - 1e-9));
}

function recordFor(profiles: Profiles, ranks: number, { vectors, countRoom = COUNT_ROOM }: RobustnessOptions) {
  const [low, high] = ROBUSTNESS.band;
  const places: BandPlaces = { vectors, low: placeOf(low, vectors), high: placeOf(high, vectors) };
  const make = profiles.count * (ranks + 1) <= countRoom ? rankCounts : rankTails;
  return make(profiles.count, ranks, places);
}

/** Ranks all profiles together that many times before counting, so that a profile's counts are fetched into the processor's cache once. */
const BLOCK = 64;

/** Ranks all profiles under every vector into the record; gives back how often each stood in the top group. */
function recordRanks(
  profiles: Profiles,
  weights: Weights,
  record: RankRecord,
  { seed, vectors, topSize }: RobustnessOptions & { readonly topSize: number },
): Uint32Array {
  const random = seededRandom(seed);
  const { count } = profiles;
  const rankProfiles = profileRanker(profiles);
  const inTop = new Uint32Array(count);
  const ranks = new Uint32Array(BLOCK * count);
  const varied = new Float64Array(COMPONENT_IDS.length);
  const { from, to } = ROBUSTNESS.factor;
  for (let done = 0; done < vectors; done += BLOCK) {
    const block = Math.min(BLOCK, vectors - done);
    for (let vector = 0; vector < block; vector += 1) {
      for (const [part, id] of COMPONENT_IDS.entries()) varied[part] = weights[id] * (from + (to - from) * random());
      for (const profile of rankProfiles(varied, ranks.subarray(vector * count, (vector + 1) * count), topSize)) {
        inTop[profile] = (inTop[profile] ?? 0) + 1;
      }
    }
    record.add({ ranks, profiles: count, vectors: block });
  }
  return inTop;
}

/**
 * How far each proposal's place depends on the weights: every vector multiplies each weight by an independent uniform
 * factor in [0.5, 1.5] and ranks all proposals anew, by the same rules as the ranking itself. Normalising the vector
 * would change no score, since a score divides by the sum of its weights. Unscored proposals stay out.
 *
 * Exact for any number of proposals; time grows with n log n.
 *
 * @returns shares 0–1 and whole ranks; the same seed gives the same figures everywhere
 * @source rancangan (aturan aplikasi)
 */
export function robustnessOf(
  proposals: readonly ScoredProposal[],
  weights: Weights,
  options: RobustnessOptions,
): RobustnessResult {
  const profiles = profilesOf(proposals);
  const { vectors } = options;
  const topSize = topSizeFor(proposals.length);
  const record = recordFor(profiles, proposals.length, options);
  const inTop = recordRanks(profiles, weights, record, { ...options, topSize });
  const byId = new Map<string, Robustness>();
  for (const [profile, ids] of profiles.members.entries()) {
    const topShare = (inTop[profile] ?? 0) / vectors;
    const [rankLow, rankHigh] = record.band(profile);
    const found: Robustness = { topShare, rankLow, rankHigh, word: wordFor(topShare) };
    for (const id of ids) byId.set(id, found);
  }
  return { vectors, topSize, byId };
}
