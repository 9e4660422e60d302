import type { Locale } from '@fordel/shared';
import type { TFunction } from 'i18next';
import { durationParts } from './duration.js';

export type BaseUnit = 'PIECE' | 'ML';

/** How figures and instants are written in one language. Instants are shown on an Oslo clock. */
export interface Format {
  /** A number with at most `decimals` of them. */
  number(value: number, decimals?: number): string;
  /** '3,0': days of cover, always with one decimal, and never more of them than there are. */
  oneDecimal(value: number): string;
  /** Base units as people say them: '1 200 stk', '12,5 liter'. */
  quantity(units: number, baseUnit: BaseUnit): string;
  days(days: number | null): string;
  /** The same of what a report has; where nothing is left it says so, and not how long that lasts. */
  cover(days: number | null, when: 'now' | 'then'): string;
  /** '97 %' of 0 to 1: never more than there is, so that it is 100 when all are there; a dash for null. */
  share(share: number | null): string;
  /** 'tirsdag 7. april kl. 12:00' */
  at(instant: string): string;
  /** 'torsdag 9. april', of a calendar date such as '2020-04-09'. */
  day(date: string): string;
  /** '9. april 2020' */
  date(date: string): string;
  time(instant: string | Date): string;
  /** From one instant to another; the day is said once when it is the same. */
  window(from: string, to: string): string;
  /** '1 dag og 4 timer' */
  duration(milliseconds: number): string;
  list(parts: readonly string[]): string;
}

/** Browsers know no nynorsk; its figures are written as in bokmål, and its weekdays are texts of ours. */
const TAGS: Readonly<Record<Locale, string>> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' };
/** Fewer would be written as none. */
const LEAST_DAYS = 0.1;
const OSLO = { timeZone: 'Europe/Oslo' } as const;

export function createFormat(locale: Locale, t: TFunction): Format {
  const tag = TAGS[locale];
  const date = new Intl.DateTimeFormat(tag, { ...OSLO, day: 'numeric', month: 'long' });
  const clock = new Intl.DateTimeFormat(tag, { ...OSLO, hour: '2-digit', minute: '2-digit' });
  const weekday = new Intl.DateTimeFormat('en-US', { ...OSLO, weekday: 'short' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const number = (value: number, decimals = 0) =>
    new Intl.NumberFormat(tag, { maximumFractionDigits: decimals }).format(value);
  const tenths = new Intl.NumberFormat(tag, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    roundingMode: 'trunc',
  });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', roundingMode: 'trunc' });
  const oneDecimal = (value: number) => tenths.format(value);
  const weekdayOf = (moment: Date) => {
    const index = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(weekday.format(moment));
    return t('time.weekdays').split(',')[index] ?? '';
  };
  const days = (count: number | null) => {
    if (count === null) return t('cover.unknown');
    return count > 0 && count < LEAST_DAYS
      ? t('cover.underDays', { n: oneDecimal(LEAST_DAYS) })
      : t('cover.days', { n: oneDecimal(count) });
  };
  const at = (instant: string) => {
    const moment = new Date(instant);
    return t('time.at', {
      weekday: weekdayOf(moment),
      date: date.format(moment),
      time: clock.format(moment),
    });
  };
  const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);
  return {
    number,
    at,
    oneDecimal,
    days,
    quantity: (units, baseUnit) =>
      baseUnit === 'ML'
        ? `${number(units / 1000, 3)} ${t('unit.ML')}`
        : `${number(units)} ${t('unit.PIECE')}`,
    cover: (count, when) => (count === 0 ? t(`cover.out.${when}`) : days(count)),
    day: (day) => `${weekdayOf(noonOf(day))} ${date.format(noonOf(day))}`,
    date: (day) => `${date.format(noonOf(day))} ${day.slice(0, 4)}`,
    share: (share) => (share === null ? '–' : percent.format(share)),
    time: (instant) => clock.format(new Date(instant)),
    window: (from, to) => {
      const sameDay = date.format(new Date(from)) === date.format(new Date(to));
      return t('time.window', { from: at(from), to: sameDay ? clock.format(new Date(to)) : at(to) });
    },
    duration: (milliseconds) => {
      const parts = durationParts(milliseconds).map(({ unit, count }) => t(`time.${unit}`, { count }));
      return parts.length === 0 ? t('time.moment') : list.format(parts);
    },
    list: (parts) => list.format(parts),
  };
}
