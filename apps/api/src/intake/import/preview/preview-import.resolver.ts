import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Call } from '../../../platform/graphql/call.decorator.js';
import { ReportFile, TableFormat } from '../report-file/report-file.js';
import type { FileRefused } from '../table/file-refused.js';
import { FaultyRows } from './faulty-rows.js';
import { ImportPreview, PreviewImportInput, PreviewImportResult } from './import-preview.js';
import { PreviewImport } from './preview-import.js';

@Resolver(() => ImportPreview)
export class PreviewImportResolver {
  constructor(
    private readonly previews: PreviewImport,
    private readonly faulty: FaultyRows,
  ) {}

  @Query(() => PreviewImportResult, {
    description: 'Everything importWeeklyReports would say of a file, before anything is stored.',
  })
  previewImport(
    @Call() call: CallContext,
    @Args('input') input: PreviewImportInput,
  ): Promise<ImportPreview | FileRefused> {
    return this.previews.preview(call, input);
  }

  @ResolveField(() => ReportFile, {
    nullable: true,
    description:
      'The rows of the reports that have faults, with what is wrong beside them; null: there are none.',
  })
  faultyRows(
    @Parent() preview: ImportPreview,
    @Call() { locale }: CallContext,
    @Args('format', { type: () => TableFormat, defaultValue: TableFormat.XLSX }) format: TableFormat,
  ): Promise<ReportFile | null> {
    return this.faulty.file(preview, locale, format);
  }
}
