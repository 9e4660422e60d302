import type { Account, AccountKind } from '../../supply/ledger/account.js';
import type { Movement } from '../../supply/ledger/movement.js';
import type { ShippedLine } from '../legs/leg.repository.js';
import type { Step } from './take-step.js';

/** Arrived at the recipient is not yet received: the signed receipt moves it on. */
export function movesGoods({ leg, transition }: Step): boolean {
  return (
    transition.movement === 'DISPATCH' || (transition.movement === 'ARRIVAL' && leg.toId !== leg.recipientId)
  );
}

/** What the ledger is told of a step: out of the store onto the road, or off the road into the next store. */
export function movementOf({ leg, transition }: Step, lines: readonly ShippedLine[]): Movement {
  const { id: causeId, recipientId, fromId, toId } = leg;
  const held = (kind: AccountKind, placeId: string): Account => ({ kind, placeId, recipientId });
  const kind = transition.movement === 'DISPATCH' ? 'DISPATCH' : 'ARRIVAL';
  const onTheRoad = held('IN_TRANSIT', toId);
  const [from, to] =
    kind === 'DISPATCH' ? [held('RESERVED', fromId), onTheRoad] : [onTheRoad, held('RESERVED', toId)];
  return { kind, causeId, legs: lines.map(({ productId, quantity }) => ({ productId, quantity, from, to })) };
}
