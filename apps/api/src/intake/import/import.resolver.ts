import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Call } from '../../platform/graphql/call.decorator.js';
import type { Failure } from '../../platform/graphql/failure.js';
import { ImportWeeklyReports } from './import-weekly-reports/import-weekly-reports.js';
import { ImportWeeklyReportsInput } from './import-weekly-reports/input.js';
import { ImportWeeklyReportsResult, type ImportAccepted } from './import-weekly-reports/result.js';
import { ExportWeeklyReportsArgs, ReportTemplateArgs } from './report-file/report-files.args.js';
import { ReportFile } from './report-file/report-file.js';
import { ReportFiles } from './report-file/report-files.js';

@Resolver()
export class ImportResolver {
  constructor(
    private readonly imports: ImportWeeklyReports,
    private readonly files: ReportFiles,
  ) {}

  @Query(() => ReportFile, {
    nullable: true,
    description:
      'An empty file with the right rows; null when there are none, or they are not the caller’s to see.',
  })
  reportTemplate(
    @Call() call: CallContext,
    @Args() { organisationId, isoWeek, format }: ReportTemplateArgs,
  ): Promise<ReportFile | null> {
    return this.files.template(call, organisationId, isoWeek, format);
  }

  @Query(() => ReportFile, {
    description:
      'The latest revision of every report of a week that the caller may see; for an RHF, those of its hospitals.',
  })
  exportWeeklyReports(
    @Call() call: CallContext,
    @Args() { isoWeek, format }: ExportWeeklyReportsArgs,
  ): Promise<ReportFile> {
    return this.files.export(call, isoWeek, format);
  }

  @Mutation(() => ImportWeeklyReportsResult, {
    description:
      'Takes weekly reports from a file: one’s own, or those of a county’s kommuner or a region’s hospitals on their behalf. By default all of it or nothing.',
  })
  importWeeklyReports(
    @Call() call: CallContext,
    @Args('input') input: ImportWeeklyReportsInput,
  ): Promise<ImportAccepted | Failure> {
    return this.imports.import(call, input);
  }
}
