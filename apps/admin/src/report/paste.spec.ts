import { paste } from './paste.js';
import { EMPTY_DRAFT, EMPTY_ROW, withUseUnknown } from './report-draft.js';

const CATEGORIES = ['MASKS', 'GLOVES', 'GOWNS'];
const at = (categoryCode: string, figure: 'stock' | 'usedLastWeek' | 'statedNeed' | 'daysDry') => ({
  categoryCode,
  figure,
});

describe('cells pasted from a spreadsheet', () => {
  it('fill a column downwards as they are, thousands and faults included', () => {
    const pasted = paste(EMPTY_DRAFT, CATEGORIES, at('MASKS', 'stock'), '1\u00a0200\r\nca. 5\r\n\r\n');
    expect(pasted).toEqual({
      draft: {
        ...EMPTY_DRAFT,
        rows: {
          MASKS: { ...EMPTY_ROW, stock: '1\u00a0200' },
          GLOVES: { ...EMPTY_ROW, stock: 'ca. 5' },
          GOWNS: { ...EMPTY_ROW, stock: '' },
        },
      },
      filled: 3,
      left: 0,
    });
  });

  it('fill a block to the right, and say how many there was no room for', () => {
    const pasted = paste(EMPTY_DRAFT, CATEGORIES, at('GLOVES', 'statedNeed'), '1\t2\t3\n4\t5\t\n6\t7\t8');
    expect(pasted?.draft.rows).toEqual({
      GLOVES: { ...EMPTY_ROW, statedNeed: '1', daysDry: '2' },
      GOWNS: { ...EMPTY_ROW, statedNeed: '4', daysDry: '5' },
    });
    expect([pasted?.filled, pasted?.left]).toEqual([4, 4]);
  });

  it('tell use that is not known from 0 and from a blank', () => {
    const pasted = paste(EMPTY_DRAFT, CATEGORIES, at('MASKS', 'usedLastWeek'), 'Vet ikke\n0\n\n');
    expect(CATEGORIES.map((code) => pasted?.draft.rows[code])).toEqual([
      { ...EMPTY_ROW, useUnknown: true },
      { ...EMPTY_ROW, usedLastWeek: '0' },
      EMPTY_ROW,
    ]);
  });

  it('put a number in the place of "not known"', () => {
    const unknown = withUseUnknown(EMPTY_DRAFT, 'MASKS', true);
    const pasted = paste(unknown, CATEGORIES, at('MASKS', 'usedLastWeek'), '7\n8');
    expect(pasted?.draft.rows.MASKS).toEqual({ ...EMPTY_ROW, usedLastWeek: '7' });
  });

  it('are left to the browser when it is one cell', () => {
    expect(paste(EMPTY_DRAFT, CATEGORIES, at('MASKS', 'stock'), '1 200\r\n')).toBeNull();
    expect(paste(EMPTY_DRAFT, CATEGORIES, at('MASKS', 'stock'), '')).toBeNull();
  });
});
