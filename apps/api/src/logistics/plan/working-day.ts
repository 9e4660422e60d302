import { OSLO } from '@fordel/shared';
import { DateTime } from 'luxon';
import { LRUCache } from 'lru-cache';

/**
 * Stores hand out and take in from 07 to 16 Oslo time, Monday to Friday. Public holidays are worked: equipment that runs
 * short does not wait for Easter Monday.
 */
const OPENS = 7;
const CLOSES = 16;
/** Hours at which carriers collect. */
const CUT_OFFS = [11, 15];

/** One day in Oslo; instants in milliseconds. */
export interface WorkingDay {
  readonly weekend: boolean;
  readonly opens: number;
  readonly closes: number;
  readonly cutOffs: readonly number[];
  readonly next: number;
}

const HOUR = 3_600_000;
/** By hour: Oslo's days begin on the hour. Time zones cost a tenth of a millisecond, and a round asks some ten thousand times. */
const known = new LRUCache<number, WorkingDay>({ max: 2_000 });

function reckon(at: number): WorkingDay {
  const midnight = DateTime.fromMillis(at, { zone: OSLO }).startOf('day');
  const atHour = (hour: number): number => midnight.set({ hour }).toMillis();
  return {
    weekend: midnight.isWeekend,
    opens: atHour(OPENS),
    closes: atHour(CLOSES),
    cutOffs: CUT_OFFS.map(atHour),
    next: midnight.plus({ days: 1 }).toMillis(),
  };
}

export function workingDayOf(at: number): WorkingDay {
  const hour = Math.floor(at / HOUR);
  const day = known.get(hour) ?? reckon(at);
  known.set(hour, day);
  return day;
}
