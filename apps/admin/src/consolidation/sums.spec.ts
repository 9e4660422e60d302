import type { FormLineFragment, PartSumFragment } from '../generated/graphql.js';
import type { Consolidation } from './use-consolidation.js';
import { EMPTY_DRAFT, withFigure } from '../report/report-draft.js';
import { differenceOf, withSums } from './sums.js';

const sum = (changes: Partial<PartSumFragment>): PartSumFragment => ({
  ...{ sum: null, told: 0, unknown: 0, of: 3 },
  ...changes,
});
const line = (code: string, baseUnit: 'PIECE' | 'ML'): FormLineFragment => ({
  category: { code, name: code, baseUnit },
  ...{ delivered: 0, onTheWay: 0, previous: null },
});
const lines = [line('MASKS', 'PIECE'), line('GEL', 'ML')];
const sums = (code: string, used: PartSumFragment) => ({
  category: { code },
  stock: sum({ sum: 12_500, told: 2 }),
  used,
  expectedNextWeek: sum({ sum: 0, told: 2 }),
  ownPurchase: sum({}),
  onOrder: sum({}),
});
const consolidation = (used: PartSumFragment): Consolidation => ({
  institutions: [],
  sums: [sums('MASKS', used), sums('GEL', used)],
  built: null,
});

describe('the sums in the form', () => {
  it('are whole figures and litres, 0 where it was said, and nothing where nobody told', () => {
    const { rows } = withSums(EMPTY_DRAFT, lines, consolidation(sum({ sum: 40, told: 2 })));
    expect(rows.MASKS).toMatchObject({
      stock: '12500',
      usedLastWeek: '40',
      expectedNextWeek: '0',
      ownPurchase: '',
    });
    expect(rows.GEL).toMatchObject({ stock: '12,5', usedLastWeek: '0,04', useUnknown: false });
  });

  it('say that use is not known when one institution does not know', () => {
    const { rows } = withSums(EMPTY_DRAFT, lines, consolidation(sum({ sum: 40, told: 1, unknown: 1 })));
    expect(rows.MASKS).toMatchObject({ usedLastWeek: '', useUnknown: true });
  });

  it('leave what the kommune wrote where nobody told anything', () => {
    const own = withFigure(EMPTY_DRAFT, { categoryCode: 'MASKS', figure: 'ownPurchase' }, '7');
    const typed = withFigure(own, { categoryCode: 'MASKS', figure: 'usedLastWeek' }, '3');
    const { rows } = withSums(typed, lines, consolidation(sum({})));
    expect(rows.MASKS).toMatchObject({ ownPurchase: '7', usedLastWeek: '3', useUnknown: false });
  });
});

it('a field tells how far it is from its sum, and nothing where there is nothing to compare', () => {
  const of = sum({ sum: 12_500, told: 3 });
  expect(differenceOf('12 600', 'stock', 'PIECE', of)).toBe(100);
  expect(differenceOf('12', 'stock', 'ML', of)).toBe(-500);
  expect(differenceOf('12500', 'stock', 'PIECE', of)).toBeNull();
  expect(differenceOf('', 'stock', 'PIECE', of)).toBeNull();
  expect(differenceOf('5', 'stock', 'PIECE', sum({}))).toBeNull();
});
