const MOST_BUCKETS = 1 << 14;
/** Longer runs go to the built-in sort, so that even equal-looking keys cost no more than n log n. */
const SHORT_RUN = 24;

function insertionSort(keys: Float64Array, from: number, to: number): void {
  for (let next = from + 1; next < to; next += 1) {
    const key = keys[next] ?? 0;
    let place = next;
    while (place > from && (keys[place - 1] ?? 0) > key) {
      keys[place] = keys[place - 1] ?? 0;
      place -= 1;
    }
    keys[place] = key;
  }
}

/**
 * Makes a sorter for `size` finite numbers that sorts ascending into its own array, used again by each call.
 *
 * Robustness sorts thousands of keys ten thousand times; spreading them over buckets first takes a sixth of the time of
 * the built-in sort, and both give the same order (a test compares them).
 */
export function keySorter(size: number): (keys: Float64Array) => Float64Array {
  const sorted = new Float64Array(size);
  const bucketOf = new Uint16Array(size);
  const buckets = Math.min(MOST_BUCKETS, 2 * size + 1);
  const ends = new Uint32Array(buckets + 1);
  return (keys) => {
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    for (const key of keys) {
      if (key < lowest) lowest = key;
      if (key > highest) highest = key;
    }
    const scale = highest > lowest ? (buckets - 1) / (highest - lowest) : 0;
    ends.fill(0);
    for (let index = 0; index < size; index += 1) {
      const bucket = Math.floor(((keys[index] ?? 0) - lowest) * scale);
      bucketOf[index] = bucket;
      ends[bucket + 1] = (ends[bucket + 1] ?? 0) + 1;
    }
    for (let bucket = 1; bucket <= buckets; bucket += 1) ends[bucket] = (ends[bucket] ?? 0) + (ends[bucket - 1] ?? 0);
    // From here on ends[b] counts up from the start of bucket b to its end.
    for (let index = 0; index < size; index += 1) {
      const bucket = bucketOf[index] ?? 0;
      const place = ends[bucket] ?? 0;
      sorted[place] = keys[index] ?? 0;
      ends[bucket] = place + 1;
    }
    let from = 0;
    for (let bucket = 0; bucket < buckets && from < size; bucket += 1) {
      const to = ends[bucket] ?? 0;
      if (to - from > SHORT_RUN) sorted.subarray(from, to).sort();
      else if (to - from > 1) insertionSort(sorted, from, to);
      from = to;
    }
    return sorted;
  };
}
