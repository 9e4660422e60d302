import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Database } from '../../../platform/database/database.js';
import { Call } from '../../../platform/graphql/call.decorator.js';
import type { Failure } from '../../../platform/graphql/failure.js';
import { CareActivity } from './care-activity.js';
import { CareActivityRepository } from './care-activity.repository.js';
import {
  StateCareActivityInput,
  StateCareActivityResult,
  type CareActivityStated,
} from './state-care-activity/input.js';
import { StateCareActivity } from './state-care-activity/state-care-activity.js';

@Resolver()
export class CareActivityResolver {
  constructor(
    private readonly database: Database,
    private readonly figures: CareActivityRepository,
    private readonly activity: StateCareActivity,
  ) {}

  @Query(() => [CareActivity], {
    description:
      'Every figure stated of a kommune, the latest first; empty when nothing was, or it is not the caller’s to see.',
  })
  careActivity(
    @Call() call: CallContext,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<CareActivity[]> {
    return this.database.transaction(call, (tx) => this.figures.stated(tx, organisationId));
  }

  @Mutation(() => StateCareActivityResult, {
    description:
      'Says how many live in a kommune’s nursing homes, and how many home-care visits it makes a week.',
  })
  stateCareActivity(
    @Call() call: CallContext,
    @Args('input') input: StateCareActivityInput,
  ): Promise<CareActivityStated | Failure> {
    return this.activity.state(call, input);
  }
}
