import { LOCALES } from '@fordel/shared';
import type { Check, LineInView, Suspicion } from './line-in-view.js';
import { expectedUse } from './expected-use.js';
import { factorOfPack } from './factor-of-pack.js';
import { factorOfTwo } from './factor-of-two.js';
import { needModel } from './need-model.js';
import { peers } from './peers.js';
import { PlausibilityCheck } from './plausibility-check.js';
import { stockIdentity } from './stock-identity.js';
import { stockOut } from './stock-out.js';
import { suddenZero } from './sudden-zero.js';
import { suspicionsOf } from './suspicions.js';
import { warningText } from './warning-text.js';

/** 5,000 masks a week ago, 1,000 delivered, 2,000 used as always: 4,000 left. Nothing to wonder about. */
const calm: LineInView = {
  ...{ stock: 4000, used: 2000, expected: 2000, ownPurchase: null, daysDry: null },
  ...{ before: { stock: 5000, weeks: 1 }, delivered: 1000, usual: 2000 },
  ...{ packSizes: [10, 50], inPairs: false, outbreak: 1000, model: 2000 },
  ...{ population: 20_000, peers: { reporters: 9, low: 60_000, middle: 100_000, high: 150_000 } },
};
const found = (check: Check, changes: Partial<LineInView>) =>
  check({ ...calm, ...changes }).map(({ figure, reported, expected }) => [figure, reported, expected]);

it('a calm line raises nothing', () => {
  expect(suspicionsOf(calm)).toEqual([]);
});

it('a line of which nothing is known raises nothing', () => {
  const unknown = { stock: null, used: null, expected: null, before: null, usual: null };
  expect(suspicionsOf({ ...calm, ...unknown, model: null, population: null, peers: null })).toEqual([]);
});

describe('stock identity', () => {
  it('lets a tenth of what was there be miscounted, not more', () => {
    // 6,000 were there, so 600 either way.
    expect(found(stockIdentity, { stock: 4600 })).toEqual([]);
    expect(found(stockIdentity, { stock: 4601 })).toEqual([['stock', 4601, 4000]]);
    expect(found(stockIdentity, { stock: 3400 })).toEqual([]);
    expect(found(stockIdentity, { stock: 3399 })).toEqual([['stock', 3399, 4000]]);
  });

  it('lets one small pack be miscounted, however little was there', () => {
    const little = { before: { stock: 20, weeks: 1 }, delivered: 0, used: 5 };
    expect(found(stockIdentity, { ...little, stock: 25 })).toEqual([]);
    expect(found(stockIdentity, { ...little, stock: 26 })).toEqual([['stock', 26, 15]]);
  });

  it('counts own purchase as delivered', () => {
    expect(found(stockIdentity, { stock: 6000 })).toEqual([['stock', 6000, 4000]]);
    expect(found(stockIdentity, { stock: 6000, ownPurchase: 2000 })).toEqual([]);
  });

  it('says 0 where more was used than was there', () => {
    expect(found(stockIdentity, { stock: 700, used: 9000 })).toEqual([['stock', 700, 0]]);
  });

  it('says nothing when the report before is older than a week, or use is not known', () => {
    expect(found(stockIdentity, { stock: 0, before: { stock: 5000, weeks: 2 } })).toEqual([]);
    expect(found(stockIdentity, { stock: 0, used: null })).toEqual([]);
  });
});

describe('factor of two', () => {
  const gloves = { inPairs: true, packSizes: [] };

  it('finds gloves counted in pairs: figures halved together', () => {
    expect(found(factorOfTwo, { ...gloves, stock: 2000, used: 1000, expected: 1000 })).toEqual([
      ['stock', 2000, 4000],
      ['usedLastWeek', 1000, 2000],
      ['expectedNextWeek', 1000, 2000],
    ]);
  });

  it('finds pairs counted twice', () => {
    expect(found(factorOfTwo, { ...gloves, used: 4000, expected: 3700 })).toEqual([
      ['usedLastWeek', 4000, 2000],
      ['expectedNextWeek', 3700, 2000],
    ]);
  });

  it('has bounds: 1.8 to 2.2 times, and two figures', () => {
    expect(found(factorOfTwo, { ...gloves, used: 3600, expected: 4400 })).toHaveLength(2);
    expect(found(factorOfTwo, { ...gloves, used: 3599, expected: 4400 })).toEqual([]);
    expect(found(factorOfTwo, { ...gloves, used: 4000 })).toEqual([]);
    expect(found(factorOfTwo, { ...gloves, used: 4000, expected: 1000 })).toEqual([]);
  });

  it('is for what is counted in pairs', () => {
    expect(found(factorOfTwo, { used: 4000, expected: 4000 })).toEqual([]);
  });
});

