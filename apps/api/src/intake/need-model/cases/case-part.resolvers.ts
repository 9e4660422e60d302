import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Request } from '../../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { CategoryLoader } from '../../../registry/catalogue/catalogue.loaders.js';
import { Category } from '../../../registry/catalogue/category.entity.js';
import { Organisation } from '../../../registry/organisation/organisation.entity.js';
import { OrganisationLoader } from '../../../registry/organisation/organisation.loader.js';
import { CaseUse } from './case-use.js';
import { ExpectedCases } from './expected-cases.js';
import { NeedTerms } from './need-terms.js';

@Resolver(() => ExpectedCases)
export class ExpectedCasesResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => Organisation)
  organisation(@Parent() { organisationId }: ExpectedCases, @Request() request: RequestContext) {
    return this.organisations.load(request, organisationId);
  }
}

@Resolver(() => CaseUse)
export class CaseUseResolver {
  constructor(private readonly categories: CategoryLoader) {}

  @ResolveField(() => Category)
  category(@Parent() { categoryCode }: CaseUse, @Request() request: RequestContext) {
    return this.categories.load(request, categoryCode);
  }
}

@Resolver(() => NeedTerms)
export class NeedTermsResolver {
  constructor(private readonly categories: CategoryLoader) {}

  @ResolveField(() => Category)
  category(@Parent() { categoryCode }: NeedTerms, @Request() request: RequestContext) {
    return this.categories.load(request, categoryCode);
  }
}
