/** The middle value, or the mean of the two; of nothing: NaN. */
export function median(values: readonly number[] | Float64Array): number {
  const sorted = Float64Array.from(values).sort();
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Makes the median absolute deviation of a normal distribution its standard deviation. */
const NORMAL = 1.4826;
/** Standard deviations from the median beyond which a value is an outlier. */
const FURTHEST = 3.5;

/**
 * Whether a value is an outlier among these: more than 3.5 times 1.4826 · MAD from their median (Iglewicz and Hoaglin). When more
 * than half are the same, MAD is 0 and says nothing of the others: then none is.
 */
export function outlierAmong(values: readonly number[]): (value: number) => boolean {
  const middle = median(values);
  const spread = NORMAL * median(values.map((value) => Math.abs(value - middle)));
  return (value) => spread > 0 && Math.abs(value - middle) > FURTHEST * spread;
}

/** The line through most of the points: the median of the slopes between any two of them (Theil, Sen). No two apart: slope 0. */
export function medianSlope(points: readonly { readonly x: number; readonly y: number }[]): number {
  const slopes: number[] = [];
  for (const [i, a] of points.entries()) {
    for (const b of points.slice(i + 1)) if (a.x !== b.x) slopes.push((b.y - a.y) / (b.x - a.x));
  }
  return slopes.length === 0 ? 0 : median(slopes);
}
