import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { Call } from '../../platform/graphql/call.decorator.js';
import { Completeness, Reporters, Week } from './week.js';
import { WeekRepository } from './week.repository.js';

@Resolver(() => Week)
export class WeekResolver {
  constructor(
    private readonly database: Database,
    private readonly weeks: WeekRepository,
  ) {}

  @ResolveField(() => Completeness)
  completeness(
    @Parent() week: Week,
    @Args('reporters', { type: () => Reporters }) reporters: Reporters,
    @Call() call: CallContext,
  ): Promise<Completeness> {
    return this.database.transaction(call, (tx) => this.weeks.completeness(tx, week, reporters));
  }
}
