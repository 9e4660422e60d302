import { Injectable } from '@nestjs/common';
import { pgErrorCode } from '../../platform/database/pg-error.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Account } from './account.js';

export type MovementKind = 'GOODS_RECEIPT' | 'ROUND_APPROVAL' | 'DISPATCH' | 'ARRIVAL' | 'CONFIRMATION';

/** `quantity` base units of a product, at least 1, from one account to another. */
export interface Leg {
  readonly productId: string;
  readonly quantity: number;
  readonly from: Account;
  readonly to: Account;
}

export interface Movement {
  readonly kind: MovementKind;
  /** What made it happen; the same kind and cause move goods once. */
  readonly causeId: string;
  readonly legs: readonly Leg[];
}

/** Raised by the ledger's own trigger. */
const BELOW_ZERO = 'FD006';

/** An account would go below zero. The transaction it happened in can only be rolled back. */
export class NotEnoughStock extends Error {
  override readonly name = 'NotEnoughStock';
}

/** The double-entry ledger: append-only, balanced leg by leg. */
@Injectable()
export class Ledger {
  /**
   * Moves goods, all legs or none, in one statement.
   * @returns false when this cause was posted before: nothing is moved then
   * @throws NotEnoughStock
   */
  async post(tx: Transaction, { kind, causeId, legs }: Movement): Promise<boolean> {
    try {
      const [row] = await tx.query<{ posted: boolean }>(
        `select ledger_post($1, $2, $3::uuid[], $4::bigint[], $5::text[], $6::uuid[], $7::uuid[], $8::text[], $9::uuid[],
           $10::uuid[]) as posted`,
        [
          kind,
          causeId,
          legs.map((leg) => leg.productId),
          legs.map((leg) => leg.quantity),
          ...columns(legs.map((leg) => leg.from)),
          ...columns(legs.map((leg) => leg.to)),
        ],
      );
      return row?.posted === true;
    } catch (error) {
      if (pgErrorCode(error) !== BELOW_ZERO) throw error;
      throw new NotEnoughStock(`${kind} ${causeId} takes more than there is`, { cause: error });
    }
  }
}

function columns(accounts: readonly Account[]): [string[], string[], string[]] {
  return [
    accounts.map(({ kind }) => kind),
    accounts.map(({ placeId }) => placeId),
    accounts.map(({ recipientId }) => recipientId),
  ];
}
