import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { CallContext } from '../access/call-context.js';
import { trailOf } from '../audit/audited-machine.js';
import { statementName } from './statement-name.js';
import type { Planned, Transaction } from './transaction.js';

const SET_CALLER = `select set_config('fordel.scope', $1, true), set_config('fordel.organisation', $2, true),
  set_config('fordel.subject', $3, true), set_config('fordel.role', $4, true), set_config('fordel.operation', $5, true),
  set_config('fordel.request_id', $6, true), set_config('fordel.machine', $7, true)`;

/** Thrown inside a transaction to undo it and hand a value to whoever opened it. */
class RolledBack<T> {
  constructor(readonly value: T) {}
}

/**
 * The only way to the database: a transaction that knows its caller, so that row-level security bounds every row it
 * reads or writes.
 */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  async transaction<T>(call: CallContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      const tx: Transaction = {
        query: async <Row extends object>(
          text: string,
          values: unknown[] = [],
          planned: Planned = 'ONCE',
        ) => {
          const named = planned === 'ONCE' ? { name: statementName(text) } : {};
          return (await client.query<Row>({ ...named, text, values })).rows;
        },
      };
      await runner.startTransaction();
      await tx.query(SET_CALLER, [
        call.scope,
        call.caller.organisationId ?? '',
        call.caller.subject,
        call.caller.role,
        call.operation,
        call.requestId ?? '',
        call.caller.machine ? JSON.stringify(trailOf(call.caller.machine)) : '',
      ]);
      const result = await work(tx);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      if (error instanceof RolledBack) return error.value as T;
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Leaves the current transaction without a trace of its changes; `transaction` answers `value`. */
  static rollBackWith<T>(value: T): never {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- not a failure: an answer that changes nothing
    throw new RolledBack(value);
  }
}
