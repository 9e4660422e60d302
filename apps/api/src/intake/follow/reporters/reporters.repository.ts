import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction.js';
import { weeksFrom } from '../asked-weeks.js';
import { STATUS_OF_REPORTERS } from '../reporting-status.js';
import type { ReporterOfWeek, ReportersOfWeekArgs } from './reporter-of-week.js';

@Injectable()
export class ReportersRepository {
  /** The reporters of a week, county by county in the register's order, hospitals last. */
  ofWeek(
    tx: Transaction,
    { isoWeek, status, reporters, fylkesmannId }: ReportersOfWeekArgs,
    area: string | null,
  ): Promise<ReporterOfWeek[]> {
    const { weeks, opens, deadlines } = weeksFrom(isoWeek, isoWeek);
    return tx.query<ReporterOfWeek>(
      `with ${STATUS_OF_REPORTERS}
       select s.id as "organisationId", s.iso_week as "isoWeek", s.status, s.kind, last.iso_week as "lastReportedWeek"
       from status s left join lateral (
         select r.iso_week from weekly_report r where r.organisation_id = s.id and r.iso_week < s.iso_week
         order by r.iso_week desc limit 1) last on true
       where ($5::text[] is null or s.status = any($5)) and ($6::text is null or s.kind = $6)
         and ($7::text is null or s.fylkesmann_id::text = lower($7))
       order by s.fylkesmann_id, s.id`,
      [weeks, opens, deadlines, area, status ?? null, reporters ?? null, fylkesmannId ?? null],
      'EACH_TIME',
    );
  }
}
