import { isPublicHoliday } from '@fordel/shared';

const DAY_MS = 86_400_000;

/** The public holidays of a year, '2020-04-09' and so on, as the reminders know them. */
export function holidaysOf(year: number): string[] {
  const days: string[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += DAY_MS) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days.filter(isPublicHoliday);
}
