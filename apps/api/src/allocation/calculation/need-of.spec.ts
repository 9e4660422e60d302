import { parseIsoWeek, recommendedPolicy, type IsoWeek } from '@fordel/shared';
import { needOf } from './need-of.js';
import type { Known, Recipient, Reported } from './recipient.js';

const week = (text: string): IsoWeek => parseIsoWeek(text) ?? (text as never);
/** 50,000 inhabitants: the model expects 4,192 masks a week, and lets at most 5,030 of a claim through. */
const kommune: Recipient = {
  ...{ id: 'k', kind: 'KOMMUNE', rhfNumber: null },
  ...{ population: 50_000, somaticBeds: null },
};
const nothing: Known = {
  ...{ fresh: null, last: null, deliveredSince: 0, receivedSinceReport: 0, onTheWay: 0 },
  outbreak: 1000,
};
const report = (changes: Partial<Reported>): Reported => ({
  ...{ isoWeek: week('2020-W15'), stock: 1000, usedLastWeek: 2100, expectedNextWeek: 2000 },
  ...{ statedNeed: null, ownPurchase: null, daysDry: null },
  ...changes,
});
const need = (known: Partial<Known>) =>
  needOf(
    kommune,
    { ...nothing, ...known },
    {
      ...{ isoWeek: week('2020-W15'), categoryCode: 'MUNNBIND', packSize: 50, given: 0 },
      parameters: recommendedPolicy.need,
    },
  );
const burn = (changes: Partial<Reported>) => {
  const { burn: units, burnSource, flags } = need({ fresh: report(changes) });
  return [units, burnSource, flags];
};

describe('weekly consumption', () => {
  it('is last week’s use, or expected use where that is larger', () => {
    expect(burn({})).toEqual([2100, 'REPORTED', ['REQUEST_AUTO']]);
    expect(burn({ expectedNextWeek: 2500 })).toEqual([2500, 'REPORTED', ['REQUEST_AUTO']]);
  });

  it('is last week’s use as it would have been with stock every day, rounded up', () => {
    expect(burn({ usedLastWeek: 2000, daysDry: 2 })[0]).toBe(2800);
    expect(burn({ usedLastWeek: 1999, daysDry: 2 })[0]).toBe(2799); // 2,798.6
    expect(burn({ usedLastWeek: 700, expectedNextWeek: 0, daysDry: 6 })[0]).toBe(4900);
    expect(burn({ daysDry: 0 })[0]).toBe(2100);
  });

  it('is expected use where use is not known, and that is not zero', () => {
    expect(burn({ usedLastWeek: null })).toEqual([2000, 'REPORTED', ['REQUEST_AUTO']]);
    expect(burn({ usedLastWeek: null, daysDry: 3 })[0]).toBe(2000);
    expect(burn({ usedLastWeek: 0, expectedNextWeek: 0 })[0]).toBe(0);
  });

  it('is bounded by the model, however it is claimed', () => {
    expect(burn({ usedLastWeek: 2000, daysDry: 6 })).toEqual([
      5030,
      'REPORTED',
      ['CONSUMPTION_CAPPED', 'REQUEST_AUTO'],
    ]);
    expect(burn({ usedLastWeek: null, expectedNextWeek: 9000 })[0]).toBe(5030);
  });

  it('of a fresh report is not multiplied by an outbreak, but more of it is believed', () => {
    const claim = report({ usedLastWeek: 2100, expectedNextWeek: 9000 });
    // The model expects 4,192 · 1.5 = 6,288, and lets at most 7,545 of a claim through.
    expect([need({ fresh: claim }).burn, need({ fresh: claim, outbreak: 1500 }).burn]).toEqual([5030, 7545]);
    expect(need({ fresh: report({}), outbreak: 1500 }).burn).toBe(2100);
  });

  it('of whoever did not report grows with the outbreak', () => {
    const last = report({ isoWeek: week('2020-W14') });
    expect([need({ last }).burn, need({ last, outbreak: 1500 }).burn]).toEqual([2100, 3150]);
    expect([need({}).burn, need({ outbreak: 1500 }).burn]).toEqual([4192, 6288]);
  });

  it('of a week before is corrected too', () => {
    const last = report({ isoWeek: week('2020-W14'), usedLastWeek: 2000, daysDry: 2 });
    expect([need({ last }).burn, need({ last }).burnSource]).toEqual([2800, 'LAST']);
  });
});

describe('plausible stock', () => {
  const last = report({ isoWeek: week('2020-W14'), stock: 6000 });
  const stock = (changes: Partial<Reported>, deliveredSince = 0) =>
    need({ fresh: report(changes), last, deliveredSince }).stock;

  it('counts what was bought as it counts what was sent', () => {
    // Burn 2,100 · 1.2 = 2,520 a week at most: 6,000 − 2,520 = 3,480 should be left.
    expect(stock({})).toBe(3480);
    expect(stock({}, 500)).toBe(3980);
    expect(stock({ ownPurchase: 500 })).toBe(3980);
    expect(stock({ ownPurchase: 0 })).toBe(3480);
  });
});
