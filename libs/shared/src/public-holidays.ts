import { DateTime } from 'luxon';

/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension, Whitsun. */
const BY_EASTER = [-3, -2, 0, 1, 39, 49, 50];
/** New Year's Day, Labour Day, Constitution Day, Christmas and the day after. */
const FIXED = ['01-01', '05-01', '05-17', '12-25', '12-26'];

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): DateTime {
  const { trunc } = Math;
  const golden = year % 19;
  const century = trunc(year / 100);
  const inCentury = year % 100;
  const moon = (19 * golden + century - trunc(century / 4) - trunc((8 * century + 13) / 25) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * trunc(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = trunc((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * late + 114;
  return DateTime.utc(year, trunc(days / 31), (days % 31) + 1);
}

/**
 * Whether a date, '2020-04-13', is a public holiday in Norway: the holidays of lov om helligdager og helligdagsfred
 * (24 February 1995 no. 12) § 2, and 1 and 17 May. Christmas Eve and Saturdays are not.
 */
export function isPublicHoliday(date: string): boolean {
  if (FIXED.includes(date.slice(5))) return true;
  const easter = easterSunday(Number(date.slice(0, 4)));
  return BY_EASTER.some((days) => easter.plus({ days }).toISODate() === date);
}
