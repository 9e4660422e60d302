import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Request } from '../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { CategoryLoader } from '../../registry/catalogue/catalogue.loaders.js';
import { Category } from '../../registry/catalogue/category.entity.js';
import { WeeklyReportLine } from './weekly-report.js';

@Resolver(() => WeeklyReportLine)
export class WeeklyReportLineResolver {
  constructor(private readonly categories: CategoryLoader) {}

  @ResolveField(() => Category)
  category(@Parent() line: WeeklyReportLine, @Request() request: RequestContext): Promise<Category> {
    return this.categories.load(request, line.categoryCode);
  }
}
