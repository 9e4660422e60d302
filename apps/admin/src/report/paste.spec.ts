import type { Figure } from './figures.js';
import { paste } from './paste.js';
import { EMPTY_DRAFT, EMPTY_ROW, withUseUnknown } from './report-draft.js';

const CATEGORIES = [
  { code: 'MASKS', names: ['Munnbind', 'Munnbind', 'Medical face mask'] },
  { code: 'GLOVES', names: ['Hansker', 'Hanskar', 'Gloves'] },
  { code: 'GOWNS', names: ['Smittefrakk', 'Smittefrakk', 'Isolation gown'] },
];
const put = (text: string, categoryCode = 'MASKS', figure: Figure = 'stock') => {
  const pasted = paste(EMPTY_DRAFT, CATEGORIES, { categoryCode, figure }, text);
  if (!pasted || !('draft' in pasted)) throw new Error(JSON.stringify(pasted));
  return pasted;
};
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
    const pasted = put('1\t2\t3\n4\t5\t\n6\t7\t8', 'GLOVES', 'statedNeed');
    expect(pasted.draft.rows).toEqual({
      GLOVES: { ...EMPTY_ROW, statedNeed: '1', daysDry: '2' },
      GOWNS: { ...EMPTY_ROW, statedNeed: '4', daysDry: '5' },
    });
    expect([pasted.filled, pasted.left]).toEqual([4, 4]);
  });

  it('tell use that is not known from 0 and from a blank', () => {
    const pasted = put('Vet ikke\n0\n\n', 'MASKS', 'usedLastWeek');
    expect(CATEGORIES.map(({ code }) => pasted.draft.rows[code])).toEqual([
      { ...EMPTY_ROW, useUnknown: true },
      { ...EMPTY_ROW, usedLastWeek: '0' },
      EMPTY_ROW,
    ]);
  });

  it('put a number in the place of "not known"', () => {
    const unknown = withUseUnknown(EMPTY_DRAFT, 'MASKS', true);
    const pasted = paste(unknown, CATEGORIES, at('MASKS', 'usedLastWeek'), '7\n8');
    expect(pasted).toMatchObject({ draft: { rows: { MASKS: { ...EMPTY_ROW, usedLastWeek: '7' } } } });
  });

  it.each([
    ['Beholdning (stk)\tForbruk forrige uke', 'stock'],
    ['Behaldning\tForbruk førre veke', 'daysDry'],
    ['STOCK\tUse last week', 'usedLastWeek'],
  ] as const)('go where the headings %j say, wherever they are pasted', (headings, figure) => {
    expect(put(`${headings}\n10\t5\n20\t6`, 'MASKS', figure)).toEqual({
      draft: {
        ...EMPTY_DRAFT,
        rows: {
          MASKS: { ...EMPTY_ROW, stock: '10', usedLastWeek: '5' },
          GLOVES: { ...EMPTY_ROW, stock: '20', usedLastWeek: '6' },
        },
      },
      filled: 4,
      left: 0,
    });
  });

  it('go to the category each row names, in any order, and tell what has no field', () => {
    const rows = 'Kategori\tEnhet\tBeholdning\nsmittefrakk (stk)\tstk\t7\nMASKS\tstk\t8';
    expect(put(rows)).toEqual({
      draft: {
        ...EMPTY_DRAFT,
        rows: { GOWNS: { ...EMPTY_ROW, stock: '7' }, MASKS: { ...EMPTY_ROW, stock: '8' } },
      },
      filled: 2,
      left: 2,
    });
    expect(put('Hansker\t1\t2').draft.rows).toEqual({
      GLOVES: { ...EMPTY_ROW, stock: '1', usedLastWeek: '2' },
    });
  });

  it.each([
    ['nb', 'Kategori\tBeholdning\nHansker\t7\nMunnbind\t8'],
    ['nn', 'Kategori\tBehaldning\nHanskar\t7\nMunnbind\t8'],
    ['en', 'Category\tStock\nGloves\t7\nMedical face mask\t8'],
    ['code', 'Kategori\tBeholdning\nGLOVES\t7\nMASKS\t8'],
    ['nn without headings', 'Hanskar\t7\nMunnbind\t8'],
    ['several at once', 'Gloves\t7\nMunnbind\t8'],
  ])('know categories and headings in every language, whatever the page’s: %s', (_language, text) => {
    expect(put(text).draft.rows).toEqual({
      GLOVES: { ...EMPTY_ROW, stock: '7' },
      MASKS: { ...EMPTY_ROW, stock: '8' },
    });
  });

  it.each([
    ['Lager\n1\n2', 'Lager'],
    ['Beholdning\tLager\n1\t2', 'Lager'],
    ['Munnbind\t1\nMasker\t2', 'Masker'],
    ['Masker\t1', 'Masker'],
  ])('are refused where a word would shift the figures: %j', (text, word) => {
    expect(paste(EMPTY_DRAFT, CATEGORIES, at('MASKS', 'stock'), text)).toEqual({ word });
  });

  it('are left to the browser when it is one cell', () => {
    expect(paste(EMPTY_DRAFT, CATEGORIES, at('MASKS', 'stock'), '1 200\r\n')).toBeNull();
    expect(paste(EMPTY_DRAFT, CATEGORIES, at('MASKS', 'stock'), '')).toBeNull();
  });
});
