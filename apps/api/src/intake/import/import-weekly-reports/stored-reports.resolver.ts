import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Database } from '../../../platform/database/database.js';
import { Call } from '../../../platform/graphql/call.decorator.js';
import { WeeklyReport } from '../../report/weekly-report.js';
import { WeeklyReportRepository } from '../../report/weekly-report.repository.js';
import { ImportAccepted } from './result.js';

/** A county's week, and more than a page lists. */
const SHOWN = 500;

@Resolver(() => ImportAccepted)
export class StoredReportsResolver {
  constructor(
    private readonly database: Database,
    private readonly reports: WeeklyReportRepository,
  ) {}

  @ResolveField(() => [WeeklyReport], { description: `Those stored, at most ${SHOWN}, in no order.` })
  stored(@Parent() { reportIds }: ImportAccepted, @Call() call: CallContext): Promise<WeeklyReport[]> {
    return this.database.transaction(call, (tx) => this.reports.byIds(tx, reportIds.slice(0, SHOWN)));
  }
}
