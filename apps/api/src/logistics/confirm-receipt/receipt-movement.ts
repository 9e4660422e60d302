import type { Account, AccountKind } from '../../supply/ledger/account.js';
import type { Leg, Movement } from '../../supply/ledger/movement.js';

/** Base units of one product: shipped, arrived (damaged included), and how many of those are damaged. */
export interface SignedLine {
  readonly productId: string;
  readonly quantity: number;
  readonly arrived: number;
  readonly damaged: number;
}

/**
 * Where a line's goods end. Damage is counted on what was shipped first, so that what is written off is always what is missing
 * plus what is damaged, and what was found is always what came beyond the shipped.
 */
function portions({ quantity, arrived, damaged }: SignedLine): [AccountKind, AccountKind, number][] {
  const came = Math.min(arrived, quantity);
  const over = arrived - came;
  const damagedOfShipped = Math.min(damaged, came);
  const damagedOfOver = damaged - damagedOfShipped;
  return [
    ['IN_TRANSIT', 'DELIVERED', came - damagedOfShipped],
    ['IN_TRANSIT', 'WRITTEN_OFF', quantity - came + damagedOfShipped],
    ['COUNT_DIFFERENCE', 'DELIVERED', over - damagedOfOver],
    ['COUNT_DIFFERENCE', 'WRITTEN_OFF', damagedOfOver],
  ];
}

/** What the ledger is told when a receipt is signed. */
export function receiptMovement(
  { shipmentId, recipientId }: { shipmentId: string; recipientId: string },
  lines: readonly SignedLine[],
): Movement {
  const held = (kind: AccountKind): Account => ({ kind, placeId: recipientId, recipientId });
  const legs = lines.flatMap((line) =>
    portions(line).map(([from, to, quantity]): Leg => ({
      productId: line.productId,
      quantity,
      from: held(from),
      to: held(to),
    })),
  );
  return { kind: 'CONFIRMATION', causeId: shipmentId, legs: legs.filter(({ quantity }) => quantity > 0) };
}
