import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Request } from '../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { CategoriesLoader } from '../../registry/catalogue/catalogue.loaders.js';
import { nameIn } from '../../registry/catalogue/name-in.js';
import { faultText } from './fault-text.js';
import { ReportFault } from './result.js';

@Resolver(() => ReportFault)
export class ReportFaultResolver {
  constructor(private readonly categories: CategoriesLoader) {}

  @ResolveField(() => String, { description: "What to do, in the caller's language." })
  async message(@Parent() fault: ReportFault, @Request() request: RequestContext): Promise<string> {
    const { locale } = request;
    const category = (await this.categories.all(request)).get(fault.categoryCode ?? '');
    return faultText(fault, locale, category ? nameIn(locale, category) : null);
  }
}
