import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Call, Request } from '../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { CategoryLoader } from '../../registry/catalogue/catalogue.loaders.js';
import { Category } from '../../registry/catalogue/category.entity.js';
import { PreviewReport } from './preview-report.js';
import { PreviewReportInput, ReportPreview, ReportPreviewLine } from './report-preview.js';

@Resolver(() => ReportPreviewLine)
export class PreviewReportResolver {
  constructor(
    private readonly previews: PreviewReport,
    private readonly categories: CategoryLoader,
  ) {}

  @Query(() => ReportPreview, {
    nullable: true,
    description:
      'What a report would mean; null when the organisation does not report then or is not the caller’s to see.',
  })
  previewReport(
    @Call() call: CallContext,
    @Args('input') input: PreviewReportInput,
  ): Promise<ReportPreview | null> {
    return this.previews.preview(call, input);
  }

  @ResolveField(() => Category)
  category(@Parent() line: ReportPreviewLine, @Request() request: RequestContext): Promise<Category> {
    return this.categories.load(request, line.categoryCode);
  }
}
