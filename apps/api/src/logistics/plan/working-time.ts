import { OSLO } from '@fordel/shared';
import { DateTime } from 'luxon';

/**
 * Stores hand out and take in from 07 to 16 Oslo time, Monday to Friday. Public holidays are worked: equipment that runs
 * short does not wait for Easter Monday.
 */
const OPENS = 7;
const CLOSES = 16;
/** Hours at which carriers collect. */
const CUT_OFFS = [11, 15];

const hourOf = (day: DateTime, hour: number): DateTime => day.startOf('day').set({ hour });

/** `at` itself when stores are open then, else when they open next. */
function opening(at: DateTime): DateTime {
  const opens = hourOf(at, OPENS);
  if (at.isWeekend || at >= hourOf(at, CLOSES)) return opening(opens.plus({ days: 1 }));
  return at < opens ? opens : at;
}

export function nextWorkingTime(at: Date): Date {
  return opening(DateTime.fromJSDate(at, { zone: OSLO })).toJSDate();
}

/** The instant at which so many minutes of working time have passed. */
export function addWorkingMinutes(at: Date, minutes: number): Date {
  let from = opening(DateTime.fromJSDate(at, { zone: OSLO }));
  let left = minutes;
  for (;;) {
    const untilClosing = hourOf(from, CLOSES).diff(from).as('minutes');
    if (left <= untilClosing) return from.plus({ minutes: left }).toJSDate();
    left -= untilClosing;
    from = opening(hourOf(from, CLOSES));
  }
}

/** The first collection at or after an instant. */
export function nextCutOff(at: Date): Date {
  const from = DateTime.fromJSDate(at, { zone: OSLO });
  const today = from.isWeekend ? [] : CUT_OFFS.map((hour) => hourOf(from, hour));
  const next = today.find((cutOff) => cutOff >= from);
  return next?.toJSDate() ?? nextCutOff(from.startOf('day').plus({ days: 1 }).toJSDate());
}
