import { countAt, fillColumns } from '@fordel/allocation';
import { product, STEP, type Product } from '../engine/columns.js';
import { inTurn, ratios } from '../engine/time.js';
import type { Figure, Measured } from '../figure.js';
import { median, rounded } from '../median.js';

/** Recipients, products, and how often each product is measured. */
const SIZES = [
  { n: 10_000, products: 20, rounds: 15, name: 'engine.kernel.10kx20', aim: 'none of its own' },
  { n: 100_000, products: 50, rounds: 3, name: 'engine.kernel.100kx50', aim: 'ratio ≥ 0.33' },
  { n: 1_000_000, products: 50, rounds: 1, name: 'engine.kernel.1Mx50', aim: 'ratio ≥ 0.33' },
] as const;

type Size = (typeof SIZES)[number];

/** The level of the last granted pack, coarse enough to be a point of every grid. */
function waterline({ columns: { h, a, lo }, out }: Product): number {
  let level = 0;
  for (let i = 0; i < out.length; i++) {
    if (out[i]! > lo[i]!) level = Math.max(level, (2 * h[i]! + 2 * STEP.packSize * (out[i]! - 1)) / a[i]!);
  }
  return Math.round(level * 1024) / 1024;
}

/** Milliseconds per product, and our speed against one exact evaluation pass at the waterline. */
function measureSize({ n, products, rounds }: Size) {
  const fills: number[] = [];
  const against: number[] = [];
  for (let p = 0; p < products; p++) {
    const one = product(n, p);
    const { columns, packs, out } = one;
    fillColumns(columns, STEP, packs, out);
    const level = waterline(one);
    let seen = 0;
    const times = inTurn(rounds, [
      () => fillColumns(columns, STEP, packs, out),
      () => (seen += countAt(columns, STEP, level).count),
    ]);
    if (seen === 0) throw new Error('nothing counted');
    fills.push(median(times[0]!));
    against.push(median(ratios(times)));
  }
  return {
    perProduct: median(fills),
    total: fills.reduce((sum, each) => sum + each, 0),
    ratio: median(against),
  };
}

/** The kernel at three sizes, and how its time grows with the number of recipients: n to the power of the exponent. */
export const engineKernel: Figure = {
  name: 'engine.kernel',
  prints: [...SIZES.map(({ name }) => name), 'engine.exponent'],
  run: () => {
    const seen = SIZES.map((size) => ({ size, ...measureSize(size) }));
    const [small, , large] = seen;
    const exponent =
      Math.log(large!.perProduct / small!.perProduct) / Math.log(large!.size.n / small!.size.n);
    return Promise.resolve([
      ...seen.map(({ size: { name, aim, products }, total, ratio }): Measured => {
        const against = `one exact evaluation pass over the same arrays, median of ${products} products`;
        return { name, value: rounded(total, 1), unit: 'ms', against, ratio: rounded(ratio, 3), aim };
      }),
      {
        name: 'engine.exponent',
        value: rounded(exponent, 3),
        unit: '',
        against: null,
        ratio: null,
        aim: '≤ 1.05',
      },
    ]);
  },
};
