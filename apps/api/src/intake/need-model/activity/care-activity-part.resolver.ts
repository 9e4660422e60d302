import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Request } from '../../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Organisation } from '../../../registry/organisation/organisation.entity.js';
import { OrganisationLoader } from '../../../registry/organisation/organisation.loader.js';
import { CareActivity } from './care-activity.js';

@Resolver(() => CareActivity)
export class CareActivityPartResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => Organisation)
  organisation(@Parent() { organisationId }: CareActivity, @Request() request: RequestContext) {
    return this.organisations.load(request, organisationId);
  }

  @ResolveField(() => Organisation, {
    nullable: true,
    description: 'Who stated it for the kommune; null: it stated it itself.',
  })
  onBehalfBy(@Parent() { onBehalfById }: CareActivity, @Request() request: RequestContext) {
    return onBehalfById === null ? null : this.organisations.load(request, onBehalfById);
  }
}
