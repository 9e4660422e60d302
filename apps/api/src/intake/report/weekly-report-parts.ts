import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { loaderOf } from '../../platform/graphql/loader.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';

/** The parts that the reports in one answer were built on, in one statement. */
@Injectable()
export class WeeklyReportParts {
  constructor(private readonly database: Database) {}

  of(request: RequestContext, call: CallContext, reportId: string): Promise<string[]> {
    return loaderOf<string[]>(request, this, async (ids) => {
      const parts = await this.database.transaction(call, (tx) =>
        tx.query<{ reportId: string; partId: string }>(
          `select report_id as "reportId", part_id as "partId" from weekly_report_part
           where report_id = any($1::uuid[]) and part_id is not null order by part_id`,
          [ids],
        ),
      );
      return ids.map((id) => parts.flatMap((part) => (part.reportId === id ? part.partId : [])));
    }).load(reportId);
  }
}
