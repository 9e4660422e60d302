import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Request } from '../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { Organisation } from '../../registry/organisation/organisation.entity.js';
import { OrganisationLoader } from '../../registry/organisation/organisation.loader.js';
import { NormalStock, SharedHolding } from './statement/normal-stock.js';

@Resolver(() => NormalStock)
export class NormalStockPartResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => Organisation)
  organisation(@Parent() { organisationId }: NormalStock, @Request() request: RequestContext) {
    return this.organisations.load(request, organisationId);
  }
}

@Resolver(() => SharedHolding)
export class SharedHoldingResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => Organisation, { description: 'Who keeps the stock.' })
  keeper(@Parent() { keeperId }: SharedHolding, @Request() request: RequestContext) {
    return this.organisations.load(request, keeperId);
  }
}
