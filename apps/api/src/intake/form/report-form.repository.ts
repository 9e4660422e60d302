import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';

@Injectable()
export class ReportFormRepository {
  /**
   * The reporter by that id and the time it is; null when it does not report with that deadline or is not the caller's to
   * see. The id comes from a caller, whatever it looks like.
   */
  async reporter(
    tx: Transaction,
    asked: string,
    deadline: Date,
  ): Promise<{ organisationId: string; now: Date } | null> {
    const [row] = await tx.query<{ organisationId: string; now: Date }>(
      `select id as "organisationId", fordel_now() as now from weekly_reporters($2)
       where id::text = $1 and (caller_scope() = 'national' or id in (select caller_organisations()))`,
      [asked.toLowerCase(), deadline],
    );
    return row ?? null;
  }
}
