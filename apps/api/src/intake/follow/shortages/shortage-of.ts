import { weeksBetween, type IsoWeek } from '@fordel/shared';
import { coverOf } from '../../outlook/cover.js';
import type { Shortage } from './shortage.js';
import type { ReportedStock } from './shortages.repository.js';

export interface RankedShortage {
  readonly shortage: Shortage;
  /** Sorts as text: who is dry longest first, then lowest cover, what is not used last. */
  readonly key: string;
}

/** Far from any days of cover in hundredths: with it, keys have as many digits below zero as above. */
const SHIFT = 5e13;
const NOT_USED = '~';

/**
 * What a report of an earlier week, or of this one, says of a category now: the cover then, less 7 days for each week since.
 * @param sent base units the national supply sent that the report does not count
 */
export function shortageOf(
  { organisationId, categoryCode, reportedWeek, stock, expected }: ReportedStock,
  sent: number,
  isoWeek: IsoWeek,
): RankedShortage {
  const { daysCover, runsOutIn } = coverOf({ stock, onTheWay: sent, expected }, reportedWeek);
  const since = 7 * weeksBetween(reportedWeek, isoWeek);
  const left = daysCover === null ? null : Math.round((daysCover - since) * 100);
  const rank = left === null ? NOT_USED : String(SHIFT + left);
  return {
    shortage: {
      ...{ organisationId, categoryCode, reportedWeek, runsOutIn },
      daysCover: left === null ? null : Math.max(0, left) / 100,
    },
    key: `${rank} ${organisationId} ${categoryCode}`,
  };
}
