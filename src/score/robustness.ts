import {
  COMPONENT_IDS,
  type Robustness,
  type RobustnessResult,
  type ScoredProposal,
  type Weights,
} from "../domain/index.ts";
import { scoreSteps } from "./aggregate.ts";
import { seededRandom } from "./random.ts";
import { keySorter } from "./sort-keys.ts";

export interface RobustnessOptions {
  readonly seed: number;
  /** Number of weight vectors. */
  readonly vectors: number;
}

const PARTS = COMPONENT_IDS.length;
const TOP_PLACES = 10;
const FEW_PROPOSALS = 30;

/** Proposals whose components are all the same always share a rank: each different profile is ranked once, with its number. */
interface Profiles {
  readonly count: number;
  /** `count` × 7 points, unknown ones as 0. */
  readonly points: Float64Array;
  /** 1 where the point is known. */
  readonly known: Float64Array;
  readonly members: readonly (readonly string[])[];
}

function profilesOf(proposals: readonly ScoredProposal[]): Profiles {
  const groups = new Map<string, { proposal: ScoredProposal; ids: string[] }>();
  for (const proposal of proposals) {
    const key = COMPONENT_IDS.map((id) => String(proposal.components[id])).join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { proposal, ids: [proposal.id] });
    else group.ids.push(proposal.id);
  }
  const points = new Float64Array(groups.size * PARTS);
  const known = new Float64Array(groups.size * PARTS);
  for (const [profile, { proposal }] of [...groups.values()].entries()) {
    for (const [part, id] of COMPONENT_IDS.entries()) {
      const value = proposal.components[id];
      points[profile * PARTS + part] = value ?? 0;
      known[profile * PARTS + part] = value === null ? 0 : 1;
    }
  }
  return { count: groups.size, points, known, members: [...groups.values()].map(({ ids }) => ids) };
}

const HIGHEST = scoreSteps(100);
const MOST_PROFILES = 90_000;

/**
 * Writes one sortable number per profile: how far its score lies below 100, in billionths of a point, times the number
 * of profiles, plus its index. Plain numbers sort many times faster than pairs, and stay exact up to 90,000 profiles
 * (10^11 × 90,000 < 2^53).
 */
function fillKeys(keys: Float64Array, weights: Float64Array, { count, points, known }: Profiles): void {
  for (let profile = 0; profile < count; profile += 1) {
    let weighted = 0;
    let total = 0;
    const start = profile * PARTS;
    for (let part = 0; part < PARTS; part += 1) {
      const weight = weights[part] ?? 0;
      weighted += weight * (points[start + part] ?? 0);
      total += weight * (known[start + part] ?? 0);
    }
    keys[profile] = (HIGHEST - scoreSteps(weighted / total)) * count + profile;
  }
}

/** Reads the sorted keys back: writes each profile's rank at `offset` + profile, equal scores sharing one. */
function fillRanks(ranks: Uint32Array, offset: number, sortedKeys: Float64Array, sizes: Uint32Array): void {
  const profiles = sizes.length;
  let above = 0;
  let rank = 1;
  let before = -1;
  for (const key of sortedKeys) {
    const below = Math.floor(key / profiles);
    const profile = key - below * profiles;
    if (below !== before) rank = above + 1;
    before = below;
    above += sizes[profile] ?? 0;
    ranks[offset + profile] = rank;
  }
}

/** How often a profile stood at each rank; index 0 is not used. */
type RankCounts = Uint16Array;
const MOST_VECTORS = 65_535;

/** The smallest rank that at least this share of the vectors do not exceed (nearest-rank percentile). */
function percentile(counts: RankCounts, vectors: number, share: number): number {
  const wanted = Math.max(1, Math.ceil(share * vectors - 1e-9));
  let seen = 0;
  for (const [rank, count] of counts.entries()) {
    seen += count;
    if (seen >= wanted) return rank;
  }
  return counts.length - 1;
}

function wordFor(topShare: number): Robustness["word"] {
  if (topShare >= 0.9) return "kokoh";
  return topShare >= 0.6 ? "sedang" : "rapuh";
}

function summary(counts: RankCounts, vectors: number, topSize: number): Robustness {
  let top = 0;
  for (let rank = 1; rank <= topSize; rank += 1) top += counts[rank] ?? 0;
  const topShare = top / vectors;
  return {
    topShare,
    rankLow: percentile(counts, vectors, 0.05),
    rankHigh: percentile(counts, vectors, 0.95),
    word: wordFor(topShare),
  };
}

/** Vectors whose ranks are counted together, so that each profile's counts are fetched into the processor's cache once. */
const BLOCK = 64;

/** Ranks all profiles under every vector and counts how often each stood where. */
function countRanks(profiles: Profiles, weights: Weights, options: RobustnessOptions, width: number): RankCounts {
  const random = seededRandom(options.seed);
  const varied = new Float64Array(PARTS);
  const keys = new Float64Array(profiles.count);
  const sorted = keySorter(profiles.count);
  const sizes = Uint32Array.from(profiles.members, (ids) => ids.length);
  const ranks = new Uint32Array(BLOCK * profiles.count);
  const counts = new Uint16Array(profiles.count * width);
  for (let done = 0; done < options.vectors; done += BLOCK) {
    const block = Math.min(BLOCK, options.vectors - done);
    for (let vector = 0; vector < block; vector += 1) {
      for (const [part, id] of COMPONENT_IDS.entries()) varied[part] = weights[id] * (0.5 + random());
      fillKeys(keys, varied, profiles);
      fillRanks(ranks, vector * profiles.count, sorted(keys), sizes);
    }
    for (let profile = 0; profile < profiles.count; profile += 1) {
      for (let vector = 0; vector < block; vector += 1) {
        const index = profile * width + (ranks[vector * profiles.count + profile] ?? 0);
        counts[index] = (counts[index] ?? 0) + 1;
      }
    }
  }
  return counts;
}

/** 10 places, or a third (rounded up) where fewer than 30 proposals are scored. */
function topSizeFor(proposals: number): number {
  return proposals < FEW_PROPOSALS ? Math.ceil(proposals / 3) : TOP_PLACES;
}

/**
 * How far each proposal's place depends on the weights: every vector multiplies each weight by an independent uniform
 * factor in [0.5, 1.5] and ranks all proposals anew, by the same rules as the ranking itself. Normalising the vector
 * would change no score, since a score divides by the sum of its weights. Unscored proposals stay out.
 *
 * @returns shares 0–1 and whole ranks; the same seed gives the same figures everywhere
 * @throws RangeError for more than 90,000 different proposals, whose keys would no longer be exact, or 65,535 vectors
 * @source rancangan (aturan aplikasi)
 */
export function robustnessOf(
  proposals: readonly ScoredProposal[],
  weights: Weights,
  { seed, vectors }: RobustnessOptions,
): RobustnessResult {
  const profiles = profilesOf(proposals);
  if (profiles.count > MOST_PROFILES) throw new RangeError(`Cannot rank ${profiles.count} different proposals exactly`);
  if (vectors > MOST_VECTORS) throw new RangeError(`Cannot count more than ${MOST_VECTORS} weight vectors`);
  const width = proposals.length + 1;
  const counts = countRanks(profiles, weights, { seed, vectors }, width);
  const topSize = topSizeFor(proposals.length);
  const byId = new Map<string, Robustness>();
  for (const [profile, ids] of profiles.members.entries()) {
    const found = summary(counts.subarray(profile * width, (profile + 1) * width), vectors, topSize);
    for (const id of ids) byId.set(id, found);
  }
  return { vectors, topSize, byId };
}
