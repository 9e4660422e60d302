import type { Invariant } from './invariant.js';

export const roundIdentity: Invariant = {
  name: 'Released = allocated + to central + held back = the shares of its split, per product',
  breaches: ({ round }) =>
    round.products.flatMap(({ product, released, allocated, toCentral, heldBack, split }) => {
      const shares = split.reduce((sum, { units }) => sum + units, 0);
      return released === allocated + toCentral + heldBack && released === shares
        ? []
        : [
            `${product.name}: ${released} released, ${allocated} + ${toCentral} + ${heldBack} decided, ${shares} split`,
          ];
    }),
};
