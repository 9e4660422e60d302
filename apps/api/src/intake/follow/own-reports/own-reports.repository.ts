import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction.js';
import { WeeklyReportRepository } from '../../report/weekly-report.repository.js';
import { weeksFrom } from '../asked-weeks.js';
import { STATUS_OF_CALLER } from '../reporting-status.js';
import type { OwnReport, OwnReportsArgs } from './own-report.js';

@Injectable()
export class OwnReportsRepository {
  constructor(private readonly reports: WeeklyReportRepository) {}

  /** Newest first. Weeks before the first that this system knows are left out: nothing could be reported in them. */
  async between(tx: Transaction, { from, to }: OwnReportsArgs): Promise<OwnReport[]> {
    const { weeks, opens, deadlines } = weeksFrom(from, to);
    const rows = await tx.query<Omit<OwnReport, 'report'> & { reportId: string | null }>(
      `with ${STATUS_OF_CALLER}
       select s.iso_week as "isoWeek", s.deadline, s.status, s.latest_id as "reportId"
       from status s where s.iso_week >= (select min(iso_week) from reporting_week)
       order by s.iso_week desc`,
      [weeks, opens, deadlines],
    );
    const found = await this.reports.byIds(
      tx,
      rows.flatMap(({ reportId }) => reportId ?? []),
    );
    const byId = new Map(found.map((report) => [report.id, report]));
    return rows.map(({ reportId, ...row }) => ({ ...row, report: byId.get(reportId ?? '') ?? null }));
  }
}
