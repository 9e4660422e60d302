import { DateTime } from 'luxon';
import { isPublicHoliday } from './public-holidays.js';

function holidaysOf(year: number): string[] {
  const first = DateTime.utc(year, 1, 1);
  return Array.from({ length: first.daysInYear }, (_, days) => first.plus({ days }).toISODate() ?? '')
    .filter(isPublicHoliday)
    .map((date) => date.slice(5));
}

describe('the public holidays of Norway', () => {
  it.each([
    // As the printed almanac has them.
    [2020, '01-01 04-09 04-10 04-12 04-13 05-01 05-17 05-21 05-31 06-01 12-25 12-26'],
    [2021, '01-01 04-01 04-02 04-04 04-05 05-01 05-13 05-17 05-23 05-24 12-25 12-26'],
    [2022, '01-01 04-14 04-15 04-17 04-18 05-01 05-17 05-26 06-05 06-06 12-25 12-26'],
    [2026, '01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26'],
    // Ascension Day on Labour Day, and Whitsun on Constitution Day.
    [2008, '01-01 03-20 03-21 03-23 03-24 05-01 05-11 05-12 05-17 12-25 12-26'],
    [2043, '01-01 03-26 03-27 03-29 03-30 05-01 05-07 05-17 05-18 12-25 12-26'],
  ])('in %s', (year, dates) => {
    expect(holidaysOf(year)).toEqual(dates.split(' '));
  });

  it.each([
    [1818, '03-22'], // the earliest there can be
    [1943, '04-25'], // the latest
    [1954, '04-18'], // corrected by a week, as is
    [1981, '04-19'],
    [2038, '04-25'],
  ])('Easter Sunday of %s is %s', (year, date) => {
    expect(isPublicHoliday(`${year}-${date}`)).toBe(true);
    const twoDaysBefore = DateTime.fromISO(`${year}-${date}`, { zone: 'utc' }).minus({ days: 2 }).toISODate();
    expect(isPublicHoliday(String(twoDaysBefore))).toBe(true);
  });
});
