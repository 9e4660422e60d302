import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Call, Request } from '../../../platform/graphql/call.decorator.js';
import { checkPage } from '../../../platform/graphql/page.args.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { CategoryLoader } from '../../../registry/catalogue/catalogue.loaders.js';
import { Category } from '../../../registry/catalogue/category.entity.js';
import { Organisation } from '../../../registry/organisation/organisation.entity.js';
import { OrganisationLoader } from '../../../registry/organisation/organisation.loader.js';
import { Shortage, ShortageConnection, ShortagesArgs } from './shortage.js';
import { Shortages } from './shortages.js';

@Resolver(() => Shortage)
export class ShortagesResolver {
  constructor(
    private readonly shortagesOf: Shortages,
    private readonly organisations: OrganisationLoader,
    private readonly categories: CategoryLoader,
  ) {}

  @Query(() => ShortageConnection, {
    description: 'Who runs dry first, category by category: lowest cover first, what is not used last.',
  })
  shortages(@Call() call: CallContext, @Args() args: ShortagesArgs): Promise<ShortageConnection> {
    checkPage(args);
    return this.shortagesOf.page(call, args);
  }

  @ResolveField(() => Organisation)
  organisation(@Parent() { organisationId }: Shortage, @Request() request: RequestContext) {
    return this.organisations.load(request, organisationId);
  }

  @ResolveField(() => Category)
  category(@Parent() { categoryCode }: Shortage, @Request() request: RequestContext) {
    return this.categories.load(request, categoryCode);
  }
}
