import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { Call, Request } from '../../platform/graphql/call.decorator.js';
import { checkPage } from '../../platform/graphql/page.args.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { CategoryLoader } from '../../registry/catalogue/catalogue.loaders.js';
import { Category } from '../../registry/catalogue/category.entity.js';
import { Organisation } from '../../registry/organisation/organisation.entity.js';
import { OrganisationLoader } from '../../registry/organisation/organisation.loader.js';
import { UrgentAnswer, UrgentEntry } from './urgent-history.js';
import { UrgentParts } from './urgent-parts.js';
import { UrgentRequest, UrgentRequestConnection, UrgentRequestsArgs } from './urgent-request.js';
import { UrgentRequestRepository } from './urgent-request.repository.js';

@Resolver(() => UrgentRequest)
export class UrgentRequestResolver {
  constructor(
    private readonly database: Database,
    private readonly repository: UrgentRequestRepository,
    private readonly parts: UrgentParts,
    private readonly organisations: OrganisationLoader,
    private readonly categories: CategoryLoader,
  ) {}

  @Query(() => UrgentRequest, { nullable: true })
  urgentRequest(
    @Call() call: CallContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<UrgentRequest | null> {
    return this.database.transaction(call, (tx) => this.repository.byId(tx, id));
  }

  @Query(() => UrgentRequestConnection, {
    description:
      "The caller's to see: overdue ones first, then the other open ones, both by who runs dry first, then the settled ones, newest first.",
  })
  urgentRequests(
    @Call() call: CallContext,
    @Args() args: UrgentRequestsArgs,
  ): Promise<UrgentRequestConnection> {
    checkPage(args);
    return this.database.transaction(call, (tx) => this.repository.page(tx, args));
  }

  @Query(() => Int, {
    description:
      "How many wait for the caller's answer: of a fylkesmann or an RHF those sent to it, of Helsedirektoratet those forwarded or overdue.",
  })
  urgentRequestsWaiting(@Call() call: CallContext): Promise<number> {
    return this.database.transaction(call, (tx) => this.repository.waiting(tx));
  }

  @ResolveField(() => Organisation)
  recipient(@Parent() { recipientId }: UrgentRequest, @Request() request: RequestContext) {
    return this.organisations.load(request, recipientId);
  }

  @ResolveField(() => Organisation, { description: "The kommune's fylkesmann or the hospital's RHF." })
  answerer(@Parent() { answererId }: UrgentRequest, @Request() request: RequestContext) {
    return this.organisations.load(request, answererId);
  }

  @ResolveField(() => Category)
  category(@Parent() { categoryCode }: UrgentRequest, @Request() request: RequestContext) {
    return this.categories.load(request, categoryCode);
  }

  @ResolveField(() => [UrgentEntry], { description: 'All that was asked, oldest first.' })
  entries(@Parent() { id }: UrgentRequest, @Request() request: RequestContext, @Call() call: CallContext) {
    return this.parts.entries(request, call, id);
  }

  @ResolveField(() => [UrgentAnswer], { description: 'All that was answered, oldest first.' })
  answers(@Parent() { id }: UrgentRequest, @Request() request: RequestContext, @Call() call: CallContext) {
    return this.parts.answers(request, call, id);
  }
}

@Resolver(() => UrgentAnswer)
export class UrgentAnswerResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => Organisation, { description: 'On whose behalf.' })
  organisation(@Parent() { organisationId }: UrgentAnswer, @Request() request: RequestContext) {
    return this.organisations.load(request, organisationId);
  }
}
