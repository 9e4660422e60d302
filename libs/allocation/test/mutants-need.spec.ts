import { effectiveNeed, type NeedInput } from '@fordel/allocation';
import { parameters, reported, unknown } from './support/april.js';

const worth = (input: Partial<NeedInput>, change: Partial<typeof parameters> = {}, packSize = 50) =>
  effectiveNeed({ ...unknown, ...input }, { ...parameters, ...change }, packSize);

describe('where the burn comes from', () => {
  it('is the model when nothing was ever reported, and nothing without a model', () => {
    expect(worth({ model: 700 })).toEqual({
      burn: 700,
      burnSource: 'MODEL',
      stock: 0,
      days: 7,
      need: 700,
      request: 700,
      cap: 14,
      flags: ['CONSUMPTION_MODELLED', 'STOCK_UNKNOWN_ZERO', 'STALE', 'REQUEST_AUTO'],
    });
    expect(worth({})).toMatchObject({ burn: 0, burnSource: 'NONE', cap: 0 });
  });

  it('is the model, too, when only the stock was ever reported', () => {
    const last = { stock: 5000, consumption: null, ageWeeks: 1 };
    const flags = ['CONSUMPTION_MODELLED', 'STOCK_IMPUTED', 'REQUEST_AUTO'];
    expect(worth({ last, model: 700 })).toMatchObject({ burn: 700, burnSource: 'MODEL', stock: 4300, flags });
  });

  it('is the last known use, whose stock may be unknown', () => {
    const last = { stock: null, consumption: 100, ageWeeks: 1 };
    const missing = ['CONSUMPTION_IMPUTED', 'STOCK_UNKNOWN_ZERO', 'REQUEST_AUTO'];
    expect(worth({ last, deliveredSince: 30 })).toMatchObject({
      burnSource: 'LAST',
      stock: 0,
      flags: missing,
    });
    const fresh = { stock: 5, consumption: null };
    const flags = ['CONSUMPTION_IMPUTED', 'REQUEST_AUTO'];
    expect(worth({ last, fresh, deliveredSince: 500 })).toMatchObject({ burn: 100, stock: 5, flags });
  });

  it('is raised only where it was reported', () => {
    const last = { stock: null, consumption: 10, ageWeeks: 1 };
    const dry = worth({ last, fresh: { stock: 0, consumption: null }, model: 1000 });
    expect(dry).toMatchObject({
      burn: 10,
      burnSource: 'LAST',
      flags: ['CONSUMPTION_IMPUTED', 'REQUEST_AUTO'],
    });
  });
});

describe('exactly at a bound nothing is done to a claim', () => {
  it('of the burn', () => {
    const flags = ['REQUEST_AUTO'];
    expect(worth({ ...reported(0, 1200), model: 1000 })).toMatchObject({ burn: 1200, flags });
    expect(worth({ ...reported(0, 500), model: 1000 })).toMatchObject({ burn: 500, flags });
  });

  it('of the stock and the request', () => {
    const last = { stock: 2000, consumption: 700, ageWeeks: 1 };
    // 2,000 - 1.2 · 700 = 1,160; 4 · 700 - 1,160 = 1,640
    const claim = { ...reported(1160, 700), last, request: 1640 };
    expect(worth(claim)).toMatchObject({ stock: 1160, need: 1640, request: 1640, flags: [] });
    const below = { ...reported(1159, 700), last, request: 1641 };
    const flags = ['STOCK_BELOW_PLAUSIBLE', 'REQUEST_ABOVE_PLAUSIBLE'];
    expect(worth(below)).toMatchObject({ stock: 1160, need: 1640, flags });
  });
});

describe('what effective need refuses, by name', () => {
  const refusal = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      const { code, path } = error as { code: string; path: string };
      return `${path} ${code}`;
    }
    return 'accepted';
  };
  const last = { stock: 1, consumption: 1, ageWeeks: 1 };

  it('fields of a report', () => {
    const fields: [Partial<NeedInput>, string][] = [
      [{ fresh: { stock: -1, consumption: 1 } }, 'fresh.stock'],
      [{ fresh: { stock: 1, consumption: -1 } }, 'fresh.consumption'],
      [{ last: { ...last, stock: -1 } }, 'last.stock'],
      [{ last: { ...last, consumption: -1 } }, 'last.consumption'],
      [{ model: -1 }, 'model'],
      [{ request: -1 }, 'request'],
      [{ outbreak: -1 }, 'outbreak'],
      [{ deliveredSince: -1 }, 'deliveredSince'],
      [{ receivedSinceReport: -1 }, 'receivedSinceReport'],
      [{ inTransit: -1 }, 'inTransit'],
    ];
    for (const [input, path] of fields) expect(refusal(() => worth(input))).toBe(`${path} NEGATIVE`);
    expect(refusal(() => worth({ last: { ...last, ageWeeks: 0 } }))).toBe('last.ageWeeks OUT_OF_BOUNDS');
    expect(refusal(() => worth({}, {}, 0))).toBe('packSize OUT_OF_BOUNDS');
  });

  it('what would pass the bounds of the engine', () => {
    const huge = { ...last, consumption: 2 ** 43 };
    expect(refusal(() => worth({ last: huge, outbreak: 4000 }))).toBe('burn OUT_OF_BOUNDS');
    expect(refusal(() => worth(reported(0, 2 ** 40), {}, 1))).toBe('cap OUT_OF_BOUNDS');
    expect(refusal(() => worth(reported(0, 2 ** 43), {}, 2 ** 30))).toBe('stock + cap OUT_OF_BOUNDS');
    expect(refusal(() => worth({ ...reported(2 ** 43, 1), inTransit: 2 ** 43 }))).toBe('stock OUT_OF_BOUNDS');
  });

  it('parameters, but not a lower bound that meets the upper one', () => {
    expect(refusal(() => worth({}, { kLo: 1200 }))).toBe('accepted');
    expect(refusal(() => worth({}, { kLo: 1201 }))).toBe('kLo OUT_OF_BOUNDS');
    expect(refusal(() => worth({}, { kHi: 999 }))).toBe('kHi OUT_OF_BOUNDS');
    expect(refusal(() => worth({}, { kS: 999 }))).toBe('kS OUT_OF_BOUNDS');
  });
});
