import { fillColumns } from '@fordel/allocation';
import { product, STEP, type Product } from '../engine/columns.js';
import { inTurn, ratios } from '../engine/time.js';
import type { Figure } from '../figure.js';
import { median, rounded } from '../median.js';

const N = 100_000;
const PRODUCTS = 50;
/** Sorting takes seconds, so it is timed for some of the products only. */
const SORTED = 5;

/** The level of every pack anybody may get, sorted: the plain way to find the waterline. */
function sortBreakpoints({ columns: { h, a, cap }, packs }: Product): number {
  const levels = new Float64Array(cap.reduce((sum, each) => sum + each, 0));
  let at = 0;
  for (let i = 0; i < cap.length; i++) {
    for (let k = 0; k < cap[i]!; k++) levels[at++] = (2 * h[i]! + 2 * STEP.packSize * k) / a[i]!;
  }
  return levels.sort()[packs - 1]!;
}

export const engineSort: Figure = {
  name: 'engine.sort',
  prints: ['engine.sort.100kx50'],
  run: () => {
    let total = 0;
    const against: number[] = [];
    for (let p = 0; p < PRODUCTS; p++) {
      const one = product(N, p);
      let waterline = -1;
      const fill = () => fillColumns(one.columns, STEP, one.packs, one.out);
      const sort = () => (waterline = sortBreakpoints(one));
      const times = p < SORTED ? inTurn(1, [fill, sort]) : inTurn(3, [fill]);
      total += median(times[0]!);
      if (p < SORTED) {
        if (waterline <= 0) throw new Error('no waterline');
        against.push(...ratios(times));
      }
    }
    return Promise.resolve([
      {
        name: 'engine.sort.100kx50',
        value: rounded(total, 1),
        unit: 'ms',
        against: `sorting all breakpoints as doubles, median of ${SORTED} of the products`,
        ratio: rounded(median(against), 1),
        aim: 'ratio ≥ 50',
      },
    ]);
  },
};
