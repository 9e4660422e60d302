import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Call } from '../../platform/graphql/call.decorator.js';
import type { Failure } from '../../platform/graphql/failure.js';
import { ImportWeeklyReports } from './import-weekly-reports/import-weekly-reports.js';
import { ImportWeeklyReportsInput } from './import-weekly-reports/input.js';
import { ImportWeeklyReportsResult, type ImportAccepted } from './import-weekly-reports/result.js';

@Resolver()
export class ImportResolver {
  constructor(private readonly imports: ImportWeeklyReports) {}

  @Mutation(() => ImportWeeklyReportsResult, {
    description: 'Takes weekly reports from a file. By default all of it or nothing.',
  })
  importWeeklyReports(
    @Call() call: CallContext,
    @Args('input') input: ImportWeeklyReportsInput,
  ): Promise<ImportAccepted | Failure> {
    return this.imports.import(call, input);
  }
}
