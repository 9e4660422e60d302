/**
 * Whole shares of a whole total in proportion to whole weights, adding up to the total exactly: everybody gets the
 * floor of the exact share, and the units left over go to the largest remainders, the first listed on a tie.
 * Throws RangeError when there is a total to share and all weights are zero.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, w) => a + BigInt(w), 0n);
  if (total === 0) return weights.map(() => 0);
  if (sum === 0n) throw new RangeError(`nobody to share ${total} with`);
  const exact = weights.map((w, i) => {
    const product = BigInt(total) * BigInt(w);
    return { i, floor: Number(product / sum), remainder: product % sum };
  });
  const left = total - exact.reduce((a, share) => a + share.floor, 0);
  const lucky = new Set(
    [...exact]
      .sort((a, b) => (a.remainder === b.remainder ? a.i - b.i : a.remainder > b.remainder ? -1 : 1))
      .slice(0, left)
      .map((share) => share.i),
  );
  return exact.map((share) => share.floor + (lucky.has(share.i) ? 1 : 0));
}
