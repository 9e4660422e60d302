import { DateTime } from 'luxon';
import { weekStart, type IsoWeek } from './iso-week.js';
import { OSLO } from './oslo.js';

/** When reports for the week may be sent: Monday 00:00 in Oslo. */
export function reportOpens(week: IsoWeek): Date {
  return weekStart(week);
}

/** When reports for the week are due unless a policy says otherwise: Tuesday 12:00 in Oslo. Later ones are late. */
export function reportDeadline(week: IsoWeek): Date {
  return DateTime.fromJSDate(weekStart(week), { zone: OSLO }).plus({ days: 1 }).set({ hour: 12 }).toJSDate();
}
