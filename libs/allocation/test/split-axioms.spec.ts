import { splitPools, type PolicyPart } from '@fordel/allocation';
import fc from 'fast-check';
import { property, TIMEOUT } from './support/cases.js';
import { splits } from './support/rounds.js';

const amount = fc.oneof(fc.nat(200), fc.nat(10_000_000));
const flatWeights = fc
  .array(fc.oneof(fc.nat(9), fc.nat(9000)), { minLength: 3, maxLength: 6 })
  .filter((w) => w.some((each) => each > 0));

function flat(weights: readonly number[]): PolicyPart[] {
  return weights.map((weight, i) => ({ kind: i === 0 ? 'CENTRAL' : 'KOMMUNE', weight, pool: `p${i}` }));
}

function packsOf(split: readonly PolicyPart[], packs: number, ledger: number): number[] {
  return splitPools(split, packs, ledger).map((leaf) => leaf.packs);
}

/** Webster as it is defined: one pack after the other to the smallest (2x + 1)/w, the first listed on a tie. */
function oneByOne(weights: readonly number[], packs: number): number[] {
  const x = weights.map(() => 0);
  for (let pack = 0; pack < packs; pack++) {
    const open = [...weights.keys()].filter((i) => weights[i]! > 0);
    const best = open.reduce((b, i) =>
      (2 * x[i]! + 1) * weights[b]! < (2 * x[b]! + 1) * weights[i]! ? i : b,
    );
    x[best]!++;
  }
  return x;
}

describe('the split of a release', () => {
  const proves = (name: string, run: () => void) => it(name, run, TIMEOUT);

  proves('gives each pack to the pool the definition names', () => {
    property([flatWeights, fc.nat(60)], (weights, packs) => {
      expect(packsOf(flat(weights), packs, 0)).toEqual(oneByOne(weights, packs));
    });
  });

  proves('gives away every pack, none to who has no weight', () => {
    property([splits, amount, amount], (split, packs, ledger) => {
      const leaves = splitPools(split, packs, ledger);
      expect(leaves.reduce((sum, leaf) => sum + leaf.packs, 0)).toBe(packs);
      expect(leaves.reduce((sum, leaf) => sum + leaf.cumulative, 0)).toBe(ledger + packs);
      expect(Math.min(...leaves.map((leaf) => leaf.packs))).toBeGreaterThanOrEqual(0);
    });
  });

  proves('gives the same in many small deliveries as in one large', () => {
    property([splits, fc.array(fc.nat(40), { maxLength: 12 }), amount], (split, deliveries, start) => {
      let ledger = start;
      const sums = splitPools(split, 0, start).map(() => 0);
      for (const packs of deliveries) {
        packsOf(split, packs, ledger).forEach((more, i) => (sums[i]! += more));
        ledger += packs;
      }
      expect(sums).toEqual(packsOf(split, ledger - start, start));
    });
  });

  proves('keeps 70/20/10 within one pack over the life of a version', () => {
    property([amount], (packs) => {
      packsOf(flat([1000, 7000, 2000]), packs, 0).forEach((x, i) => {
        expect(Math.abs(x * 10 - packs * [1, 7, 2][i]!)).toBeLessThan(10);
      });
    });
  });

  it('splits by the regional key of 2020', () => {
    const split: PolicyPart[] = [
      { kind: 'CENTRAL', weight: 1, pool: 'central' },
      {
        kind: 'SPLIT',
        weight: 9,
        name: 'regions',
        split: [5650, 2080, 1367, 903].map((weight, i) => ({
          kind: 'SPLIT',
          weight,
          name: `region ${i}`,
          split: [
            { kind: 'HOSPITAL', weight: 7, pool: `h${i}`, region: `${i}` },
            { kind: 'KOMMUNE', weight: 2, pool: `k${i}`, region: `${i}` },
          ],
        })),
      },
    ];
    // 100,000 packs: 10,000 central; 90,000 by 56.50 / 20.80 / 13.67 / 9.03 %; each 7 : 2.
    expect(packsOf(split, 100_000, 0)).toEqual([
      10_000, 39_550, 11_300, 14_560, 4_160, 9_569, 2_734, 6_321, 1_806,
    ]);
    expect(packsOf(split, 1, 0)).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0]);
  });
});
