import {
  calculateProduct,
  type ProductOutcome,
  type RoundStock,
  type RoundTerms,
} from './calculate-product.js';
import type { Known } from './recipient.js';

/**
 * A round product by product: a category's largest pack first, and what a recipient got of one is on its way when the next is
 * shared. Yields each outcome as soon as it is there, in an order that depends on nothing but the products.
 * @param knownOf what is known of a recipient and a category
 */
export function* calculateProducts(
  terms: RoundTerms,
  stock: readonly RoundStock[],
  knownOf: (recipientId: string, categoryCode: string) => Known,
): Generator<{ stock: RoundStock; outcome: ProductOutcome }> {
  const given = new Map<string, number>();
  const givenTo = (recipientId: string, categoryCode: string) =>
    given.get(`${recipientId} ${categoryCode}`) ?? 0;
  for (const each of [...stock].sort(largestPackFirst)) {
    const { categoryCode } = each;
    const outcome = calculateProduct(
      terms,
      each,
      (id) => knownOf(id, categoryCode),
      (id) => givenTo(id, categoryCode),
    );
    for (const { id, units } of outcome.recipients) {
      given.set(`${id} ${categoryCode}`, givenTo(id, categoryCode) + units);
    }
    yield { stock: each, outcome };
  }
}

function largestPackFirst(a: RoundStock, b: RoundStock): number {
  return b.packSize - a.packSize || (a.productId < b.productId ? -1 : 1);
}
