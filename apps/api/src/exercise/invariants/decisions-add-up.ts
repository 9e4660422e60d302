import type { Decision } from '../outcome/decisions.js';
import type { Invariant } from './invariant.js';

function unitsByProduct(decisions: Decision[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { product, units } of decisions) sums.set(product.id, (sums.get(product.id) ?? 0) + units);
  return sums;
}

export const decisionsAddUp: Invariant = {
  name: 'The decisions add up to what the round allocated, in whole packs, per product',
  breaches: ({ round, decisions }) => {
    const decided = unitsByProduct(decisions);
    const sums = round.products.flatMap(({ product, allocated }) => {
      const units = decided.get(product.id) ?? 0;
      return units === allocated ? [] : [`${product.name}: ${allocated} allocated, decisions over ${units}`];
    });
    const torn = decisions.filter(({ product, packs, units }) => units !== packs * product.packSize);
    return [
      ...sums,
      ...torn.map(({ product, recipient, packs, units }) => {
        return `${recipient.name}, ${product.name}: ${units} in ${packs} packs of ${product.packSize}`;
      }),
    ];
  },
};
