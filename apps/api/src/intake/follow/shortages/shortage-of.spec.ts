import type { IsoWeek } from '@fordel/shared';
import { shortageOf } from './shortage-of.js';

const of = (
  stock: number,
  expected: number,
  { sent = 0, reported = '2020-W15' }: { sent?: number; reported?: string } = {},
) => {
  const line = { organisationId: 'o', categoryCode: 'c', reportedWeek: reported as IsoWeek, stock, expected };
  return shortageOf(line, sent, '2020-W15' as IsoWeek);
};
const told = (...of_: Parameters<typeof of>) => {
  const { daysCover, runsOutIn } = of(...of_).shortage;
  return [daysCover, runsOutIn];
};

describe('a shortage', () => {
  it('is days of cover by the report, with what was sent since', () => {
    expect(told(100, 70)).toEqual([10, '2020-W16']);
    expect(told(100, 70, { sent: 40 })).toEqual([14, '2020-W17']);
    expect(told(0, 70)).toEqual([0, '2020-W15']);
  });

  it('is seven days less for each week since the report, never below zero; it keeps the week it ran out', () => {
    expect(told(100, 70, { reported: '2020-W14' })).toEqual([3, '2020-W15']);
    expect(told(100, 70, { reported: '2020-W12' })).toEqual([0, '2020-W13']);
    expect(of(1, 1, { reported: '2020-W12' }).shortage.reportedWeek).toBe('2020-W12');
  });

  it('is not known where nothing is used, which is not zero days', () => {
    expect(told(100, 0)).toEqual([null, null]);
    expect(told(0, 0)).toEqual([null, null]);
  });

  it('comes lowest first: dry for longest, dry now, little, much, not used', () => {
    const keys = [
      of(0, 70, { reported: '2020-W10' }),
      of(0, 70, { reported: '2020-W14' }),
      of(0, 70),
      of(1, 70),
      of(90, 70),
      of(1_000_000_000, 1),
      of(5, 0),
    ].map(({ key }) => key);
    expect([...keys].sort()).toEqual(keys);
  });
});
