import { effectiveNeed, type EffectiveNeed, type NeedParameters } from '@fordel/allocation';
import { weeksBetween, type IsoWeek } from '@fordel/shared';
import { correctedUse } from '../../intake/figures/corrected-use.js';
import { expectedWeeklyUse } from '../../intake/need-model/expected-weekly-use.js';
import type { Known, Recipient, Reported } from './recipient.js';

export interface Asked {
  readonly isoWeek: IsoWeek;
  readonly categoryCode: string;
  readonly packSize: number;
  readonly parameters: NeedParameters;
  /** Base units this round gave the recipient of the category's other products. */
  readonly given: number;
}

/** What is still asked for when this round has given something of the category already: the wish is for the category. null: by the rule. */
export function openRequest(known: Known, given: number): number | null {
  const stated = known.fresh?.statedNeed ?? null;
  return stated === null ? null : Math.max(0, stated - given);
}

/**
 * A week's consumption as claimed: last week's corrected use, or expected use where that is larger, and where the use is not
 * known.
 */
const claimed = ({ stock, usedLastWeek, expectedNextWeek, daysDry }: Reported) => ({
  stock,
  consumption:
    usedLastWeek === null
      ? expectedNextWeek
      : Math.max(correctedUse(usedLastWeek, daysDry), expectedNextWeek),
});

/** What a recipient's reports are worth for a product. */
export function needOf(
  recipient: Recipient,
  known: Known,
  { isoWeek, categoryCode, packSize, parameters, given }: Asked,
): EffectiveNeed {
  const { fresh, last } = known;
  return effectiveNeed(
    {
      fresh: fresh && claimed(fresh),
      last: last && { ...claimed(last), ageWeeks: weeksBetween(last.isoWeek, isoWeek) },
      request: openRequest(known, given),
      model: expectedWeeklyUse(categoryCode, recipient),
      outbreak: known.outbreak,
      verified: false,
      // All that came: what the recipient bought itself raises its stock as much as what it was sent.
      deliveredSince: known.deliveredSince + (fresh?.ownPurchase ?? 0),
      receivedSinceReport: known.receivedSinceReport,
      inTransit: known.onTheWay + given,
    },
    parameters,
    packSize,
  );
}
