/**
 * Webster's apportionment of `packs` to integer `weights`, at any size: each pack goes to the pool (weight > 0) with the
 * smallest (2x + 1)/w, the first listed on a tie. Starts from a count every pool is sure to reach (its share less the
 * number of pools), so only a handful of packs are handed out one by one. Needs one positive weight when packs > 0.
 */
export function webster(weights: readonly number[], packs: number): number[] {
  const w = weights.map(BigInt);
  const total = w.reduce((sum, each) => sum + each, 0n);
  const pools = BigInt(weights.length);
  const x = w.map((each) => {
    const sure = total === 0n ? 0n : (BigInt(packs) * each) / total - pools;
    return sure > 0n ? sure : 0n;
  });
  let left = BigInt(packs) - x.reduce((sum, each) => sum + each, 0n);
  for (; left > 0n; left--) {
    const winner = nextPool(w, x);
    x[winner] = x[winner]! + 1n;
  }
  return x.map(Number);
}

function nextPool(w: readonly bigint[], x: readonly bigint[]): number {
  let best = -1;
  for (let i = 0; i < w.length; i++) {
    if (w[i]! === 0n) continue;
    if (best < 0 || (2n * x[i]! + 1n) * w[best]! < (2n * x[best]! + 1n) * w[i]!) best = i;
  }
  return best;
}
