import fc from 'fast-check';
import { apportion } from './apportion.js';

describe('apportioning whole units', () => {
  it('gives the floor of each share, then the largest remainders', () => {
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(apportion(100, [997, 2, 1])).toEqual([100, 0, 0]);
    expect(apportion(7, [50, 30, 20])).toEqual([4, 2, 1]);
    expect(apportion(0, [0, 0])).toEqual([0, 0]);
    expect(apportion(3, [0, 5])).toEqual([0, 3]);
  });

  it('stays exact where products pass what a number holds', () => {
    expect(apportion(9_007_199_254_740_991, [3, 1])).toEqual([6_755_399_441_055_743, 2_251_799_813_685_248]);
  });

  it('refuses to share something with nobody', () => {
    expect(() => apportion(1, [])).toThrow(RangeError);
    expect(() => apportion(1, [0, 0])).toThrow(RangeError);
  });

  it('adds up, and nobody is a whole unit from the exact share', () => {
    const weights = fc
      .array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 })
      .filter((w) => w.some((x) => x > 0));
    fc.assert(
      fc.property(fc.nat(10_000_000), weights, (total, w) => {
        const shares = apportion(total, w);
        const sum = w.reduce((a, b) => a + b, 0);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
        shares.forEach((share, i) => expect(Math.abs(share - (total * (w[i] ?? 0)) / sum)).toBeLessThan(1));
      }),
      { seed: 2020 },
    );
  });
});
