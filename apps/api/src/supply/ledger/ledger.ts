import { Injectable } from '@nestjs/common';
import { pgErrorCode } from '../../platform/database/pg-error.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Account } from './account.js';
import type { Movement } from './movement.js';

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
      throw asNotEnoughStock(error, `${kind} ${causeId}`);
    }
  }

  /**
   * Moves goods for many causes in one statement; all of them or, when it throws, none.
   * @returns how many causes were posted now: one that was posted before moves nothing
   * @throws NotEnoughStock
   */
  async postMany(tx: Transaction, movements: readonly Movement[]): Promise<number> {
    const rows = movements.flatMap(({ kind, causeId, legs }) =>
      legs.map((leg) => ({ kind, causeId, ...leg })),
    );
    try {
      const [row] = await tx.query<{ posted: number }>(
        `select ledger_post_many($1::text[], $2::uuid[], $3::uuid[], $4::bigint[], $5::text[], $6::uuid[], $7::uuid[],
           $8::text[], $9::uuid[], $10::uuid[]) as posted`,
        [
          rows.map(({ kind }) => kind),
          rows.map(({ causeId }) => causeId),
          rows.map(({ productId }) => productId),
          rows.map(({ quantity }) => quantity),
          ...columns(rows.map(({ from }) => from)),
          ...columns(rows.map(({ to }) => to)),
        ],
      );
      return row?.posted ?? 0;
    } catch (error) {
      throw asNotEnoughStock(error, `one of ${movements.length} movements`);
    }
  }
}

function asNotEnoughStock(error: unknown, what: string): unknown {
  return pgErrorCode(error) === BELOW_ZERO
    ? new NotEnoughStock(`${what} takes more than there is`, { cause: error })
    : error;
}

function columns(accounts: readonly Account[]): [string[], string[], string[]] {
  return [
    accounts.map(({ kind }) => kind),
    accounts.map(({ placeId }) => placeId),
    accounts.map(({ recipientId }) => recipientId),
  ];
}
