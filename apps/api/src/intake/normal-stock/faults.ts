import { DateTime } from 'luxon';
import { InvalidInput } from '../../platform/graphql/failure.js';
import { REPORT_QUANTITY_MAX } from '@fordel/shared';

/** As many pieces as a year of a region can be. */
const ANNUAL_MAX = 100 * REPORT_QUANTITY_MAX;

export function quantityFault(path: string, quantity: number): InvalidInput | null {
  if (quantity <= ANNUAL_MAX) return null;
  return new InvalidInput(path, {
    nb: 'Tallet er urimelig stort.',
    nn: 'Talet er urimeleg stort.',
    en: 'The figure is implausibly large.',
  });
}

/** A day that has been. */
export function pastDateFault(path: string, date: string, today: string): InvalidInput | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !DateTime.fromISO(date).isValid || date < '2000-01-01') {
    return new InvalidInput(path, {
      nb: 'Skriv datoen som år, måned og dag, for eksempel 2026-03-02.',
      nn: 'Skriv datoen som år, månad og dag, til dømes 2026-03-02.',
      en: 'Write the date as year, month and day, such as 2026-03-02.',
    });
  }
  if (date <= today) return null;
  return new InvalidInput(path, {
    nb: 'Datoen er ikke kommet ennå.',
    nn: 'Datoen er ikkje komen enno.',
    en: 'The date has not come yet.',
  });
}

/** The position of the first that an earlier one is the same as; -1: all are different. */
export const firstRepeated = (keys: readonly string[]): number =>
  keys.findIndex((key, position) => keys.indexOf(key) < position);

export const saidTwice = (path: string): InvalidInput =>
  new InvalidInput(path, {
    nb: 'Dette er sagt to ganger.',
    nn: 'Dette er sagt to gonger.',
    en: 'This is said twice.',
  });
