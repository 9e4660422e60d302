import { effectiveNeed, type NeedInput } from '@fordel/allocation';
import { parameters, reported, unknown } from './support/april.js';

const worth = (input: NeedInput, change: Partial<typeof parameters> = {}) =>
  effectiveNeed(input, { ...parameters, ...change }, 50);

describe('effective need, step by step', () => {
  it('takes an ordinary report at its word', () => {
    expect(worth({ ...reported(300, 700), request: 2_000 })).toEqual({
      ...{
        burn: 700,
        burnSource: 'REPORTED',
        stock: 300,
        days: 28,
        need: 2_500,
        request: 2_000,
        cap: 40,
        flags: [],
      },
    });
  });

  it('rounds the cap to whole packs, up or down as the policy says', () => {
    const input = { ...reported(0, 700), request: 101 };
    expect([worth(input).cap, worth(input, { rounding: 'DOWN' }).cap]).toEqual([3, 2]);
  });

  it('caps an implausible burn at the model, and lets a verified one stand', () => {
    const input = { ...reported(0, 2_000), model: 1_000 };
    expect(worth(input)).toMatchObject({ burn: 1_200, flags: ['CONSUMPTION_CAPPED', 'REQUEST_AUTO'] });
    expect(worth({ ...input, verified: true })).toMatchObject({ burn: 2_000, flags: ['REQUEST_AUTO'] });
    expect(worth({ ...input, model: null })).toMatchObject({ burn: 2_000, flags: ['REQUEST_AUTO'] });
  });

  it('lets an outbreak lift the bound on a report, never the report', () => {
    const input = { ...reported(0, 2_000), model: 1_000, outbreak: 1_501 };
    // m = 1,501; 1.2 · 1,501 = 1,801.2
    expect(worth(input)).toMatchObject({ burn: 1_801, flags: ['CONSUMPTION_CAPPED', 'REQUEST_AUTO'] });
  });

  it('raises the burn of who ran dry, and of nobody else', () => {
    const dry = { ...reported(0, 10), model: 1_001 };
    expect(worth(dry)).toMatchObject({ burn: 500, flags: ['CONSUMPTION_RAISED', 'REQUEST_AUTO'] });
    expect(worth({ ...dry, fresh: { stock: 1, consumption: 10 } })).toMatchObject({ burn: 10 });
    expect(worth({ ...dry, verified: true })).toMatchObject({ burn: 10 });
  });

  it('does not believe that stock fell faster than 1.2 times the burn', () => {
    const last = { stock: 2_000, consumption: 700, ageWeeks: 1 };
    const input = { ...reported(100, 700), last, deliveredSince: 40 };
    expect(worth(input)).toMatchObject({
      stock: 1_200,
      need: 1_600,
      flags: ['STOCK_BELOW_PLAUSIBLE', 'REQUEST_AUTO'],
    });
    expect(worth({ ...input, verified: true })).toMatchObject({ stock: 100 });
    expect(worth({ ...input, last: { ...last, ageWeeks: 3 } })).toMatchObject({
      stock: 100,
      flags: ['REQUEST_AUTO'],
    });
  });

  it('reckons a missing stock from the last one, and from zero when there never was one', () => {
    const last = { stock: 2_000, consumption: 700, ageWeeks: 2 };
    expect(worth({ ...unknown, last, deliveredSince: 100 })).toMatchObject({
      burn: 700,
      stock: 700,
      need: 2_100,
    });
    expect(worth({ ...unknown, last: { ...last, stock: null } })).toMatchObject({ stock: 0 });
    const blank = { ...reported(0, 700), fresh: { stock: null, consumption: 700 } };
    expect(worth(blank).flags).toEqual(['STOCK_UNKNOWN_ZERO', 'REQUEST_AUTO']);
    expect(worth({ ...blank, last: { stock: 500, consumption: null, ageWeeks: 1 } })).toMatchObject({
      stock: 0,
      flags: ['STOCK_IMPUTED', 'REQUEST_AUTO'],
    });
  });

  it('counts what has come and what is on its way as stock: an urgent delivery is an advance', () => {
    expect(worth({ ...reported(100, 700), receivedSinceReport: 200, inTransit: 300 })).toMatchObject({
      stock: 600,
      need: 2_200,
    });
  });

  it('lifts a stale recipient to one week only', () => {
    const last = { stock: 0, consumption: 700, ageWeeks: 2 };
    expect(worth({ ...unknown, last })).toMatchObject({ days: 28, cap: 56 });
    expect(worth({ ...unknown, last: { ...last, ageWeeks: 3 } })).toMatchObject({ days: 7, cap: 14 });
    expect(worth({ ...unknown, last: { ...last, ageWeeks: 3 } }).flags).toContain('STALE');
  });

  it('keeps zero, blank, late and missing requests apart', () => {
    const manual = { automaticRequests: false };
    const input = reported(0, 700);
    expect(worth({ ...input, request: 0 })).toMatchObject({ request: 0, cap: 0, flags: [] });
    expect(worth(input)).toMatchObject({ request: 2_800, cap: 56, flags: ['REQUEST_AUTO'] });
    expect(worth(input, manual)).toMatchObject({ request: 0, cap: 0, flags: [] });
    const late = { ...unknown, last: { stock: 0, consumption: 700, ageWeeks: 1 }, request: 50 };
    expect(worth(late)).toMatchObject({ request: 2_800, flags: ['CONSUMPTION_IMPUTED', 'STOCK_IMPUTED'] });
    expect(worth(late, manual)).toMatchObject({ request: 0, cap: 0 });
  });

  it('bounds a request by the need and says so', () => {
    expect(worth({ ...reported(0, 700), request: 2_801 })).toMatchObject({
      request: 2_801,
      cap: 56,
      flags: ['REQUEST_ABOVE_PLAUSIBLE'],
    });
  });

  it('grants nothing without a basis, and calls for a person when something was asked', () => {
    expect(worth({ ...reported(0, 0), model: null, request: 10 })).toMatchObject({
      cap: 0,
      flags: ['REQUEST_ABOVE_PLAUSIBLE', 'NO_BASIS'],
    });
    expect(worth({ ...reported(0, 0), model: null })).toMatchObject({ cap: 0, flags: ['REQUEST_AUTO'] });
  });

  it('stays exact where a product passes 2^53', () => {
    const burn = 2 ** 40 + 1;
    const input = { ...unknown, last: { stock: 0, consumption: burn, ageWeeks: 1 }, outbreak: 8_001 };
    // 2^40 · 8,001 is more than 2^53: a double would round it before the division.
    expect(effectiveNeed(input, { ...parameters, targetDays: 7 }, 10_000).burn).toBe(
      Number((BigInt(burn) * 8_001n + 999n) / 1_000n),
    );
  });
});
