import type { FillColumns, FillStep } from './columns.js';

/** The packs just above a waterline: whose they are and their rounded level. */
export interface Window {
  readonly who: Int32Array;
  readonly level: Float64Array;
}

export function windowOf(capacity: number): Window {
  return { who: new Int32Array(capacity), level: new Float64Array(capacity) };
}

/**
 * Writes to `out` what everybody has when the water stands at `level`, and collects every pack above it whose level, rounded
 * to a double, is at most `upper`: a prefix of what comes next, because rounding keeps order. `size` is their number, -1
 * when they do not fit. `slack` covers the rounding of the quick test; the collected levels are tested again.
 */
export function sweep(
  { h, a, lo, cap }: FillColumns,
  { packSize, delta2 }: FillStep,
  level: number,
  upper: number,
  slack: number,
  window: Window,
  out: Int32Array,
) {
  const twoPacks = 2 * packSize;
  const shift = packSize * delta2;
  const reach = (upper - level) / twoPacks;
  const capacity = window.who.length;
  let count = 0;
  let slope = 0;
  let size = 0;
  for (let i = 0; i < h.length; i++) {
    const burn = a[i]!;
    const low = lo[i]!;
    const high = cap[i]!;
    const line = (level * burn - 2 * h[i]! - shift) / twoPacks;
    let packs = Math.floor(line) + 1;
    if (packs <= low) packs = low;
    else if (packs >= high) packs = high;
    else slope += burn;
    out[i] = packs;
    count += packs;
    const last = line + burn * reach + slack;
    for (let k = packs; k <= last && k < high && size >= 0; k++) {
      const next = (2 * h[i]! + packSize * (2 * k + delta2)) / burn;
      if (next > upper) break;
      if (size === capacity) size = -1;
      else {
        window.who[size] = i;
        window.level[size++] = next;
      }
    }
  }
  return { count, slope, size };
}
