import type { FillColumns, FillStep } from './columns.js';

/**
 * C(T): the packs, summed over all recipients and those already granted included, that are granted when the water stands
 * at T (a point of the grid). One exact evaluation pass. `slope` is the summed burn of those strictly between lo and cap.
 */
export function countAt({ h, a, lo, cap }: FillColumns, { packSize, delta2 }: FillStep, level: number) {
  const twoPacks = 2 * packSize;
  const shift = packSize * delta2;
  let count = 0;
  let slope = 0;
  for (let i = 0; i < h.length; i++) {
    const burn = a[i]!;
    const low = lo[i]!;
    const high = cap[i]!;
    let packs = Math.floor((level * burn - 2 * h[i]! - shift) / twoPacks) + 1;
    if (packs <= low) packs = low;
    else if (packs >= high) packs = high;
    else slope += burn;
    count += packs;
  }
  return { count, slope };
}
