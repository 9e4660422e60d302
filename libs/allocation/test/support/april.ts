import {
  effectiveNeed,
  type EffectiveNeed,
  type NeedInput,
  type NeedParameters,
  type RoundPolicy,
  type RoundRecipient,
} from '@fordel/allocation';

/** The parameters every story is told with unless it says otherwise. */
export const parameters: NeedParameters = {
  kHi: 1200,
  kLo: 500,
  kS: 1200,
  staleMax: 2,
  staleDays: 7,
  targetDays: 28,
  automaticRequests: true,
  rounding: 'UP',
};

/** Flat 70/20/10; three days for all, then the priority classes in order. */
export const policy: RoundPolicy = {
  split: [
    { kind: 'HOSPITAL', weight: 7000, pool: 'hospital' },
    { kind: 'KOMMUNE', weight: 2000, pool: 'kommune' },
    { kind: 'CENTRAL', weight: 1000, pool: 'central' },
  ],
  stages: [
    { name: 'GRUNN', classes: [1, 2, 3], days: 3 },
    { name: 'P1', classes: [1], days: 14 },
    { name: 'P2', classes: [1, 2], days: 14 },
    { name: 'P3', classes: [1, 2, 3], days: 28 },
  ],
  rule: 'cover',
  delta2: 0,
  reserveBps: 0,
  spillOver: [],
};

/** Everything to kommuner, for stories about them alone. */
export const kommunerOnly: RoundPolicy = {
  ...policy,
  split: [
    { kind: 'KOMMUNE', weight: 1, pool: 'kommune' },
    { kind: 'CENTRAL', weight: 0, pool: 'central' },
  ],
};

/** A recipient of which nothing is known but what the story adds. */
export const unknown: NeedInput = {
  fresh: null,
  last: null,
  request: null,
  model: null,
  outbreak: 1000,
  verified: false,
  deliveredSince: 0,
  receivedSinceReport: 0,
  inTransit: 0,
};

/** An ordinary report: stock and last week's use in base units, use as the model expects, request blank. */
export function reported(stock: number, consumption: number): NeedInput {
  return { ...unknown, fresh: { stock, consumption }, model: consumption };
}

interface Member {
  readonly id: string;
  readonly class: number;
  readonly report: NeedInput;
  readonly pool?: string;
}

/** The recipients of a round, ranked by the lottery in the order they are listed. */
export function recipients(packSize: number, members: readonly Member[]): RoundRecipient[] {
  return members.map(({ id, class: priority, report, pool = 'kommune' }, tie) => {
    const need: EffectiveNeed = effectiveNeed(report, parameters, packSize);
    return { id, pool, class: priority, tie, population: 1000, need };
  });
}
