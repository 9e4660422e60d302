import { OSLO, weekStart, type IsoWeek } from '@fordel/shared';
import { DateTime } from 'luxon';

/** When things happen in an exercise week: days after Monday, and the hour in Oslo. Reports are due on Tuesday at 12. */
export const TIMETABLE = {
  goodsArrive: [0, 8],
  reportsInTime: [1, 9],
  reportsLate: [1, 14],
  roundOpens: [2, 8],
  approval: [2, 9],
  release: [2, 10],
} as const satisfies Record<string, readonly [days: number, hour: number]>;

export function instantOf(isoWeek: IsoWeek, [days, hour]: readonly [days: number, hour: number]): Date {
  return DateTime.fromJSDate(weekStart(isoWeek), { zone: OSLO }).plus({ days }).set({ hour }).toJSDate();
}
