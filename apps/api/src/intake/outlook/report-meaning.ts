import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { loaderOf } from '../../platform/graphql/loader.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { WeeklyReportLine } from '../report/weekly-report.js';
import { WeeklyReportRepository } from '../report/weekly-report.repository.js';
import type { LineMeaning } from './outlook.js';
import { Outlooks, type Subject } from './outlooks.js';
import { inWords } from './words.js';

/** What stored reports mean, as things stood when they were sent; those of one answer together. */
@Injectable()
export class ReportMeaning {
  constructor(
    private readonly database: Database,
    private readonly reports: WeeklyReportRepository,
    private readonly outlooks: Outlooks,
  ) {}

  /** @throws Error when the line's report is not the caller's to see: then neither is the line */
  async of(request: RequestContext, call: CallContext, line: WeeklyReportLine): Promise<LineMeaning> {
    const byCategory = await loaderOf<ReadonlyMap<string, LineMeaning>>(request, this, (ids) =>
      this.database.transaction(call, async (tx) => {
        const reports = await this.reports.byIds(tx, ids);
        const lines = await this.reports.linesByReport(tx, ids);
        const subjects = reports.map(({ id, organisationId, isoWeek, submittedAt }): Subject => ({
          ...{ organisationId, isoWeek, until: submittedAt },
          lines: (lines.get(id) ?? []).map((each) => ({ ...each, expected: each.expectedNextWeek })),
        }));
        const outlooks = await this.outlooks.of(tx, subjects);
        const meanings = new Map(
          reports.map(({ id, answers }, n) => [
            id,
            new Map(
              outlooks[n]?.map((outlook, index) => [
                outlook.categoryCode,
                inWords(outlook, { line: index, answers, locale: call.locale }),
              ]),
            ),
          ]),
        );
        return ids.map((id) => meanings.get(id) ?? new Error(`report ${id} is not there to see`));
      }),
    ).load(line.reportId);
    const meaning = byCategory.get(line.categoryCode);
    if (!meaning) throw new Error(`report ${line.reportId} has no line for ${line.categoryCode}`);
    return meaning;
  }
}
