import type { ProductStock } from '../outcome/stock.js';
import type { Invariant } from './invariant.js';

const receivedOf = (stock: ProductStock[]): Map<string, number> =>
  new Map(stock.map(({ product, received }) => [product.id, received]));

export const goodsCounted: Invariant = {
  name: 'What the warehouse registered is what was received, per product',
  breaches: ({ scenario, stockBefore, stockAfter }) => {
    const before = receivedOf(stockBefore);
    const after = receivedOf(stockAfter);
    return scenario.nationalReceipts.flatMap(({ productId, quantity }) => {
      const came = (after.get(productId) ?? 0) - (before.get(productId) ?? 0);
      return came === quantity ? [] : [`product ${productId}: ${quantity} registered, ${came} received`];
    });
  },
};
