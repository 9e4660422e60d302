import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Week } from '../../intake/week/week.js';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { Call } from '../../platform/graphql/call.decorator.js';
import { Round } from './round.js';
import { RoundRepository } from './round.repository.js';

@Resolver(() => Week)
export class WeekRoundResolver {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundRepository,
  ) {}

  @ResolveField(() => Round, { nullable: true, description: 'null: none was opened.' })
  round(@Parent() { isoWeek }: Week, @Call() call: CallContext): Promise<Round | null> {
    return this.database.transaction(call, (tx) => this.rounds.ofWeek(tx, isoWeek));
  }
}
