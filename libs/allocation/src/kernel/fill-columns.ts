import { requireInteger } from '../checks.js';
import { PACK_LIMIT } from '../exact.js';
import type { FillColumns, FillStep } from './columns.js';
import { fillByBigInt } from './exact-search.js';
import { grantFirst } from './grant.js';
import { gridFor, snap } from './grid.js';
import { guessLevel } from './guess.js';
import { survey, type Survey } from './survey.js';
import { sweep, windowOf } from './sweep.js';

/** Passes steered by Newton; after these plain bisection takes over, which cannot fail to end. */
const STEERED = 12;

/**
 * Grants the first `packs` packs in the order (level, tie, k) on top of `lo`, and writes what everybody then has to `out`
 * (same length). Returns the packs granted: `packs`, or all there is room for. Exact whatever the figures: the
 * guess is in floating point, the counting is not. Throws AllocationError naming column and row.
 */
export function fillColumns(columns: FillColumns, step: FillStep, packs: number, out: Int32Array): number {
  requireInteger(step.packSize, 1, PACK_LIMIT, 'packSize');
  requireInteger(step.delta2, 0, 3, 'delta2');
  requireInteger(packs, 0, 2 ** 53, 'packs');
  const guess = guessLevel(columns, step, packs);
  const seen = survey(columns, step, guess);
  if (packs >= seen.room) out.set(columns.cap);
  else if (packs === 0) out.set(columns.lo);
  else search(columns, step, seen.granted + packs, guess, seen, out);
  return Math.min(packs, seen.room);
}

function search(
  columns: FillColumns,
  step: FillStep,
  target: number,
  guess: number,
  { reach, count, slope: steepness }: Survey,
  out: Int32Array,
): void {
  const n = columns.h.length;
  const twoPacks = 2 * step.packSize;
  const grid = gridFor(reach, step.packSize);
  const slack = (reach / step.packSize + 3) * 2 ** -47;
  const noise = 2 * Math.ceil(Math.sqrt(n)) + 8;
  // C(low) <= target < C(high) throughout.
  let low = -grid.step;
  let high = grid.top;
  let level = guess;
  let slope = steepness;
  let ahead = target - count;
  let packsAhead = noise;
  let window = windowOf(4 * noise);
  for (let round = 0; ; round++) {
    const perPack = slope > 0 ? twoPacks / slope : grid.top;
    const next = level + (ahead - packsAhead / 2) * perPack;
    // Where nearly everybody is at its cap the slope says little: never more than half-way back.
    level = snap(Math.max(next, low, (low + level) / 2), grid);
    if (round >= STEERED || !(level < high)) level = snap((low + high) / 2, grid);
    if (level >= high) level = low;
    const upper = Math.min(high, Math.max(level + grid.step, snap(level + packsAhead * perPack, grid)));
    const seen = sweep(columns, step, level, upper, slack, window, out);
    ahead = target - seen.count;
    slope = seen.slope;
    if (ahead < 0) {
      high = level;
      packsAhead = Math.min(n, noise - 2 * ahead);
    } else if (seen.size >= ahead) {
      grantFirst(columns, step, window, seen.size, ahead, out);
      return;
    } else if (seen.size >= 0) {
      low = upper;
      packsAhead = Math.min(n, noise + 2 * ahead);
    } else {
      low = level;
      if (window.who.length >= 2 * n) {
        if (high - low <= grid.step)
          return fillByBigInt(columns, step, target, { low, high, step: grid.step }, out);
        packsAhead /= 8;
      }
    }
    if (window.who.length < 4 * packsAhead || seen.size < 0) window = windowOf(Math.max(4 * noise, 2 * n));
  }
}
