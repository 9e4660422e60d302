import type { OwnShipmentLineFragment } from '../generated/graphql.js';
import { failedField } from './failed-field.js';
import { emptyDraft, fullDraft, readDraft } from './receipt-draft.js';

const line = (id: string, quantity: number): OwnShipmentLineFragment => ({
  product: { id, name: id, packSize: 10, category: { code: id, baseUnit: 'PIECE' } },
  quantity,
  arrived: null,
  damaged: null,
  short: null,
  over: null,
});
const lines = [line('masks', 100), line('gloves', 2000)];

describe('a receipt being filled in', () => {
  it('starts uncounted: every line is missing, none is zero', () => {
    expect(readDraft(lines, emptyDraft(lines)).faults).toEqual([
      { productId: 'masks', field: 'arrived', code: 'MISSING' },
      { productId: 'gloves', field: 'arrived', code: 'MISSING' },
    ]);
  });

  it('takes all as listed, more than listed, and nothing at all', () => {
    expect(readDraft(lines, fullDraft(lines))).toEqual({
      faults: [],
      lines: [
        { productId: 'masks', arrived: 100, damaged: 0 },
        { productId: 'gloves', arrived: 2000, damaged: 0 },
      ],
    });
    const counted = { masks: { arrived: '1 100', damaged: '20' }, gloves: { arrived: '0', damaged: '0' } };
    expect(readDraft(lines, counted)).toEqual({
      faults: [],
      lines: [
        { productId: 'masks', arrived: 1100, damaged: 20 },
        { productId: 'gloves', arrived: 0, damaged: 0 },
      ],
    });
  });

  it('names each fault by its field', () => {
    const counted = { masks: { arrived: '5', damaged: '6' }, gloves: { arrived: '-1', damaged: '' } };
    expect(readDraft(lines, counted).faults).toEqual([
      { productId: 'masks', field: 'damaged', code: 'DAMAGED_ABOVE_ARRIVED' },
      { productId: 'gloves', field: 'arrived', code: 'NEGATIVE' },
      { productId: 'gloves', field: 'damaged', code: 'MISSING' },
    ]);
  });

  it('finds the field that the API names', () => {
    expect(failedField('lines.1.damaged', lines)).toEqual({ productId: 'gloves', field: 'damaged' });
    expect(failedField('lines.0', lines)).toEqual({ productId: 'masks', field: 'arrived' });
    expect(failedField('lines.2.arrived', lines)).toBeNull();
    expect(failedField('note', lines)).toBeNull();
    expect(failedField(null, lines)).toBeNull();
  });
});
