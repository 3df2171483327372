/** Longer runs are spread over buckets of their own, so that crowded scores cost no more than n log n. */
const SHORT_RUN = 16;
const BUCKETS_PER_ITEM = 2;

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Each place in turn: after the spreading hardly anything has far to go. */
function insertionSort(order: Uint32Array, keys: Float64Array): void {
  for (let next = 1; next < order.length; next += 1) {
    const item = order[next] ?? 0;
    const key = keys[item] ?? 0;
    let place = next;
    while (place > 0 && (keys[order[place - 1] ?? 0] ?? 0) < key) {
      order[place] = order[place - 1] ?? 0;
      place -= 1;
    }
    order[place] = item;
  }
}

/**
 * Makes a sorter that puts the indices of `size` finite keys in order, highest key first; equal keys in any order. The
 * array it gives back is used again by the next call.
 *
 * Robustness sorts thousands of scores ten thousand times: spreading them over buckets, then putting each right by
 * insertion, takes a small part of the time of the built-in sort (a test compares the two).
 */
export function downSorter(size: number): (keys: Float64Array) => Uint32Array {
  const unsorted = Uint32Array.from({ length: size }, (_, index) => index);
  const order = new Uint32Array(size);
  const scratch = new Uint32Array(size);
  const bucketOf = new Uint32Array(size);
  const ends = new Uint32Array(BUCKETS_PER_ITEM * size + 1);

  /** Spreads `source` over buckets of equal width into `order`; gives back the runs that are still long. */
  const spread = (source: Uint32Array, keys: Float64Array, { from, to }: Run): readonly Run[] => {
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    for (let place = from; place < to; place += 1) {
      const key = keys[source[place] ?? 0] ?? 0;
      if (key < lowest) lowest = key;
      if (key > highest) highest = key;
    }
    const buckets = BUCKETS_PER_ITEM * (to - from);
    const scale = highest > lowest ? (buckets - 1) / (highest - lowest) : 0;
    ends.fill(0, 0, buckets + 1);
    for (let place = from; place < to; place += 1) {
      const bucket = ((highest - (keys[source[place] ?? 0] ?? 0)) * scale) | 0;
      bucketOf[place] = bucket;
      ends[bucket + 1] = (ends[bucket + 1] ?? 0) + 1;
    }
    const long: Run[] = [];
    ends[0] = from;
    for (let bucket = 1; bucket <= buckets; bucket += 1) {
      const start = ends[bucket - 1] ?? 0;
      const length = ends[bucket] ?? 0;
      ends[bucket] = start + length;
      if (length > SHORT_RUN && scale > 0) long.push({ from: start, to: start + length });
    }
    for (let place = from; place < to; place += 1) {
      const bucket = bucketOf[place] ?? 0;
      const end = ends[bucket] ?? 0;
      order[end] = source[place] ?? 0;
      ends[bucket] = end + 1;
    }
    return long;
  };

  return (keys) => {
    const waiting = [...spread(unsorted, keys, { from: 0, to: size })];
    for (let run = waiting.pop(); run !== undefined; run = waiting.pop()) {
      scratch.set(order.subarray(run.from, run.to), run.from);
      waiting.push(...spread(scratch, keys, run));
    }
    insertionSort(order, keys);
    return order;
  };
}
