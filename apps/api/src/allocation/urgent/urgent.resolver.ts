import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { UrgentRequest } from '../../intake/urgent/urgent-request.js';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { Call, Request } from '../../platform/graphql/call.decorator.js';
import type { Failure } from '../../platform/graphql/failure.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  GrantUrgentRequestsInput,
  GrantUrgentRequestsResult,
  type UrgentRequestsGranted,
} from './grant-urgent-requests/input.js';
import { GrantUrgentRequests } from './grant-urgent-requests/grant-urgent-requests.js';
import { batchOf } from './batch-of.js';
import { UrgentBatch } from './urgent-batch.js';
import { UrgentBatches } from './urgent-batches.js';
import { UrgentGrant } from './urgent-grant.js';
import { UrgentGrants } from './urgent-grants.js';

@Resolver(() => UrgentRequest)
export class UrgentResolver {
  constructor(
    private readonly database: Database,
    private readonly batches: UrgentBatches,
    private readonly grants: UrgentGrants,
    private readonly granting: GrantUrgentRequests,
  ) {}

  @Query(() => UrgentBatch, {
    description: 'What the rule proposes for all requests that wait for Helsedirektoratet, together.',
  })
  urgentBatch(@Call() call: CallContext): Promise<UrgentBatch> {
    return this.database.transaction(call, async (tx) => batchOf(await this.batches.now(tx)));
  }

  @ResolveField(() => UrgentGrant, { nullable: true, description: 'null: nothing is granted.' })
  grant(@Parent() { id }: UrgentRequest, @Request() request: RequestContext, @Call() call: CallContext) {
    return this.grants.of(request, call, id);
  }

  @Mutation(() => GrantUrgentRequestsResult, {
    description:
      'Grants goods from central stock; they are reserved at once and leave without waiting for a round.',
  })
  grantUrgentRequests(
    @Call() call: CallContext,
    @Args('input') input: GrantUrgentRequestsInput,
  ): Promise<UrgentRequestsGranted | Failure> {
    return this.granting.grant(call, input);
  }
}
