import { effectiveNeed, type NeedInput, type RoundInput, type RoundRecipient } from '@fordel/allocation';
import { recommendedPolicy, roundPolicy } from '@fordel/shared';

/** Gowns in packs of ten. */
export const PACK_SIZE = 10;
export const RELEASED = 15_057;

/** One who takes part in the example: what is known of it before anything is worked out. */
export interface Member {
  readonly name: string;
  readonly pool: 'kommune' | 'hospital';
  readonly class: number;
  /** What its report shows, in words. */
  readonly story: string;
  readonly report: NeedInput;
}

const silent: NeedInput = {
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

const reported = (stock: number, consumption: number, model: number): NeedInput => ({
  ...silent,
  fresh: { stock, consumption },
  model,
});

const kommune = (name: string, priority: number, report: NeedInput, story: string): Member => ({
  ...{ name, pool: 'kommune', class: priority, story, report },
});

/** Eight kommuner, each with another story, and one hospital trust, so that its pool has somebody to draw on it. */
export const MEMBERS: readonly Member[] = [
  kommune('Oslo', 1, reported(300, 3000, 2900), 'an ordinary report; large, and nearly out'),
  kommune('Bergen', 1, reported(900, 2000, 1200), 'reports far more use than its activity explains'),
  kommune('Tromsø', 2, { ...reported(120, 330, 330), request: 5000 }, 'asks for 5,000 gowns'),
  kommune('Alta', 2, reported(0, 20, 90), 'ran dry, so it used little'),
  kommune(
    'Vardø',
    3,
    { ...silent, last: { stock: 60, consumption: 14, ageWeeks: 1 }, model: 12 },
    'has not reported this week',
  ),
  kommune('Utsira', 3, reported(0, 1, 1), 'the smallest: one gown a week'),
  kommune('Røros', 3, reported(200, 24, 24), 'has enough'),
  kommune('Kinn', 3, { ...reported(5, 40, 40), request: 10 }, 'asks for one pack only'),
  {
    ...{ name: 'Oslo universitetssykehus', pool: 'hospital', class: 1, story: 'the hospital trust' },
    report: reported(8000, 30_000, 30_000),
  },
];

/** The round with these reports; the lottery's ranks are in the order of the list. */
export function roundWith(members: readonly Member[], released = RELEASED): RoundInput {
  const recipients = members.map(({ name, pool, class: priority, report }, tie): RoundRecipient => {
    const need = effectiveNeed(report, recommendedPolicy.need, PACK_SIZE);
    return { id: name, pool, class: priority, tie, population: 0, need };
  });
  const policy = { ...roundPolicy(recommendedPolicy, 'gown'), spillOver: [] };
  return { policy, packSize: PACK_SIZE, released, ledger: 1001, recipients };
}
