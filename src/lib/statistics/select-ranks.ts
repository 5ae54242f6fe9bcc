const mostBuckets = 2048;

/**
 * The values that sorting `values` (one or more, no NaN) would put at `ranks`, which ascend from 0.
 * Leaves `values` as they are. Sorting takes time for order that nobody asks for: here each value
 * is counted in one of many equal intervals, and only the intervals with a rank in them are sorted.
 */
export function selectRanks(values: Float32Array, ranks: readonly number[]): number[] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (least === most) return ranks.map(() => least);

  const last = mostBuckets - 1;
  const scale = last / (most - least);
  // Very close ends leave no room for intervals.
  if (!Number.isFinite(scale)) return fromSorted(values.slice().sort(), ranks);
  const ends = new Int32Array(mostBuckets);
  for (let index = 0; index < values.length; index++) {
    const bucket = (((values[index] as number) - least) * scale) | 0;
    ends[bucket] = (ends[bucket] as number) + 1;
  }
  for (let bucket = 1; bucket <= last; bucket++)
    ends[bucket] = (ends[bucket] as number) + (ends[bucket - 1] as number);

  const wanted = findBuckets(ends, ranks);
  const isWanted = new Uint8Array(mostBuckets);
  for (const bucket of wanted) isWanted[bucket] = 1;
  const found = new Float64Array(wanted.reduce((sum, bucket) => sum + sizeOf(ends, bucket), 0));
  let count = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (isWanted[((value - least) * scale) | 0]) found[count++] = value;
  }
  // Intervals ascend, so one sort puts the values of each behind those of the ones before.
  found.sort();
  let before = 0;
  const skipped = new Map<number, number>();
  for (const bucket of wanted) {
    skipped.set(bucket, (ends[bucket] as number) - sizeOf(ends, bucket) - before);
    before += sizeOf(ends, bucket);
  }
  return ranks.map((rank) => found[rank - (skipped.get(bucketOf(ends, rank)) ?? 0)] as number);
}

const fromSorted = (sorted: Float32Array, ranks: readonly number[]) =>
  ranks.map((rank) => sorted[rank] as number);

/** The buckets that hold a rank, ascending, each once. */
const findBuckets = (ends: Int32Array, ranks: readonly number[]) => [
  ...new Set(ranks.map((rank) => bucketOf(ends, rank))),
];

/** The first bucket that ends after the rank. */
function bucketOf(ends: Int32Array, rank: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) > rank) high = middle;
    else low = middle + 1;
  }
  return low;
}

const sizeOf = (ends: Int32Array, bucket: number) =>
  (ends[bucket] as number) - (bucket > 0 ? (ends[bucket - 1] as number) : 0);
