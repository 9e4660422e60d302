import {
  allocatePool,
  effectiveNeed,
  type LastReport,
  type NeedInput,
  type PoolRecipient,
} from '@fordel/allocation';
import type { Claim } from './report.js';
import type { Variant, World } from './types.js';

/** What the authorities know of one kommune when they share out. */
export interface Known {
  readonly claim: Claim | null;
  readonly last: LastReport | null;
  /** Base units that came since the last report. */
  readonly deliveredSince: number;
}

/** Without a bound but what was asked for, only a year's use is refused. */
const UNBOUNDED_DAYS = 366;

/** Shares one week's packs; packs by row. */
export function share(world: World, variant: Variant, week: number, known: readonly Known[]): Int32Array {
  const { packSize, need } = world.settings;
  const asked = variant.bound === 'asked';
  const ties = world.ties[week]!;
  const recipients = known.map((each, i): PoolRecipient => {
    const { id, population } = world.kommuner[i]!;
    const tie = ties[i]!;
    const { burn, stock, cap } = effectiveNeed(inputOf(world, week, i, each), need, packSize);
    if (!asked || !each.claim) return { id, class: 1, tie, population, burn, stock, cap };
    const { consumption, stock: claimed, wish } = each.claim;
    const wished = Math.ceil(wish / packSize);
    return { id, class: 1, tie, population, burn: consumption, stock: claimed, cap: wished };
  });
  const days = asked ? UNBOUNDED_DAYS : need.targetDays;
  const { rule, delta2 } = variant;
  const stages = [{ name: 'ALLE', classes: [1], days }];
  const outcome = allocatePool({ packs: world.supply[week]!, packSize, stages, rule, delta2, recipients });
  return Int32Array.from(outcome.recipients, ({ packs }) => packs);
}

function inputOf(
  { model, outbreak }: World,
  week: number,
  i: number,
  { claim, last, deliveredSince }: Known,
): NeedInput {
  return {
    fresh: claim,
    last,
    request: claim?.request ?? null,
    model: model[i]!,
    outbreak: outbreak[week]![i]!,
    verified: false,
    deliveredSince,
    receivedSinceReport: 0,
    inTransit: 0,
  };
}
