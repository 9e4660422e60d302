import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { Reporters } from '../../week/week.js';
import type { AskedWeeks } from '../asked-weeks.js';
import { STATUS_OF_REPORTERS } from '../reporting-status.js';
import { Area, type AreaCompleteness } from './completeness.js';

@Injectable()
export class CompletenessRepository {
  /**
   * One row per week and area that has reporters, in one statement however many weeks.
   * @param county bounds the count to one county; null: all
   */
  async count(
    tx: Transaction,
    { weeks, opens, deadlines }: AskedWeeks,
    by: Area,
    reporters: Reporters,
    county: string | null,
  ): Promise<AreaCompleteness[]> {
    const rows = await tx.query<Omit<AreaCompleteness, 'completeness' | 'timeliness'>>(
      `with ${STATUS_OF_REPORTERS}
       select iso_week as "isoWeek", deadline, case when $5 then fylkesmann_id end as "fylkesmannId", count(*) as expected,
              count(*) filter (where status = 'IN_TIME') as "inTime", count(*) filter (where status = 'LATE') as late,
              count(*) filter (where status = 'EMPTY') as empty, count(*) filter (where status = 'MISSING') as missing
       from status where kind = $6 group by 1, 2, 3 order by 1, 3`,
      [weeks, opens, deadlines, county, by === Area.COUNTY, reporters],
    );
    return rows.map((row) => ({
      ...row,
      completeness: share(row.inTime + row.late, row.expected),
      timeliness: share(row.inTime, row.expected),
    }));
  }
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
