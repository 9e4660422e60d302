import type { FillColumns, FillStep } from './columns.js';

/** Two different levels differ by at least 1/(a·a'), more than 2^-88, so on this grid no two of them share a cell. */
const FINE = 96n;

/**
 * The same grants by bisection in BigInt, for burns so much larger than the pack that many packs of one recipient lie
 * within one step of the double grid. Starts from a bracket C(low) <= packs < C(high); slow, and hardly ever needed.
 */
export function fillByBigInt(
  columns: FillColumns,
  { packSize, delta2 }: FillStep,
  packs: number,
  bracket: { low: number; high: number; step: number },
  out: Int32Array,
): void {
  const { h, a, lo, cap, tie } = columns;
  const shift = Array.from(h, (stock) => BigInt(2 * stock + packSize * delta2) << FINE);
  const burn = Array.from(a, BigInt);
  const twoPacks = BigInt(2 * packSize) << FINE;
  const packsAt = (i: number, level: bigint): number => {
    const above = level * burn[i]! - shift[i]!;
    const k = above < 0n ? 0n : above / twoPacks + 1n;
    return k <= lo[i]! ? lo[i]! : k >= cap[i]! ? cap[i]! : Number(k);
  };
  const countAt = (level: bigint): number => {
    let count = 0;
    for (let i = 0; i < h.length; i++) count += packsAt(i, level);
    return count;
  };
  const fine = (level: number) => (BigInt(level / bracket.step) << FINE) / BigInt(1 / bracket.step);
  let low = fine(bracket.low);
  let high = fine(bracket.high);
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (countAt(middle) <= packs) low = middle;
    else high = middle;
  }
  const tied: number[] = [];
  let left = packs;
  for (let i = 0; i < h.length; i++) {
    out[i] = packsAt(i, low);
    left -= out[i]!;
    if (packsAt(i, high) > out[i]!) tied.push(i);
  }
  tied.sort((i, j) => tie[i]! - tie[j]!);
  for (let t = 0; t < left; t++) out[tied[t]!]!++;
}
