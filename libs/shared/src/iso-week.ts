import { DateTime } from 'luxon';
import { OSLO } from './oslo.js';

/** An ISO 8601 week as text, '2020-W15': the week's own year, four digits, then the week, two digits. */
export type IsoWeek = string & { readonly __brand: 'IsoWeek' };

const SHAPE = /^(\d{4})-W(\d{2})$/;

const monday = (week: string, zone: string): DateTime => {
  const [, weekYear, weekNumber] = SHAPE.exec(week) ?? [];
  return DateTime.fromObject(
    { weekYear: Number(weekYear), weekNumber: Number(weekNumber), weekday: 1 },
    { zone },
  );
};

const name = (day: DateTime): IsoWeek => {
  if (!day.isValid || day.weekYear < 1 || day.weekYear > 9999)
    throw new RangeError('no ISO week has this date');
  return `${String(day.weekYear).padStart(4, '0')}-W${String(day.weekNumber).padStart(2, '0')}` as IsoWeek;
};

/** The week, or null when the text has another shape or that year has no such week (2021 has no week 53). */
export function parseIsoWeek(text: string): IsoWeek | null {
  return SHAPE.test(text) && !text.startsWith('0000') && monday(text, 'utc').isValid
    ? (text as IsoWeek)
    : null;
}

/** The week that holds this instant on an Oslo calendar. Throws RangeError for an invalid date. */
export function isoWeekOf(at: Date): IsoWeek {
  return name(DateTime.fromJSDate(at, { zone: OSLO }));
}

/** Monday 00:00 in Oslo, as an instant. */
export function weekStart(week: IsoWeek): Date {
  return monday(week, OSLO).toJSDate();
}

/** The week n weeks later (earlier when n is negative). Throws RangeError when n is not whole. */
export function addWeeks(week: IsoWeek, n: number): IsoWeek {
  if (!Number.isInteger(n)) throw new RangeError(`a number of weeks is whole, not ${n}`);
  return name(monday(week, 'utc').plus({ weeks: n }));
}

/** Whole weeks from a to b; negative when b is the earlier one. */
export function weeksBetween(a: IsoWeek, b: IsoWeek): number {
  return monday(b, 'utc').diff(monday(a, 'utc'), 'weeks').weeks;
}

/** For sorting, earliest first: negative when a is earlier, 0 when they are the same week. */
export function compareWeeks(a: IsoWeek, b: IsoWeek): number {
  return a < b ? -1 : a > b ? 1 : 0; // the text is fixed width, so it sorts as time does
}
