import { splitPools, type PolicyPart } from '@fordel/allocation';

const part = (pool: string, weight: number, kind: 'KOMMUNE' | 'CENTRAL' = 'KOMMUNE'): PolicyPart => ({
  kind,
  weight,
  pool,
});
const flat = (...weights: number[]): PolicyPart[] =>
  weights.map((weight, i) => part(`p${i}`, weight, i === weights.length - 1 ? 'CENTRAL' : 'KOMMUNE'));

/** The definition: every pack to the smallest (2x + 1)/w, the first listed on a tie; fractions compared as products. */
function oneByOne(weights: readonly number[], packs: number): number[] {
  const x = weights.map(() => 0n);
  for (let pack = 0; pack < packs; pack++) {
    let best = -1;
    weights.forEach((w, i) => {
      if (w === 0) return;
      const sooner =
        best < 0 || (2n * x[i]! + 1n) * BigInt(weights[best]!) < (2n * x[best]! + 1n) * BigInt(w);
      if (sooner) best = i;
    });
    x[best]!++;
  }
  return x.map(Number);
}

describe('the split on fixed instances', () => {
  it.each([
    [[7000, 2000, 1000]],
    [[7, 2, 1]],
    [[1, 1, 1]],
    [[0, 3, 5]],
    [[5, 0, 0]],
    [[1, 1_000_000, 3]],
    [[3, 3, 0, 3, 7, 11]],
  ])('hands out %j as one by one does, whatever was split before', (weights) => {
    for (const [ledger, packs] of [
      [0, 0],
      [0, 1],
      [0, 17],
      [5, 1],
      [13, 100],
      [100, 237],
    ] as const) {
      const before = oneByOne(weights, ledger);
      const after = oneByOne(weights, ledger + packs);
      expect(splitPools(flat(...weights), packs, ledger)).toEqual(
        weights.map((_, i) => ({
          pool: `p${i}`,
          kind: i === weights.length - 1 ? 'CENTRAL' : 'KOMMUNE',
          region: null,
          packs: after[i]! - before[i]!,
          cumulative: after[i]!,
        })),
      );
    }
  });

  it('is exact where packs times weight pass 2^53', () => {
    const weights = [2 ** 43, 2 ** 42, 2 ** 42];
    expect(splitPools(flat(...weights), 2 ** 40, 0).map(({ packs }) => packs)).toEqual([
      2 ** 39,
      2 ** 38,
      2 ** 38,
    ]);
  });

  it('splits a branch by its own ledger, and carries the region', () => {
    const tree: PolicyPart[] = [
      part('central', 1, 'CENTRAL'),
      {
        kind: 'SPLIT',
        weight: 9,
        name: 'regions',
        split: [{ kind: 'HOSPITAL', weight: 2, pool: 'nord', region: 'nord' }, part('sor', 1)],
      },
    ];
    const [, regions] = oneByOne([1, 9], 25);
    const [, had] = oneByOne([1, 9], 11);
    const has = oneByOne([2, 1], regions!);
    const before = oneByOne([2, 1], had!);
    const shares = splitPools(tree, 14, 11);
    expect(shares.map(({ pool, region }) => [pool, region])).toEqual([
      ['central', null],
      ['nord', 'nord'],
      ['sor', null],
    ]);
    expect(shares.slice(1).map(({ packs }) => packs)).toEqual(has.map((each, i) => each - before[i]!));
  });

  it.each<[string, PolicyPart[], number, number, string, string]>([
    ['a negative number of packs', flat(1, 1), -1, 0, 'NEGATIVE', 'packs'],
    ['a fractional ledger', flat(1, 1), 1, 0.5, 'NOT_AN_INTEGER', 'ledger'],
    ['more than can be counted', flat(1, 1), 2 ** 43, 2 ** 43, 'OUT_OF_BOUNDS', 'ledger + packs'],
    ['a negative weight', flat(1, -1), 1, 0, 'NEGATIVE', 'split[1].weight'],
    ['no weight', flat(0, 0), 1, 0, 'NO_WEIGHT', 'split'],
    ['nothing at all', [], 1, 0, 'NO_WEIGHT', 'split'],
    ['a pool twice', [part('a', 1), part('a', 1, 'CENTRAL')], 1, 0, 'DUPLICATE', 'split.pool'],
    ['no central stock', [part('a', 1)], 1, 0, 'EMPTY', 'split.kind'],
    [
      'two central stocks',
      [part('a', 1, 'CENTRAL'), part('b', 1, 'CENTRAL')],
      1,
      0,
      'DUPLICATE',
      'split.kind',
    ],
    [
      'a branch without weight',
      [part('a', 1, 'CENTRAL'), { kind: 'SPLIT', weight: 1, name: 'x', split: [part('b', 0)] }],
      1,
      0,
      'NO_WEIGHT',
      'split[1].split',
    ],
  ])('refuses %s', (_what, split, packs, ledger, code, path) => {
    const value = path === 'split.kind' ? { value: 'CENTRAL' } : {};
    const refusal = expect.objectContaining({ code, path, ...value }) as Error;
    expect(() => splitPools(split, packs, ledger)).toThrow(refusal);
  });
});
