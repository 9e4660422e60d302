import { parseIsoWeek, type IsoWeek } from '@fordel/shared';
import { coverOf } from './cover.js';

const week = (text: string): IsoWeek => parseIsoWeek(text) ?? (text as never);
const of = (stock: number | null, onTheWay: number, expected: number | null, isoWeek = '2020-W15') => {
  const { daysCover, runsOutIn } = coverOf({ stock, onTheWay, expected }, week(isoWeek));
  return [daysCover, runsOutIn];
};

describe('cover', () => {
  it('is days at expected use, never rounded up, and the first week it does not last through', () => {
    expect(of(0, 0, 12)).toEqual([0, '2020-W15']);
    expect(of(11, 0, 12)).toEqual([6.41, '2020-W15']); // 6.4166…
    expect(of(12, 0, 12)).toEqual([7, '2020-W16']);
    expect(of(100, 0, 12)).toEqual([58.33, '2020-W23']); // 8.33 weeks: 15 to 22, and not 23
  });

  it('is 0 only where there is nothing', () => {
    expect(of(0, 0, 100_000)).toEqual([0, '2020-W15']);
    expect(of(1, 0, 100_000)).toEqual([0.01, '2020-W15']);
    expect(of(0, 1, 100_000)).toEqual([0.01, '2020-W15']);
  });

  it('counts what is on its way', () => {
    expect(of(0, 24, 12)).toEqual([14, '2020-W17']);
  });

  it('goes on over a year of 53 weeks', () => {
    expect(of(24, 0, 12, '2020-W52')).toEqual([14, '2021-W01']);
  });

  it('is not known where use or stock is not known, or nothing is used', () => {
    expect(of(null, 5, 12)).toEqual([null, null]);
    expect(of(5, 5, null)).toEqual([null, null]);
    expect(of(5, 5, 0)).toEqual([null, null]);
  });

  it('names no week more than two years away', () => {
    expect(of(104, 0, 1)).toEqual([728, '2022-W14']); // 2020 has 53 weeks
    expect(of(105, 0, 1)).toEqual([735, null]);
    expect(of(1_000_000_000, 0, 1)).toEqual([7_000_000_000, null]);
  });
});