describe('factor of pack', () => {
  it('finds packs counted instead of pieces', () => {
    expect(found(factorOfPack, { stock: 80, used: 40, expected: 200 })).toEqual([
      ['stock', 80, 4000], // 80 · 50
      ['usedLastWeek', 40, 2000], // 40 · 50
      ['expectedNextWeek', 200, 2000], // 200 · 10
    ]);
  });

  it('finds pieces multiplied once more', () => {
    expect(found(factorOfPack, { used: 100_000 })).toEqual([['usedLastWeek', 100_000, 2000]]);
  });

  it('has a fifth of slack around the factor', () => {
    expect(found(factorOfPack, { used: 48 })).toEqual([['usedLastWeek', 48, 2000]]);
    expect(found(factorOfPack, { used: 49, packSizes: [50] })).toEqual([]);
    expect(found(factorOfPack, { used: 500, packSizes: [4] })).toEqual([]);
  });
});

describe('sudden zero', () => {
  it('asks of a zero that is new', () => {
    expect(found(suddenZero, { used: 0, stock: 6000 })).toEqual([['usedLastWeek', 0, 2000]]);
    expect(found(suddenZero, { stock: 0 })).toEqual([['stock', 0, 4000]]);
  });

  it('does not ask of a zero that was there before, or that the books expect', () => {
    expect(found(suddenZero, { used: 0, usual: 0 })).toEqual([]);
    expect(found(suddenZero, { used: 0, usual: null })).toEqual([]);
    expect(found(suddenZero, { stock: 0, used: 6000 })).toEqual([]);
  });
});

describe('stock-out', () => {
  it('asks for the days when there is none now, or was none', () => {
    expect(found(stockOut, { stock: 0, used: 500 })).toEqual([['daysDry', 500, 2000]]);
    expect(found(stockOut, { before: { stock: 0, weeks: 1 }, used: 500 })).toEqual([['daysDry', 500, 2000]]);
    const first = { stock: 0, used: 500, usual: null };
    expect(found(stockOut, { ...first, expected: 800 })).toEqual([['daysDry', 500, 800]]);
    expect(found(stockOut, { ...first, expected: 500 })).toEqual([]);
  });

  it('does not ask where nothing is ever there or used', () => {
    expect(found(stockOut, { stock: 0, used: 0, usual: 0 })).toEqual([]);
    expect(found(stockOut, { stock: 0, used: 0, usual: null, expected: 0 })).toEqual([]);
  });

  it('does not ask when the days are told, use is as usual or not known', () => {
    expect(found(stockOut, { stock: 0, used: 500, daysDry: 0 })).toEqual([]);
    expect(found(stockOut, { stock: 0, used: 2000 })).toEqual([]);
    expect(found(stockOut, { stock: 0, used: null })).toEqual([]);
  });
});

describe('expected use', () => {
  it('is from half to one and a half times the usual', () => {
    expect(found(expectedUse, { expected: 3000 })).toEqual([]);
    expect(found(expectedUse, { expected: 3001 })).toEqual([['expectedNextWeek', 3001, 2000]]);
    expect(found(expectedUse, { expected: 1000 })).toEqual([]);
    expect(found(expectedUse, { expected: 999 })).toEqual([['expectedNextWeek', 999, 2000]]);
  });

  it('may grow with an outbreak', () => {
    expect(found(expectedUse, { expected: 6000, outbreak: 2000 })).toEqual([]);
    expect(found(expectedUse, { expected: 6001, outbreak: 2000 })).toEqual([
      ['expectedNextWeek', 6001, 4000],
    ]);
  });

  it('of a first report is held against last week, corrected for days without stock', () => {
    const first = { usual: null, used: 1000 };
    expect(found(expectedUse, { ...first, expected: 2000 })).toEqual([['expectedNextWeek', 2000, 1000]]);
    expect(found(expectedUse, { ...first, expected: 2000, daysDry: 3 })).toEqual([]); // 1,750
    expect(found(expectedUse, { ...first, used: null, expected: 2000 })).toEqual([]);
    expect(found(expectedUse, { usual: 0, expected: 2000 })).toEqual([]);
  });
});

