import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Database } from '../../../platform/database/database.js';
import { loaderOf } from '../../../platform/graphql/loader.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import type { ReportCall } from './report-call.js';
import { ReportCallRepository } from './report-call.repository.js';

/** The last call about each reporter of a week, in one statement per week. */
@Injectable()
export class LastCalls {
  constructor(
    private readonly database: Database,
    private readonly calls: ReportCallRepository,
  ) {}

  of(
    request: RequestContext,
    call: CallContext,
    { organisationId, isoWeek }: { organisationId: string; isoWeek: IsoWeek },
  ): Promise<ReportCall | null> {
    return loaderOf<ReportCall | null>(request, `last calls of ${isoWeek}`, async (ids) => {
      const calls = await this.database.transaction(call, (tx) => this.calls.lastOf(tx, isoWeek, ids));
      const byOrganisation = new Map(calls.map((last) => [last.organisationId, last]));
      return ids.map((id) => byOrganisation.get(id) ?? null);
    }).load(organisationId);
  }
}
