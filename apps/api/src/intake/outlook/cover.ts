import { addWeeks, type IsoWeek } from '@fordel/shared';

/** Later is not told: nobody plans so far by one week's figures. */
const FURTHEST_WEEKS = 104;

/** What a reporter has and expects to use of a category; base units. */
export interface Held {
  readonly stock: number | null;
  readonly onTheWay: number;
  /** Next week. */
  readonly expected: number | null;
}

export interface Cover {
  /** Hundredths, never rounded up, save that only what is out has 0; null: nothing is used, or something is not known. */
  readonly daysCover: number | null;
  /** The first week it does not last through; null also when that is more than two years away. */
  readonly runsOutIn: IsoWeek | null;
}

const UNKNOWN: Cover = { daysCover: null, runsOutIn: null };

/**
 * days = (stock + on the way) · 7 / expected use; it lasts through as many whole weeks, the reporting week the first of them, as
 * (stock + on the way) / expected use has.
 */
export function coverOf({ stock, onTheWay, expected }: Held, isoWeek: IsoWeek): Cover {
  if (stock === null || expected === null || expected === 0) return UNKNOWN;
  const held = stock + onTheWay;
  const weeks = Math.floor(held / expected);
  const hundredths = Math.floor((held * 700) / expected);
  return {
    daysCover: (held > 0 ? Math.max(hundredths, 1) : 0) / 100,
    runsOutIn: weeks > FURTHEST_WEEKS ? null : addWeeks(isoWeek, weeks),
  };
}
