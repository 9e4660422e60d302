import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { Call } from '../../platform/graphql/call.decorator.js';
import type { Failure } from '../../platform/graphql/failure.js';
import { DeadlineMove } from './move-deadline/deadline-move.js';
import { DeadlineMoveRepository } from './move-deadline/deadline-move.repository.js';
import { MoveDeadlineInput, MoveDeadlineResult, type DeadlineMoved } from './move-deadline/input.js';
import { MoveDeadline } from './move-deadline/move-deadline.js';
import { Completeness, Reporters, Week } from './week.js';
import { WeekRepository } from './week.repository.js';

@Resolver(() => Week)
export class WeekResolver {
  constructor(
    private readonly database: Database,
    private readonly weeks: WeekRepository,
    private readonly moves: DeadlineMoveRepository,
    private readonly mover: MoveDeadline,
  ) {}

  @ResolveField(() => Completeness)
  completeness(
    @Parent() week: Week,
    @Args('reporters', { type: () => Reporters }) reporters: Reporters,
    @Call() call: CallContext,
  ): Promise<Completeness> {
    return this.database.transaction(call, (tx) => this.weeks.completeness(tx, week, reporters));
  }

  @ResolveField(() => [DeadlineMove], {
    description: 'How its deadline was moved, the first move first; empty: it was not.',
  })
  deadlineMoves(@Parent() { isoWeek }: Week, @Call() call: CallContext): Promise<DeadlineMove[]> {
    return this.database.transaction(call, (tx) => this.moves.ofWeek(tx, isoWeek));
  }

  @Mutation(() => MoveDeadlineResult, {
    description:
      'Gives everybody more time for one week. Reminders that have not gone out follow the deadline.',
  })
  moveDeadline(
    @Call() call: CallContext,
    @Args('input') input: MoveDeadlineInput,
  ): Promise<DeadlineMoved | Failure> {
    return this.mover.move(call, input);
  }
}
