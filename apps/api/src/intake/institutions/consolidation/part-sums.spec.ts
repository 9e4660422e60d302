import { differencesOf } from './difference.js';
import { sumsOf } from './part-sums.js';

const line = (figures: {
  stock: number;
  used: number | null;
  ownPurchase?: number | null;
  categoryCode?: string;
}) => ({
  ...{ partId: 'p', categoryCode: 'MUNNBIND', expectedNextWeek: 5, ownPurchase: null, onOrder: null },
  ...figures,
});

describe('what parts add up to', () => {
  it('says of how many it is the sum, and adds nothing for who is missing or does not know', () => {
    const lines = [
      line({ stock: 100, used: 10, ownPurchase: 7 }),
      line({ stock: 0, used: 0 }),
      line({ stock: 40, used: null }),
    ];
    expect(sumsOf(lines, 5, ['MUNNBIND'])).toEqual([
      {
        categoryCode: 'MUNNBIND',
        stock: { sum: 140, told: 3, unknown: 0, of: 5 },
        used: { sum: 10, told: 2, unknown: 1, of: 5 },
        expectedNextWeek: { sum: 15, told: 3, unknown: 0, of: 5 },
        ownPurchase: { sum: 7, told: 1, unknown: 2, of: 5 },
        onOrder: { sum: null, told: 0, unknown: 3, of: 5 },
      },
    ]);
  });

  it('is nothing, not 0, when nobody has sent', () => {
    const [sums] = sumsOf([], 2, ['MUNNBIND']);
    expect([sums?.stock, sums?.used]).toEqual([
      { sum: null, told: 0, unknown: 0, of: 2 },
      { sum: null, told: 0, unknown: 0, of: 2 },
    ]);
  });
});

it('what a report says otherwise than the sums is named, figure by figure', () => {
  const sums = sumsOf([line({ stock: 100, used: 10 })], 1, ['MUNNBIND']);
  const report = {
    ...{ categoryCode: 'MUNNBIND', stock: 130, used: null, expectedNextWeek: 5 },
    ...{ statedNeed: null, ownPurchase: 0, onOrder: null, daysDry: null },
  };
  expect(differencesOf([report], sums)).toEqual([
    { categoryCode: 'MUNNBIND', figure: 'stock', sum: 100, reported: 130 },
    { categoryCode: 'MUNNBIND', figure: 'used', sum: 10, reported: null },
    { categoryCode: 'MUNNBIND', figure: 'ownPurchase', sum: null, reported: 0 },
  ]);
});
