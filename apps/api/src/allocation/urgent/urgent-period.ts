import { addWeeks, isoWeekOf, weekStart, type IsoWeek } from '@fordel/shared';

/** The part of a week that an urgent grant is counted in. */
export interface UrgentPeriod {
  readonly isoWeek: IsoWeek;
  /** From 1. */
  readonly batch: number;
}

/** The week an instant is in, and which of its `batches` equal parts; in a week the clocks change, each part is a little shorter or longer. */
export function urgentPeriod(now: Date, batches: number): UrgentPeriod {
  const isoWeek = isoWeekOf(now);
  const [start, end] = [weekStart(isoWeek).getTime(), weekStart(addWeeks(isoWeek, 1)).getTime()];
  return { isoWeek, batch: Math.floor(((now.getTime() - start) * batches) / (end - start)) + 1 };
}
