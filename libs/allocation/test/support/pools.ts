import type { PoolInput, PoolRecipient, Rule, Stage } from '@fordel/allocation';
import fc from 'fast-check';
import { delta2s, ranks } from './cases.js';

export const rules = fc.constantFrom<Rule>('cover', 'need', 'population', 'cea', 'cel');

const classes = fc.subarray([1, 2, 3], { minLength: 1 });
const stage = fc.record({ classes, days: fc.integer({ min: 1, max: 30 }) });

/** One to four stages that reach every class. */
export const stageLists: fc.Arbitrary<Stage[]> = fc
  .tuple(fc.array(stage, { maxLength: 3 }), fc.integer({ min: 1, max: 30 }))
  .chain(([some, days]) =>
    fc.shuffledSubarray([...some, { classes: [1, 2, 3], days }], { minLength: some.length + 1 }),
  )
  .map((stages) => stages.map((each, s) => ({ name: `S${s}`, ...each })));

interface Sizes {
  readonly stock: number;
  readonly burn: number;
  readonly cap: number;
}

/** Small figures, where ties are common, and realistic ones. */
const scales: readonly Sizes[] = [
  { stock: 12, burn: 8, cap: 8 },
  { stock: 12, burn: 8, cap: 8 },
  { stock: 40_000, burn: 20_000, cap: 2000 },
];

/** Recipients r0, r1, ... of a pool; one in eight uses nothing. */
export const poolRecipients = (most: number): fc.Arbitrary<PoolRecipient[]> =>
  fc.constantFrom(...scales).chain((sizes) =>
    fc
      .array(
        fc.record({
          class: fc.integer({ min: 1, max: 3 }),
          population: fc.oneof(fc.nat(3), fc.nat(700_000)),
          stock: fc.oneof(fc.constant(0), fc.nat(sizes.stock)),
          burn: fc.oneof(
            { weight: 7, arbitrary: fc.integer({ min: 1, max: sizes.burn }) },
            { weight: 1, arbitrary: fc.constant(0) },
          ),
          cap: fc.nat(sizes.cap),
        }),
        { minLength: 1, maxLength: most },
      )
      .chain((rows) =>
        ranks(rows.length).map((ties) =>
          rows.map((row, i) => ({ id: `r${i}`, tie: ties[i]!, ...row, cap: row.burn === 0 ? 0 : row.cap })),
        ),
      ),
  );

/** A pool with anything from nothing to a little more than it can use. */
export const poolInputs = (most = 7): fc.Arbitrary<PoolInput> =>
  fc
    .record({
      recipients: poolRecipients(most),
      stages: stageLists,
      rule: rules,
      delta2: delta2s,
      packSize: fc.integer({ min: 1, max: 60 }),
      share: fc.double({ min: 0, max: 1.05, noNaN: true }),
    })
    .map(({ share, ...pool }) => {
      const demand = stageCaps(pool)
        .at(-1)!
        .reduce((sum, cap) => sum + cap, 0);
      return { ...pool, packs: Math.floor(demand * share + (share > 1 ? 1 : 0)) };
    });

/** Cumulative stage caps as the rule writes them, in exact fractions; one row per stage. */
export function stageCaps({
  recipients,
  stages,
  packSize,
}: Omit<PoolInput, 'packs' | 'rule' | 'delta2'>): number[][] {
  let before = recipients.map(() => 0);
  return stages.map(({ classes: taken, days }) => {
    before = recipients.map((r, i) => {
      if (!taken.includes(r.class) || r.burn === 0) return before[i]!;
      const lacking = BigInt(days) * BigInt(r.burn) - 7n * BigInt(r.stock);
      const packs = lacking <= 0n ? 0n : (lacking + 7n * BigInt(packSize) - 1n) / (7n * BigInt(packSize));
      return Math.max(before[i]!, Math.min(r.cap, Number(packs)));
    });
    return before;
  });
}
