import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fillColumns } from '@fordel/allocation';
import { product, STEP, type Product } from '../engine/columns.js';
import type { Figure } from '../figure.js';

const N = 100_000;
const PRODUCTS = 50;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes held outside the heap (columns) and in it, garbage not counted. */
function held(): number {
  collectGarbage();
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return arrayBuffers + heapUsed;
}

/**
 * What a round of many products holds per recipient and product, all columns in and out and what the kernel leaves behind; the column of what was granted before,
 * nothing, is one for all. To the nearest byte.
 */
export const engineBytes: Figure = {
  name: 'engine.bytes',
  run: () => {
    const before = held();
    const nothing = new Int32Array(N);
    const round: Product[] = [];
    for (let p = 0; p < PRODUCTS; p++) {
      const { columns, packs, out } = product(N, p);
      const one = { columns: { ...columns, lo: nothing }, packs, out };
      fillColumns(one.columns, STEP, packs, out);
      round.push(one);
    }
    const bytes = (held() - before) / (N * round.length);
    return Promise.resolve([
      {
        name: 'engine.bytes',
        value: Math.round(bytes),
        unit: 'bytes/cell',
        against: null,
        ratio: null,
        aim: '≤ 20',
      },
    ]);
  },
};
