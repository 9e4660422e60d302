import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Call, Request } from '../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { QuantityScalar } from '../../platform/graphql/scalars.js';
import { CategoryLoader } from '../../registry/catalogue/catalogue.loaders.js';
import { Category } from '../../registry/catalogue/category.entity.js';
import { LineOutlook } from '../outlook/outlook.js';
import { ReportMeaning } from '../outlook/report-meaning.js';
import { WeeklyReportLine } from './weekly-report.js';

@Resolver(() => WeeklyReportLine)
export class WeeklyReportLineResolver {
  constructor(
    private readonly categories: CategoryLoader,
    private readonly meanings: ReportMeaning,
  ) {}

  @ResolveField(() => Category)
  category(@Parent() line: WeeklyReportLine, @Request() request: RequestContext): Promise<Category> {
    return this.categories.load(request, line.categoryCode);
  }

  /** Kept for those who read it before use could be unknown. */
  @ResolveField(() => QuantityScalar, { deprecationReason: '0 also where use is not known: read used.' })
  usedLastWeek(@Parent() { used }: WeeklyReportLine): number {
    return used ?? 0;
  }

  @ResolveField(() => LineOutlook, {
    description: 'What the line means, as things stood when the report was sent.',
  })
  outlook(
    @Parent() line: WeeklyReportLine,
    @Request() request: RequestContext,
    @Call() call: CallContext,
  ): Promise<LineOutlook> {
    return this.meanings.of(request, call, line);
  }
}
