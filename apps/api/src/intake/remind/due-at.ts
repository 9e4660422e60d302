import { addWeeks, isPublicHoliday, OSLO, reportDeadline, weekStart, type IsoWeek } from '@fordel/shared';
import { DateTime } from 'luxon';
import { ReminderKind, type WeeklyReminder } from './reminder-kind.js';

/** One version of the policy: on this day of the ISO week (1 is Monday) at this local time, '09:00:00'. */
export interface DueTime {
  readonly kind: WeeklyReminder;
  readonly isoWeekday: number;
  readonly localTime: string;
  readonly onHoliday: 'PREVIOUS_WORKING_DAY' | 'SAME_DAY';
}

const isWorkingDay = (day: DateTime): boolean => !day.isWeekend && !isPublicHoliday(day.toISODate() ?? '');

const inOslo = (instant: Date): DateTime => DateTime.fromJSDate(instant, { zone: OSLO });

/**
 * When a reminder of a week goes out: as long before the deadline, by the clock on the wall, as the policy's time is before the
 * usual one. One that would fall on a public holiday or in a weekend goes out on the working day before it, at the same time of
 * day, even if that is in the week before: a holiday alone does not move the deadline.
 */
export function reminderDueAt(week: IsoWeek, time: DueTime, deadline: Date): Date {
  const [hour, minute] = time.localTime.split(':').map(Number);
  const later = inOslo(deadline).diff(inOslo(reportDeadline(week)), ['days', 'hours', 'minutes', 'seconds']);
  let due = inOslo(weekStart(week))
    .plus({ days: time.isoWeekday - 1 })
    .set({ hour, minute })
    .plus(later);
  if (time.onHoliday === 'PREVIOUS_WORKING_DAY') {
    while (!isWorkingDay(due)) due = due.minus({ days: 1 });
  }
  return due.toJSDate();
}

/** Until when it is of use: while a report can still be in time, and who missed the deadline until the next week opens. */
export function usefulUntil(kind: WeeklyReminder, week: IsoWeek, deadline: Date): Date {
  return kind === ReminderKind.MISSING_AT_DEADLINE ? weekStart(addWeeks(week, 1)) : deadline;
}
