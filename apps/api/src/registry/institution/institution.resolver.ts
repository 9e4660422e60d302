import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { Call, Request } from '../../platform/graphql/call.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { AddInstitution } from './add-institution/add-institution.js';
import { AddInstitutionInput, AddInstitutionResult } from './add-institution/input.js';
import { ChangeInstitution } from './change-institution/change-institution.js';
import { ChangeInstitutionInput, ChangeInstitutionResult } from './change-institution/input.js';
import { EndInstitution } from './end-institution/end-institution.js';
import { EndInstitutionInput, EndInstitutionResult } from './end-institution/input.js';
import { InstitutionLink } from './institution-link.js';
import { InstitutionLinks } from './institution-links.js';
import { Institution } from './institution.entity.js';
import { InstitutionRepository } from './institution.repository.js';

@Resolver(() => Institution)
export class InstitutionResolver {
  constructor(
    private readonly database: Database,
    private readonly repository: InstitutionRepository,
    private readonly links: InstitutionLinks,
    private readonly adding: AddInstitution,
    private readonly changing: ChangeInstitution,
    private readonly ending: EndInstitution,
  ) {}

  @Query(() => [Institution], { description: "The caller's own, by name." })
  institutions(
    @Call() call: CallContext,
    @Args('ended', { type: () => Boolean, defaultValue: false, description: 'With those that have ended.' })
    ended: boolean,
  ): Promise<Institution[]> {
    return this.database.transaction(call, (tx) => this.repository.list(tx, ended));
  }

  @ResolveField(() => InstitutionLink, {
    nullable: true,
    description: 'The last one asked for; null: none ever was.',
  })
  link(@Parent() { id }: Institution, @Request() request: RequestContext, @Call() call: CallContext) {
    return this.links.of(request, call, id);
  }

  @Mutation(() => AddInstitutionResult, { description: 'From today on, for the caller’s organisation.' })
  addInstitution(@Call() call: CallContext, @Args('input') input: AddInstitutionInput) {
    return this.adding.add(call, input);
  }

  @Mutation(() => ChangeInstitutionResult, { description: 'Its name, kind and contact.' })
  changeInstitution(@Call() call: CallContext, @Args('input') input: ChangeInstitutionInput) {
    return this.changing.change(call, input);
  }

  @Mutation(() => EndInstitutionResult, {
    description: 'From today on it reports no more and its link opens nothing. What it sent stays.',
  })
  endInstitution(@Call() call: CallContext, @Args('input') input: EndInstitutionInput) {
    return this.ending.end(call, input);
  }
}
