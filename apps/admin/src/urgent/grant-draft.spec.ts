import type { UrgentBatchProductFragment } from '../generated/graphql.js';
import { proposedDraft, readGrant } from './grant-draft.js';

const product = (id: string, packs: number) =>
  ({ product: { id }, proposals: [{ requestId: 'r', packs }] }) as unknown as UrgentBatchProductFragment;
const products = [product('large', 3), product('small', 0)];

describe('a grant being written', () => {
  it('begins as the proposal, and that needs no words', () => {
    const draft = proposedDraft(products, 'r');
    expect(draft).toEqual({ large: '3', small: '0' });
    expect(readGrant(products, 'r', draft)).toEqual({
      lines: [{ productId: 'large', packs: 3 }],
      unread: [],
      differs: false,
    });
  });

  it('is something else when a number is changed, and unread when it is none', () => {
    expect(readGrant(products, 'r', { large: '3', small: '2' })).toMatchObject({
      lines: [
        { productId: 'large', packs: 3 },
        { productId: 'small', packs: 2 },
      ],
      differs: true,
    });
    expect(readGrant(products, 'r', { large: 'tre', small: '' }).unread).toEqual(['large', 'small']);
  });
});
