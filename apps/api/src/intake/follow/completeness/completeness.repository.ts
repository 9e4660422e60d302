import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { Reporters } from '../../week/week.js';
import type { AskedWeeks } from '../asked-weeks.js';
import { STATUS_OF_REPORTERS } from '../reporting-status.js';
import type { Area, AreaCompleteness } from './completeness.js';

/** What is counted of a week and an area, and whether its deadline is past. */
interface Counted extends Omit<AreaCompleteness, 'completeness' | 'timeliness'> {
  readonly isPast: boolean;
}

@Injectable()
export class CompletenessRepository {
  /**
   * One row per week and area that has reporters, in one statement however many weeks.
   * @param area bounds the count to those one fylkesmann or RHF follows; null: all
   */
  async count(
    tx: Transaction,
    { weeks, opens, deadlines }: AskedWeeks,
    by: Area,
    reporters: Reporters,
    area: string | null,
  ): Promise<AreaCompleteness[]> {
    const rows = await tx.query<Counted>(
      `with ${STATUS_OF_REPORTERS}
       select iso_week as "isoWeek", deadline,
              case when $5 = 'COUNTY' then fylkesmann_id end as "fylkesmannId", case when $5 = 'REGION' then rhf_id end as "rhfId",
              count(*) as expected,
              count(*) filter (where status = 'IN_TIME') as "inTime", count(*) filter (where status = 'LATE') as late,
              count(*) filter (where status = 'EMPTY') as empty, count(*) filter (where status = 'MISSING') as missing,
              deadline < fordel_now() as "isPast"
       from status where kind = $6 group by 1, 2, 3, 4 order by 1, 3, 4`,
      [weeks, opens, deadlines, area, by, reporters],
      'EACH_TIME',
    );
    return rows.map(({ isPast, ...row }) => ({
      ...row,
      completeness: share(row.inTime + row.late, row.expected),
      timeliness: isPast ? share(row.inTime, row.expected) : null,
    }));
  }
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
