import { receiptOf } from '../play/arrivals.js';
import type { Outcome } from '../outcome/outcome.js';
import type { Invariant } from './invariant.js';

interface Found {
  short: number;
  over: number;
  damaged: number;
}

/** Every line as the recipient signed it beside what the shipment now says of it. */
function linesWrong({ scenario, shipments }: Outcome): string[] {
  return shipments.flatMap((shipment) => {
    const signed = new Map(receiptOf(shipment, scenario.seed).lines.map((line) => [line.productId, line]));
    return shipment.lines
      .filter(({ product, quantity, arrived, damaged, short, over }) => {
        const line = signed.get(product.id);
        const difference = (line?.arrived ?? 0) - quantity;
        return (
          arrived !== line?.arrived ||
          damaged !== line?.damaged ||
          short !== Math.max(0, -difference) ||
          over !== Math.max(0, difference)
        );
      })
      .map(
        ({ product }) =>
          `${shipment.number}, product ${product.id}: not what ${shipment.recipient.name} signed`,
      );
  });
}

function foundByProduct({ shipments }: Outcome): Map<string, Found> {
  const sums = new Map<string, Found>();
  for (const { product, short, over, damaged } of shipments.flatMap(({ lines }) => lines)) {
    const sum = sums.get(product.id) ?? { short: 0, over: 0, damaged: 0 };
    sum.short += short ?? 0;
    sum.over += over ?? 0;
    sum.damaged += damaged ?? 0;
    sums.set(product.id, sum);
  }
  return sums;
}

/** What the week's receipts should have done to the stock accounts, and did. */
function accountsWrong(outcome: Outcome): string[] {
  const before = new Map(outcome.stockBefore.map((stock) => [stock.product.id, stock]));
  const found = foundByProduct(outcome);
  return outcome.stockAfter.flatMap((after) => {
    const { product } = after;
    const { short = 0, over = 0, damaged = 0 } = found.get(product.id) ?? {};
    const extra = after.countDifference - (before.get(product.id)?.countDifference ?? 0);
    const lost = after.writtenOff - (before.get(product.id)?.writtenOff ?? 0);
    return [
      ...(extra === over ? [] : [`${product.name}: ${over} too many signed for, ${extra} booked`]),
      ...(lost === short + damaged ? [] : [`${product.name}: ${short + damaged} lost, ${lost} written off`]),
    ];
  });
}

export const receiptsBooked: Invariant = {
  name: 'Short, over and damaged stand in the stock as they were signed for',
  breaches: (outcome) => [...linesWrong(outcome), ...accountsWrong(outcome)],
};
