import {
  addWeeks,
  compareWeeks,
  isoWeekOf,
  parseIsoWeek,
  weeksBetween,
  weekStart,
  type IsoWeek,
} from './iso-week.js';

const week = (text: string): IsoWeek => {
  const parsed = parseIsoWeek(text);
  if (parsed === null) throw new Error(`not a week: ${text}`);
  return parsed;
};

describe('ISO weeks on an Oslo calendar', () => {
  it.each(['2020-W01', '2020-W15', '2020-W53', '2026-W53', '2015-W53'])('%s exists', (text) => {
    expect(parseIsoWeek(text)).toBe(text);
  });

  it.each([
    '2021-W53',
    '2019-W53',
    '2020-W54',
    '2020-W00',
    '2020-W5',
    '2020W15',
    '20-W15',
    ' 2020-W15',
    '2020-w15',
    '',
    '0000-W10',
  ])('%p is no week', (text) => {
    expect(parseIsoWeek(text)).toBeNull();
  });

  it('counts the first days of January to the week they belong to', () => {
    expect(isoWeekOf(new Date('2021-01-03T12:00:00Z'))).toBe('2020-W53');
    expect(isoWeekOf(new Date('2021-01-04T12:00:00Z'))).toBe('2021-W01');
    expect(isoWeekOf(new Date('2019-12-30T12:00:00Z'))).toBe('2020-W01');
  });

  it('turns the week at midnight in Oslo, not in UTC', () => {
    expect(isoWeekOf(new Date('2020-04-05T21:59:59Z'))).toBe('2020-W14');
    expect(isoWeekOf(new Date('2020-04-05T22:00:00Z'))).toBe('2020-W15');
    expect(isoWeekOf(new Date('2020-01-05T22:59:59Z'))).toBe('2020-W01');
    expect(isoWeekOf(new Date('2020-01-05T23:00:00Z'))).toBe('2020-W02');
  });

  it('starts on Monday 00:00 Oslo, winter and summer', () => {
    expect(weekStart(week('2020-W02')).toISOString()).toBe('2020-01-05T23:00:00.000Z');
    expect(weekStart(week('2020-W15')).toISOString()).toBe('2020-04-05T22:00:00.000Z');
  });

  it('has 167 hours when summer time begins and 169 when it ends', () => {
    const hours = (text: string) =>
      (weekStart(addWeeks(week(text), 1)).getTime() - weekStart(week(text)).getTime()) / 3_600_000;
    expect([hours('2020-W12'), hours('2020-W13'), hours('2020-W43')]).toEqual([168, 167, 169]);
  });

  it('adds and counts weeks across week 53 and daylight saving', () => {
    expect(addWeeks(week('2020-W53'), 1)).toBe('2021-W01');
    expect(addWeeks(week('2021-W01'), -1)).toBe('2020-W53');
    expect(addWeeks(week('2019-W52'), 53)).toBe('2020-W53');
    expect(weeksBetween(week('2020-W01'), week('2021-W01'))).toBe(53);
    expect(weeksBetween(week('2020-W15'), week('2020-W12'))).toBe(-3);
    expect(weeksBetween(week('2020-W13'), week('2020-W14'))).toBe(1);
  });

  it('sorts by time', () => {
    const weeks = ['2021-W01', '2020-W53', '2020-W09', '2020-W10'].map(week);
    expect(weeks.sort(compareWeeks)).toEqual(['2020-W09', '2020-W10', '2020-W53', '2021-W01']);
    expect(compareWeeks(week('2020-W15'), week('2020-W15'))).toBe(0);
  });

  it('refuses what has no week', () => {
    expect(() => isoWeekOf(new Date(NaN))).toThrow(RangeError);
    expect(() => addWeeks(week('2020-W15'), 0.5)).toThrow(RangeError);
    expect(() => addWeeks(week('9999-W52'), 1)).toThrow(RangeError);
  });
});
