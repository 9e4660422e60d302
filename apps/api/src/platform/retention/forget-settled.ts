import { Injectable } from '@nestjs/common';
import { systemCall } from '../access/call-context.js';
import { Database } from '../database/database.js';
import { Ticks, type Ticking } from '../queue/ticks.js';

const BATCH = 5000;
const CALL = systemCall('platform.forget-settled');

/**
 * Lets go of delivered events and answered idempotency keys after ninety days, or two tables would grow for ever and be read by nobody.
 * What is old enough is the database's to say: the application's role cannot delete these rows by itself.
 */
@Injectable()
@Ticks({ name: 'platform.forget-settled', everyMs: 3_600_000 })
export class ForgetSettled implements Ticking {
  constructor(private readonly database: Database) {}

  async tick(): Promise<void> {
    while ((await this.forgetBatch()) > 0);
  }

  private forgetBatch(): Promise<number> {
    return this.database.transaction(CALL, async (tx) => {
      const [row] = await tx.query<{ forgotten: number }>('select forget_settled($1) as forgotten', [BATCH]);
      return row?.forgotten ?? 0;
    });
  }
}
