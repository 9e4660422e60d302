import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Call, Request } from '../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { OrganisationLoader } from '../organisation/organisation.loader.js';
import { Me } from './me.js';

@Resolver(() => Me)
export class MeResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @Query(() => Me)
  me(@Call() { caller }: CallContext): Me {
    return caller;
  }

  @ResolveField(() => Organisation, {
    nullable: true,
    description: 'null for the public and for an institution.',
  })
  organisation(@Parent() { organisationId, role }: Me, @Request() request: RequestContext) {
    return organisationId === null || role === 'institution'
      ? null
      : this.organisations.load(request, organisationId);
  }
}
