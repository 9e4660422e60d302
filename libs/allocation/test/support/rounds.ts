import type {
  EffectiveNeed,
  NeedInput,
  PolicyPart,
  RoundInput,
  RoundPolicy,
  RoundRecipient,
} from '@fordel/allocation';
import { effectiveNeed, type NeedParameters } from '@fordel/allocation';
import fc from 'fast-check';
import { delta2s, ranks } from './cases.js';
import { rules, stageLists } from './pools.js';

const flat = (weights: readonly number[]): PolicyPart[] => [
  { kind: 'HOSPITAL', weight: weights[0]!, pool: 'hospital' },
  { kind: 'KOMMUNE', weight: weights[1]!, pool: 'kommune' },
  { kind: 'CENTRAL', weight: weights[2]!, pool: 'central' },
];

const regional = (weights: readonly number[]): PolicyPart[] => [
  { kind: 'CENTRAL', weight: 1, pool: 'central' },
  {
    kind: 'SPLIT',
    weight: 9,
    name: 'regions',
    split: [
      { kind: 'HOSPITAL', weight: weights[0]!, pool: 'hospital', region: 'nord' },
      { kind: 'KOMMUNE', weight: weights[1]!, pool: 'kommune', region: 'nord' },
      {
        kind: 'SPLIT',
        weight: weights[2]!,
        name: 'vest',
        split: [{ kind: 'KOMMUNE', weight: 3, pool: 'vest', region: 'vest' }],
      },
    ],
  },
];

/** Flat and two-level trees, with weights from nothing to large. */
export const splits: fc.Arbitrary<PolicyPart[]> = fc
  .tuple(fc.array(fc.oneof(fc.nat(9), fc.nat(9000)), { minLength: 3, maxLength: 3 }), fc.boolean())
  .filter(([weights]) => weights.some((weight) => weight > 0))
  .map(([weights, deep]) => (deep ? regional(weights) : flat(weights)));

const bps = fc.oneof(fc.constant(0), fc.constant(10_000), fc.nat(10_000));
const ends = fc.shuffledSubarray(['hospital', 'kommune', 'central'], { minLength: 2, maxLength: 2 });

const policies: fc.Arbitrary<RoundPolicy> = fc.record({
  split: splits,
  stages: stageLists,
  rule: rules,
  delta2: delta2s,
  reserveBps: bps,
  spillOver: fc
    .array(fc.record({ ends, bps }), { maxLength: 4 })
    .map((list) => list.map(({ ends: [from, to], bps: part }) => ({ from: from!, to: to!, bps: part }))),
});

export const needParameters: fc.Arbitrary<NeedParameters> = fc.record({
  kHi: fc.integer({ min: 1000, max: 1500 }),
  kLo: fc.nat(1000),
  kS: fc.integer({ min: 1000, max: 1500 }),
  staleMax: fc.nat(3),
  staleDays: fc.nat(14),
  targetDays: fc.nat(40),
  automaticRequests: fc.boolean(),
  rounding: fc.constantFrom('UP', 'DOWN'),
});

const quantity = fc.oneof(fc.constant(0), fc.nat(20), fc.nat(5000));
const blankable = fc.option(quantity, { nil: null });

export const needInputs: fc.Arbitrary<NeedInput> = fc.record({
  fresh: fc.option(fc.record({ stock: blankable, consumption: blankable }), { nil: null, freq: 4 }),
  last: fc.option(
    fc.record({ stock: blankable, consumption: blankable, ageWeeks: fc.integer({ min: 1, max: 5 }) }),
    { nil: null },
  ),
  request: blankable,
  model: blankable,
  outbreak: fc.oneof(fc.constant(1000), fc.integer({ min: 500, max: 4000 })),
  verified: fc.boolean(),
  deliveredSince: quantity,
  receivedSinceReport: quantity,
  inTransit: quantity,
});

/** A round as it was asked for: what every recipient reported, and what the policy makes of it. */
export interface Asked {
  readonly round: RoundInput;
  readonly reports: readonly NeedInput[];
  readonly parameters: NeedParameters;
}

/** The same round with other reports. */
export function withReports({ round, parameters }: Asked, reports: readonly NeedInput[]): RoundInput {
  const need = (i: number): EffectiveNeed => effectiveNeed(reports[i]!, parameters, round.packSize);
  return { ...round, recipients: round.recipients.map((r, i) => ({ ...r, need: need(i) })) };
}

/** Whole rounds, from no supply to plenty, in one of the policies above. */
export const rounds: fc.Arbitrary<Asked> = fc
  .record({
    policy: policies,
    parameters: needParameters,
    reports: fc.array(needInputs, { maxLength: 8 }),
    packSize: fc.integer({ min: 1, max: 50 }),
    released: fc.oneof(fc.constant(0), fc.nat(300), fc.nat(60_000)),
    ledger: fc.nat(100_000),
  })
  .chain((asked) => fc.record({ asked: fc.constant(asked), ties: ranks(asked.reports.length) }))
  .map(({ asked: { parameters, reports, ...round }, ties }) => {
    const recipients = reports.map((report, i): RoundRecipient => {
      const pool = i % 3 === 0 ? 'hospital' : 'kommune';
      const need = effectiveNeed(report, parameters, round.packSize);
      return { id: `r${i}`, pool, class: 1 + (i % 3), tie: ties[i]!, population: 100 * i, need };
    });
    return { round: { ...round, recipients }, reports, parameters };
  });
