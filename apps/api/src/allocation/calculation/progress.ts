import { Injectable } from '@nestjs/common';
import { systemCall } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';

/** How far a calculation has come, told in a transaction of its own, so that it is seen while the figures are not. */
@Injectable()
export class Progress {
  constructor(private readonly database: Database) {}

  async show(roundId: string, done: number, total: number): Promise<void> {
    await this.database.transaction(systemCall('allocation.progress'), (tx) =>
      tx.query(
        `insert into allocation_progress (round_id, done, total) values ($1, $2, $3)
         on conflict (round_id) do update set done = excluded.done, total = excluded.total`,
        [roundId, done, total],
      ),
    );
  }
}