describe('similar kommuner', () => {
  it('use from half of the low to double of the high tenth, per 1,000 inhabitants', () => {
    // 20,000 inhabitants: 60 per 1,000 is 1,200, halved 600; 150 per 1,000 is 3,000, doubled 6,000.
    expect(found(peers, { used: 600 })).toEqual([]);
    expect(found(peers, { used: 599 })).toEqual([['usedLastWeek', 599, 2000]]);
    expect(found(peers, { used: 6000 })).toEqual([]);
    expect(found(peers, { used: 6001 })).toEqual([['usedLastWeek', 6001, 2000]]);
  });

  it('say nothing of hospitals, of zero, or where too few have reported', () => {
    expect(found(peers, { used: 99_999, population: null })).toEqual([]);
    expect(found(peers, { used: 0 })).toEqual([]);
    expect(found(peers, { used: 99_999, peers: null })).toEqual([]);
  });
});

describe('the need model', () => {
  it('expects a third to three times its figure', () => {
    expect(found(needModel, { used: 6000 })).toEqual([]);
    expect(found(needModel, { used: 6001 })).toEqual([['usedLastWeek', 6001, 2000]]);
    expect(found(needModel, { used: 667 })).toEqual([]);
    expect(found(needModel, { used: 666 })).toEqual([['usedLastWeek', 666, 2000]]);
    expect(found(needModel, { used: 99_999, model: null })).toEqual([]);
    expect(found(needModel, { used: 0 })).toEqual([]);
  });
});

describe('one figure', () => {
  it('has the most precise explanation only', () => {
    const line = { ...calm, stock: 80, used: 40, expected: 40 };
    expect(suspicionsOf(line).map(({ check, figure }) => [check, figure])).toEqual([
      ['FACTOR_OF_PACK', 'stock'],
      ['FACTOR_OF_PACK', 'usedLastWeek'],
      ['FACTOR_OF_PACK', 'expectedNextWeek'],
    ]);
    const empty = { ...calm, stock: 0, used: 500 };
    expect(suspicionsOf(empty).map(({ check, figure }) => [check, figure])).toEqual([
      ['SUDDEN_ZERO', 'stock'],
      ['STOCK_OUT', 'daysDry'],
      ['PEERS', 'usedLastWeek'],
    ]);
  });
});

describe('a warning', () => {
  it.each(Object.values(PlausibilityCheck))('of %s has a sentence of its own in every language', (check) => {
    const suspicion: Suspicion = { check, figure: 'stock', reported: 1500, expected: 20 };
    const sentences = LOCALES.map((locale) => warningText(suspicion, 'piece', locale));
    expect(new Set(sentences).size).toBe(LOCALES.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u);
  });

  it('writes numbers as the language does', () => {
    const suspicion: Suspicion = {
      check: PlausibilityCheck.STOCK_IDENTITY,
      figure: 'stock',
      reported: 12_000,
      expected: 4000,
    };
    expect(warningText(suspicion, 'piece', 'nn')).toBe(
      'Behaldning er 12\u00a0000. Førre behaldning, det som er motteke og forbruket gir om lag 4\u00a0000. Manglar eit eige innkjøp, eller er noko talt feil?',
    );
    expect(warningText(suspicion, 'piece', 'en')).toContain('Stock is 12,000.');
  });

  it('tells millilitres in litres, as the form does', () => {
    const suspicion: Suspicion = {
      ...{ check: PlausibilityCheck.EXPECTED_USE, figure: 'expectedNextWeek' },
      ...{ reported: 1_250_500, expected: 12 },
    };
    expect(warningText(suspicion, 'ml', 'nb')).toMatch(
      / er 1\u00a0250,5 liter, mens de siste ukene tilsier om lag 0,012 liter\./,
    );
    expect(warningText(suspicion, 'ml', 'en')).toMatch(
      / is 1,250.5 litres, where the latest weeks suggest about 0.012 litres\./,
    );
  });
});
