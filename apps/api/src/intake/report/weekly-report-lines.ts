import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { loaderOf } from '../../platform/graphql/loader.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { WeeklyReport, WeeklyReportLine } from './weekly-report.js';
import { WeeklyReportRepository } from './weekly-report.repository.js';

/** The lines of the reports in one answer, in one statement; those just written are not read again. */
@Injectable()
export class WeeklyReportLines {
  constructor(
    private readonly database: Database,
    private readonly reports: WeeklyReportRepository,
  ) {}

  async of(
    request: RequestContext,
    call: CallContext,
    report: WeeklyReport,
  ): Promise<readonly WeeklyReportLine[]> {
    if (report.knownLines) return report.knownLines;
    return loaderOf<WeeklyReportLine[]>(request, this, async (ids) => {
      const lines = await this.database.transaction(call, (tx) => this.reports.linesByReport(tx, ids));
      return [...lines.values()];
    }).load(report.id);
  }
}
