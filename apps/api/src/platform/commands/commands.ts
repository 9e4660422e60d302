import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CallContext } from '../access/call-context.js';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { Failure, IdempotencyKeyReused } from '../graphql/failure.js';

/** Object keys in one order, so that the same body written differently is the same body. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner) && !(inner instanceof Date)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

export interface Command<Result> {
  /** Everything the caller sent; the same key with another body is refused. */
  readonly input: { readonly idempotencyKey: string };
  /** What the command changes, when that exists already; a new id is made for what it creates. */
  readonly targetId?: string;
  /** The change itself. A failure undoes all of it, the key included, so that the caller may mend and send again. */
  change(tx: Transaction, id: string): Promise<Failure | null>;
  /** The answer, read after the change; the same for a repeated key. */
  answer(tx: Transaction, id: string): Promise<Result>;
}

/** Runs a mutation: one transaction holds the idempotency key, the change, its events and its audit trail. */
@Injectable()
export class Commands {
  constructor(private readonly database: Database) {}

  run<Result>(call: CallContext, command: Command<Result>): Promise<Result | Failure> {
    const { idempotencyKey, ...body } = command.input;
    const hash = createHash('sha256')
      .update(canonical({ body, organisation: call.caller.organisationId }))
      .digest('hex');
    return this.database.transaction<Result | Failure>(call, async (tx) => {
      // Two requests with one key: the second waits here for the first, then finds its record.
      const [mine] = await tx.query<{ result_id: string }>(
        `insert into idempotency_record (subject, operation, key, request_hash, result_id)
         values ($1, $2, $3, $4, coalesce($5, uuidv7())) on conflict do nothing returning result_id`,
        [call.caller.subject, call.operation, idempotencyKey, hash, command.targetId ?? null],
      );
      if (!mine) return this.replay(tx, call, command, idempotencyKey, hash);
      const failure = await command.change(tx, mine.result_id);
      if (failure) return Database.rollBackWith(failure);
      return command.answer(tx, mine.result_id);
    });
  }

  private async replay<Result>(
    tx: Transaction,
    call: CallContext,
    command: Command<Result>,
    key: string,
    hash: string,
  ) {
    const [first] = await tx.query<{ request_hash: string; result_id: string }>(
      'select request_hash, result_id from idempotency_record where subject = $1 and operation = $2 and key = $3',
      [call.caller.subject, call.operation, key],
    );
    if (first?.request_hash !== hash) return new IdempotencyKeyReused();
    return command.answer(tx, first.result_id);
  }
}
