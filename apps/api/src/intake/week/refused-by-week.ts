import { reportOpens, type IsoWeek } from '@fordel/shared';
import { pgErrorCode } from '../../platform/database/pg-error.js';
import { WeekClosed, WeekNotOpen } from './week-failures.js';

const CLOSED_IN_BETWEEN = 'FD001';
const NOT_OPEN_AFTER_ALL = 'FD002';

/**
 * What the tables' own triggers refuse: the week was closed, or the clock set back, after it was looked at.
 * @param isoWeek null: one of many
 * @throws the error itself when it is another
 */
export function refusedByWeek(error: unknown, isoWeek: IsoWeek | null): WeekClosed | WeekNotOpen {
  const code = pgErrorCode(error);
  if (code === CLOSED_IN_BETWEEN) return new WeekClosed();
  if (code === NOT_OPEN_AFTER_ALL) return new WeekNotOpen(isoWeek && reportOpens(isoWeek));
  throw error;
}
