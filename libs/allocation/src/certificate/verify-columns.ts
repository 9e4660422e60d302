import type { FillColumns, FillStep } from '../kernel/columns.js';
import { comparePacks } from '../kernel/order.js';

/** What a certificate found: the outcome is the rule's, or the first thing that is not. */
export type Fault = 'SUM' | 'BOUNDS' | 'ORDER';

export interface Verdict {
  readonly fault: Fault | null;
  /** Row that got the last granted pack of this step; -1 when the step granted nothing. */
  readonly last: number;
  /** Row whose pack would have been next; -1 when everybody is at its cap. */
  readonly next: number;
}

/**
 * Section 7: x is the outcome iff the sum is min(packs, room), every x is within lo..cap, and the largest granted pack
 * comes before the smallest one not granted. One pass, no search.
 */
export function verifyColumns(columns: FillColumns, step: FillStep, packs: number, x: Int32Array): Verdict {
  const { h, a, lo, cap } = columns;
  const { packSize, delta2 } = step;
  let granted = 0;
  let room = 0;
  let last = -1;
  let next = -1;
  let lastLevel = -1;
  let nextLevel = Infinity;
  for (let i = 0; i < h.length; i++) {
    const has = x[i]!;
    if (has < lo[i]! || has > cap[i]!) return { fault: 'BOUNDS', last: i, next: i };
    granted += has - lo[i]!;
    room += cap[i]! - lo[i]!;
    const base = 2 * h[i]! + packSize * delta2;
    if (has > lo[i]!) {
      const level = (base + 2 * packSize * (has - 1)) / a[i]!;
      if (
        level > lastLevel ||
        (level === lastLevel && comparePacks(columns, step, i, has - 1, last, x[last]! - 1) > 0)
      ) {
        last = i;
        lastLevel = level;
      }
    }
    if (has < cap[i]!) {
      const level = (base + 2 * packSize * has) / a[i]!;
      if (
        level < nextLevel ||
        (level === nextLevel && comparePacks(columns, step, i, has, next, x[next]!) < 0)
      ) {
        next = i;
        nextLevel = level;
      }
    }
  }
  if (granted !== Math.min(packs, room)) return { fault: 'SUM', last, next };
  const inOrder = last < 0 || next < 0 || comparePacks(columns, step, last, x[last]! - 1, next, x[next]!) < 0;
  return { fault: inOrder ? null : 'ORDER', last, next };
}
