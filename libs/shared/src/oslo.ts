import { DateTime } from 'luxon';

/** The zone every deadline and week in this system is counted in. */
export const OSLO = 'Europe/Oslo';

/**
 * The instant at which the clocks in Oslo show a date and a time, '2020-04-08' and '12:00', as forms give them; null when
 * they are no date and time. Of an hour that is there twice, the first; one that is skipped counts from the hour before.
 */
export function osloInstant(date: string, time: string): Date | null {
  const moment = DateTime.fromISO(`${date}T${time}`, { zone: OSLO });
  if (date === '' || time === '' || !moment.isValid) return null;
  return DateTime.min(...moment.getPossibleOffsets())?.toJSDate() ?? null;
}
