import fc from 'fast-check';
import { calibrate, type Observation } from './calibrate.js';
import { median, medianSlope, outlierAmong } from './robust.js';
import { throughMost } from './through-most.js';

const NOTHING_STATED = { nursingHomeResidents: null, homeCareVisits: null };
/** Nobody has stated anything of nursing homes and home care. */
const NONE = { activity: { rates: null, reports: 0, outliers: 0 } };

/** Twenty kommuner of 1,000 to 20,000 inhabitants, 30 to 68 elderly per thousand, that follow the model exactly. */
const kommuner = (base: number, perElderly: number): Observation[] =>
  Array.from({ length: 20 }, (_, n) => {
    const size = n + 1;
    const elderly = size * (30 + 2 * n);
    return { ...NOTHING_STATED, size, elderly, use: base * size + perElderly * elderly };
  });

/** Forty kommuner that have stated what their nursing homes and home care do, neither in step with the other. */
const active = (base: number, perResident: number, perVisit: number): Observation[] =>
  Array.from({ length: 40 }, (_, n) => {
    const [size, elderly] = [1 + (n % 7), 30 + n];
    const [nursingHomeResidents, homeCareVisits] = [size * (4 + (n % 5)), size * (60 + 11 * (n % 8))];
    const use = base * size + perResident * nursingHomeResidents + perVisit * homeCareVisits;
    return { use, size, elderly, nursingHomeResidents, homeCareVisits };
  });
const ratesOf = (reports: readonly Observation[]) => calibrate(reports)?.activity;

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
      ...NONE,
    });
  });

  it('leaves out who reported in packs, or with three zeros too many', () => {
    const reports = kommuner(60, 0.5).map((each, n) =>
      n === 3 ? { ...each, use: each.use / 50 } : n === 17 ? { ...each, use: each.use * 1000 } : each,
    );
    expect(calibrate(reports)).toEqual({
      ...NONE,
      base: 60_000,
      perResident80Plus: 500,
      reports: 18,
      outliers: 2,
    });
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
      ...NOTHING_STATED,
      use: 29 * (n + 1),
      size: n + 1,
      elderly: null,
    }));
    expect(calibrate(hospitals)).toEqual({
      ...{ base: 29_000, perResident80Plus: null, reports: 12, outliers: 0 },
      ...NONE,
    });
  });

  it('of a category hardly anybody uses is zero, and that is not an outlier’s fault', () => {
    const unused = kommuner(0, 0).map((each, n) => (n < 3 ? { ...each, use: 50 } : each));
    expect(calibrate(unused)).toEqual({ ...NONE, base: 0, perResident80Plus: 0, reports: 20, outliers: 0 });
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

describe('where nursing homes and home care are known', () => {
  const PLANTED = { base: 40_000, perNursingHomeResident: 21_000, perHomeCareVisit: 2500 };

  it('finds all three rates exactly where reports follow them, and leaves out who counts in packs', () => {
    expect(ratesOf(active(40, 21, 2.5))).toEqual({ rates: PLANTED, reports: 40, outliers: 0 });
    const packs = active(40, 21, 2.5).map((each, n) => (n < 3 ? { ...each, use: each.use / 100 } : each));
    expect(ratesOf(packs)).toEqual({ rates: PLANTED, reports: 37, outliers: 3 });
  });

  it('needs thirty reports of those that know both figures; one of them is not enough', () => {
    const knowing = (reports: number) =>
      active(40, 21, 2.5).map((each, n) => (n < reports ? each : { ...each, homeCareVisits: null }));
    expect(ratesOf(knowing(29))).toEqual({ rates: null, reports: 29, outliers: 0 });
    expect(ratesOf(knowing(30))).toEqual({ rates: PLANTED, reports: 30, outliers: 0 });
  });

  it('has no rates where the figures do not tell the terms apart', () => {
    const inStep = active(40, 21, 2.5).map((each) => ({
      ...each,
      homeCareVisits: 20 * (each.nursingHomeResidents ?? 0),
    }));
    const none = active(40, 21, 2.5).map((each) => ({ ...each, homeCareVisits: 0 }));
    for (const alike of [inStep, none])
      expect(ratesOf(alike)).toEqual({ rates: null, reports: 40, outliers: 0 });
  });

  it('has no rate below zero: what explains nothing is 0, and the others say the rest', () => {
    expect(ratesOf(active(60, 21, -0.1))?.rates).toMatchObject({ perHomeCareVisit: 0 });
    expect(ratesOf(active(60, 21, 0))?.rates).toEqual({
      ...{ base: 60_000, perNursingHomeResident: 21_000, perHomeCareVisit: 0 },
    });
    expect(ratesOf(active(0, 0, 2.5))?.rates).toEqual({
      ...{ base: 0, perNursingHomeResident: 0, perHomeCareVisit: 2500 },
    });
  });

  it('knows no use of what nobody uses', () => {
    expect(ratesOf(active(0, 0, 0))?.rates).toEqual({
      ...{ base: 0, perNursingHomeResident: 0, perHomeCareVisit: 0 },
    });
  });

  const rate = (max: number) => fc.integer({ min: 0, max });
  it('finds whatever rates were planted, in whatever order the reports stand', () => {
    fc.assert(
      fc.property(
        rate(500),
        rate(100),
        rate(20),
        fc.integer({ min: 1, max: 40 }),
        (base, res, visit, seed) => {
          const reports = active(base, res, visit);
          const turned = reports.map((_, n) => reports[(n * 3 + seed) % 40]!); // 3 and 40 have no factor in common
          expect(ratesOf(turned)?.rates).toEqual({
            ...{ base: base * 1000, perNursingHomeResident: res * 1000, perHomeCareVisit: visit * 1000 },
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is not moved by a sixth who report or state something else altogether', () => {
    const anything = fc.record({
      ...{ use: rate(1_000_000), nursingHomeResidents: rate(5000), homeCareVisits: rate(100_000) },
    });
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 6 }), (lies) => {
        const reports = active(40, 21, 2.5).map((each, n) => ({ ...each, ...lies[n] }));
        expect(ratesOf(reports)?.rates).toEqual(PLANTED);
      }),
      { numRuns: 30 },
    );
  });

  it('follows its units: use counted in tens gives a tenth, visits counted a day give seven times as much each', () => {
    fc.assert(
      fc.property(fc.array(rate(90), { minLength: 40, maxLength: 40 }), (noise) => {
        const points = active(40, 21, 2.5).map(
          ({ use, size, nursingHomeResidents: residents, homeCareVisits: visits }, n) => ({
            x: [1, (residents ?? 0) / size, (visits ?? 0) / size],
            y: (use + (noise[n] ?? 0)) / size,
          }),
        );
        const [base = NaN, resident = NaN, visit = NaN] = throughMost(points) ?? [];
        const scaled = throughMost(
          points.map(({ x: [a = 0, b = 0, c = 0], y }) => ({ x: [a, b, c / 7], y: y / 10 })),
        );
        for (const [n, expected] of [base / 10, resident / 10, (7 * visit) / 10].entries())
          expect(scaled?.[n]).toBeCloseTo(expected, 9);
      }),
      { numRuns: 30 },
    );
  });
});
