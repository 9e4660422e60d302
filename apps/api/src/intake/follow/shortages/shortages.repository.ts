import { Injectable } from '@nestjs/common';
import { addWeeks, reportOpens, type IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { ShortagesArgs } from './shortage.js';

/** A reporter of a week with its latest report up to then. */
export interface LatestReport {
  readonly organisationId: string;
  /** Until when what the national supply sent counts: now, or the end of a week that is over. */
  readonly until: Date;
  readonly reportId: string;
  readonly submittedAt: Date;
}
interface NeverReported extends Pick<LatestReport, 'organisationId' | 'until'> {
  readonly reportId: null;
  readonly submittedAt: null;
}

/** Of one category, base units. */
export interface ReportedStock {
  readonly organisationId: string;
  readonly categoryCode: string;
  readonly reportedWeek: IsoWeek;
  readonly stock: number;
  readonly expected: number;
}

@Injectable()
export class ShortagesRepository {
  /** @param area bounds them to those one fylkesmann or RHF follows; null: all */
  reporters(
    tx: Transaction,
    { isoWeek, reporters, fylkesmannId }: ShortagesArgs,
    deadline: Date,
    area: string | null,
  ): Promise<(LatestReport | NeverReported)[]> {
    return tx.query<LatestReport | NeverReported>(
      `select o.id as "organisationId", least(fordel_now(), $3) as until, r.id as "reportId", r.submitted_at as "submittedAt"
       from weekly_reporters($2) reporter join organisation o on o.id = reporter.id
       left join lateral (
         select id, submitted_at from weekly_report where organisation_id = o.id and iso_week <= $1
         order by iso_week desc, revision desc limit 1) r on true
       where ($4::text is null or reporter.kind = $4) and ($5::text is null or o.fylkesmann_id::text = lower($5))
         and ($6::uuid is null or coalesce(o.fylkesmann_id, o.rhf_id) = $6)`,
      [isoWeek, deadline, reportOpens(addWeeks(isoWeek, 1)), reporters ?? null, fylkesmannId ?? null, area],
    );
  }

  /** @param categoryCode null: every category */
  stocks(
    tx: Transaction,
    reports: readonly LatestReport[],
    categoryCode: string | null,
  ): Promise<ReportedStock[]> {
    return tx.query<ReportedStock>(
      `select l.organisation_id as "organisationId", l.category_code as "categoryCode", r.iso_week as "reportedWeek",
              l.stock, l.expected_next_week as expected
       from weekly_report r join weekly_report_line l on l.report_id = r.id
       where r.id = any($1::uuid[]) and ($2::text is null or l.category_code = $2)`,
      [reports.map(({ reportId }) => reportId), categoryCode],
    );
  }
}
