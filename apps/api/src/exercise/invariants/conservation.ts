import type { Invariant } from './invariant.js';

export const conservation: Invariant = {
  name: 'Received + found = on hand + central + reserved + in transit + delivered + written off, per product',
  breaches: ({ stockAfter }) =>
    stockAfter.flatMap((stock) => {
      const came = stock.received + stock.countDifference;
      const is =
        stock.onHand + stock.central + stock.reserved + stock.inTransit + stock.delivered + stock.writtenOff;
      return came === is && stock.conserved
        ? []
        : [`${stock.product.name}: ${came} came, ${is} is accounted for`];
    }),
};
