import { Args, Query, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Database } from '../../../platform/database/database.js';
import { Call } from '../../../platform/graphql/call.decorator.js';
import { OwnReport, OwnReportsArgs } from './own-report.js';
import { OwnReportsRepository } from './own-reports.repository.js';

@Resolver()
export class OwnReportsResolver {
  constructor(
    private readonly database: Database,
    private readonly repository: OwnReportsRepository,
  ) {}

  @Query(() => [OwnReport], {
    description: "The weeks of the caller's organisation that have opened, newest first.",
  })
  ownReports(@Call() call: CallContext, @Args() args: OwnReportsArgs): Promise<OwnReport[]> {
    return this.database.transaction(call, (tx) => this.repository.between(tx, args));
  }
}
