import fc from 'fast-check';
import { calibrate, type Observation } from './calibrate.js';
import { median, medianSlope, outlierAmong } from './robust.js';

/** Twenty kommuner of 1,000 to 20,000 inhabitants, 30 to 68 elderly per thousand, that follow the model exactly. */
const kommuner = (base: number, perElderly: number): Observation[] =>
  Array.from({ length: 20 }, (_, n) => {
    const size = n + 1;
    const elderly = size * (30 + 2 * n);
    return { size, elderly, use: base * size + perElderly * elderly };
  });

describe('robust figures', () => {
  it('are medians', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('call an outlier what is more than 3.5 robust deviations away', () => {
    // Median 10, MAD 1: 3.5 · 1.4826 = 5.19 either way.
    const isOutlier = outlierAmong([8, 9, 10, 11, 12]);
    expect([4.8, 4.9, 15.1, 15.2].map((value) => isOutlier(value))).toEqual([true, false, false, true]);
    expect([0, 1000].map((value) => outlierAmong([7, 7, 7, 1000])(value))).toEqual([false, false]);
  });

  it('find the slope of most points', () => {
    const line = [1, 2, 3, 4, 5].map((x) => ({ x, y: 2 * x + 1 }));
    expect(medianSlope(line)).toBe(2);
    expect(medianSlope([...line, { x: 6, y: 1000 }])).toBe(2);
    expect(
      medianSlope([
        { x: 1, y: 1 },
        { x: 1, y: 5 },
      ]),
    ).toBe(0);
  });
});

describe('the need model, calibrated', () => {
  it('finds base and share of the elderly exactly where reports follow them', () => {
    expect(calibrate(kommuner(60, 0.5))).toEqual({
      ...{ base: 60_000, perResident80Plus: 500, reports: 20, outliers: 0 },
    });
  });

  it('leaves out who reported in packs, or with three zeros too many', () => {
    const reports = kommuner(60, 0.5).map((each, n) =>
      n === 3 ? { ...each, use: each.use / 50 } : n === 17 ? { ...each, use: each.use * 1000 } : each,
    );
    expect(calibrate(reports)).toEqual({ base: 60_000, perResident80Plus: 500, reports: 18, outliers: 2 });
  });

  it('has no part below zero', () => {
    // The more elderly the less use: then the elderly explain nothing.
    const falling = kommuner(0, 0).map((each, n) => ({ ...each, use: each.size * (100 - n) }));
    expect(calibrate(falling)).toMatchObject({ base: 90_500, perResident80Plus: 0 });
    // Less than nothing without elderly: then they explain all.
    const steep = kommuner(-20, 2);
    expect(calibrate(steep)?.base).toBe(0);
    expect(calibrate(steep)?.perResident80Plus).toBe(1592); // 2 − 20/48 and 2 − 20/50 are the middle two: 1.5917
  });

  it('of hospitals is use per bed', () => {
    const hospitals = Array.from({ length: 12 }, (_, n) => ({
      use: 29 * (n + 1),
      size: n + 1,
      elderly: null,
    }));
    expect(calibrate(hospitals)).toEqual({
      ...{ base: 29_000, perResident80Plus: null, reports: 12, outliers: 0 },
    });
  });

  it('of a category hardly anybody uses is zero, and that is not an outlier’s fault', () => {
    const unused = kommuner(0, 0).map((each, n) => (n < 3 ? { ...each, use: 50 } : each));
    expect(calibrate(unused)).toEqual({ base: 0, perResident80Plus: 0, reports: 20, outliers: 0 });
  });

  it('needs ten reports', () => {
    expect(calibrate(kommuner(60, 0.5).slice(0, 9))).toBeNull();
    expect(calibrate(kommuner(60, 0.5).slice(0, 10))?.reports).toBe(10);
    expect(calibrate([])).toBeNull();
  });

  it('does not depend on the order of the reports, nor do a few liars move it far', () => {
    const use = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(use, { minLength: 1, maxLength: 4 }), fc.integer(), (lies, seed) => {
        const honest = kommuner(60, 0.5);
        const reports = honest.map((each, n) => ({ ...each, use: lies[n] ?? each.use }));
        const turned = [...reports].sort((a, b) => ((a.size * seed) % 7) - ((b.size * seed) % 7));
        const found = calibrate(reports);
        expect(calibrate(turned)).toEqual(found);
        for (const { size, elderly, use: true_ } of honest.slice(4)) {
          const model = (found!.base * size + found!.perResident80Plus! * elderly!) / 1000;
          expect(Math.abs(model - true_)).toBeLessThan(0.5 * true_);
        }
      }),
    );
  });
});
