import type { FillColumns, FillStep } from './columns.js';
import { comparePacks } from './order.js';
import type { Window } from './sweep.js';

/**
 * Grants the first `packs` of the `size` packs in the window, on top of `out`. Levels are sorted as plain doubles; only the
 * packs that share the last granted double are put in their exact order (each recipient has at most one of those).
 */
export function grantFirst(
  columns: FillColumns,
  step: FillStep,
  window: Window,
  size: number,
  packs: number,
  out: Int32Array,
): void {
  if (packs === 0) return;
  const last = packs === size ? Infinity : window.level.slice(0, size).sort()[packs - 1]!;
  const tied: number[] = [];
  let left = packs;
  for (let j = 0; j < size; j++) {
    if (window.level[j]! < last) {
      out[window.who[j]!]!++;
      left--;
    } else if (window.level[j] === last) tied.push(window.who[j]!);
  }
  if (left < tied.length) tied.sort((i, j) => comparePacks(columns, step, i, out[i]!, j, out[j]!));
  for (let t = 0; t < left; t++) out[tied[t]!]!++;
}
