import type { TFunction } from 'i18next';
import { type AskDraft, emptyDraft, faultsOf, fieldOf, figuresOf } from './ask-draft.js';

const t = ((key: string) => key) as unknown as TFunction;
const masks = { code: 'MUNNBIND', name: 'Munnbind', baseUnit: 'PIECE' } as const;
const filled: AskDraft = {
  ...{ categoryCode: 'MUNNBIND', quantity: '1 200', hours: '24' },
  steps: {
    OWN_PURCHASE: { tried: true, outcome: 'Tomt.' },
    NEIGHBOURS: { tried: false, outcome: '' },
    FYLKESMANN_OR_RHF: { tried: false, outcome: '' },
  },
};
const fields = (draft: AskDraft, category: Parameters<typeof faultsOf>[1] = masks) =>
  faultsOf(draft, category, t).map(({ field }) => field);

describe('an urgent request being written', () => {
  it('lacks everything at first, and nothing when all is answered', () => {
    expect(faultsOf(emptyDraft(''), undefined, t).map(({ field }) => field)).toEqual([
      ...['categoryCode', 'quantity', 'hoursLeft'],
      ...['OWN_PURCHASE', 'NEIGHBOURS', 'FYLKESMANN_OR_RHF'],
    ]);
    expect(fields(filled)).toEqual([]);
  });

  it.each([
    ['', ['quantity']],
    ['0', ['quantity']],
    ['-5', ['quantity']],
    ['1,5', ['quantity']],
    ['12', []],
  ])('of %p masks', (quantity, expected) => expect(fields({ ...filled, quantity })).toEqual(expected));

  it.each([
    ['', ['hoursLeft']],
    ['1,5', ['hoursLeft']],
    ['337', ['hoursLeft']],
    ['336', []],
    ['0', []],
  ])('with %p hours left', (hours, expected) => expect(fields({ ...filled, hours })).toEqual(expected));

  it('says what came of what was tried', () => {
    const steps = { ...filled.steps, NEIGHBOURS: { tried: true, outcome: ' ' } };
    expect(fields({ ...filled, steps })).toEqual(['NEIGHBOURS-outcome']);
  });

  it('counts disinfectant in litres as it is typed, in millilitres as it is sent', () => {
    expect(figuresOf({ ...filled, quantity: '12,5' }, 'ML')).toEqual({ quantity: 12_500, hoursLeft: 24 });
  });

  it('is led to the field the API names', () => {
    expect(['quantity', 'ladder.1.outcome', 'ladder.2', 'ladder', 'x'].map(fieldOf)).toEqual([
      ...['quantity', 'NEIGHBOURS-outcome', 'FYLKESMANN_OR_RHF', null, null],
    ]);
  });
});
