/** Ranks of many profiles under a block of vectors: that of `profile` under `vector` stands at `vector × profiles + profile`. */
export interface RankBlock {
  readonly ranks: Uint32Array;
  readonly profiles: number;
  readonly vectors: number;
}

/** Remembers, for each profile, enough of its ranks to give two percentiles of them exactly. */
export interface RankRecord {
  readonly add: (block: RankBlock) => void;
  /** The asked-for ranks of a profile, once all blocks are in. */
  readonly band: (profile: number) => readonly [low: number, high: number];
}

/** Which of a profile's ranks are asked for: the `low`-th and the `high`-th lowest of `vectors` of them, counted from 1. */
export interface BandPlaces {
  readonly vectors: number;
  readonly low: number;
  readonly high: number;
}

/** How often a profile stood at each rank: the fastest way, but its memory grows with the square of the proposals. */
export function rankCounts(profiles: number, ranks: number, { vectors, low, high }: BandPlaces): RankRecord {
  const width = ranks + 1;
  const counts = vectors < 1 << 16 ? new Uint16Array(profiles * width) : new Uint32Array(profiles * width);
  const nth = (profile: number, place: number): number => {
    let seen = 0;
    for (let rank = 1; rank < width; rank += 1) {
      seen += counts[profile * width + rank] ?? 0;
      if (seen >= place) return rank;
    }
    return ranks;
  };
  return {
    add: (block) => {
      for (let profile = 0; profile < profiles; profile += 1) {
        const start = profile * width;
        for (let vector = 0; vector < block.vectors; vector += 1) {
          const at = start + (block.ranks[vector * profiles + profile] ?? 0);
          counts[at] = (counts[at] ?? 0) + 1;
        }
      }
    },
    band: (profile) => [nth(profile, low), nth(profile, high)],
  };
}

/** Moves the `wanted` lowest of `values` to its front, in any order (Hoare's selection). */
function selectLowest(values: Uint32Array, wanted: number): void {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = values[(from + to) >>> 1] ?? 0;
    let left = from;
    let right = to;
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left += 1;
      while ((values[right] ?? 0) > pivot) right -= 1;
      if (left <= right) {
        const held = values[left] ?? 0;
        values[left] = values[right] ?? 0;
        values[right] = held;
        left += 1;
        right -= 1;
      }
    }
    if (wanted - 1 <= right) to = right;
    else if (wanted - 1 >= left) from = left;
    else return;
  }
}

/** Keeps the `wanted` lowest numbers of each profile. */
function lowestKept(profiles: number, wanted: number) {
  // Half as much again as is wanted, so that selecting is a rare event.
  const room = wanted + Math.max(1, wanted >>> 1);
  const values = new Uint32Array(profiles * room);
  const counts = new Uint32Array(profiles);
  const limits = new Uint32Array(profiles).fill(0xff_ff_ff_ff);

  const select = (profile: number): number => {
    const start = profile * room;
    const kept = Math.min(wanted, counts[profile] ?? 0);
    selectLowest(values.subarray(start, start + (counts[profile] ?? 0)), kept);
    let highest = 0;
    for (let at = start; at < start + kept; at += 1) highest = Math.max(highest, values[at] ?? 0);
    counts[profile] = kept;
    // What is not below the highest that is kept can change nothing.
    if (kept === wanted) limits[profile] = highest;
    return highest;
  };
  /** Gives back the limit from now on. */
  const push = (profile: number, value: number): number => {
    const count = counts[profile] ?? 0;
    values[profile * room + count] = value;
    counts[profile] = count + 1;
    if (count + 1 === room) select(profile);
    return limits[profile] ?? 0;
  };
  return { limits, push, highestOf: select };
}

/** Keeps the best and the worst ranks of each profile only: memory grows with the number of profiles. */
export function rankTails(profiles: number, ranks: number, { vectors, low, high }: BandPlaces): RankRecord {
  const best = lowestKept(profiles, low);
  // Counted from the last place, so that the worst ranks are the lowest numbers.
  const worst = lowestKept(profiles, vectors - high + 1);
  return {
    add: (block) => {
      for (let profile = 0; profile < profiles; profile += 1) {
        let below = best.limits[profile] ?? 0;
        let above = ranks - (worst.limits[profile] ?? 0);
        for (let vector = 0; vector < block.vectors; vector += 1) {
          const rank = block.ranks[vector * profiles + profile] ?? 0;
          if (rank < below) below = best.push(profile, rank);
          if (rank > above) above = ranks - worst.push(profile, ranks - rank);
        }
      }
    },
    band: (profile) => [best.highestOf(profile), ranks - worst.highestOf(profile)],
  };
}
