import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { Call } from '../../platform/graphql/call.decorator.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CalculationTrouble } from './calculation-trouble.js';
import { CALCULATION_REQUESTED } from './round-events.js';
import { RoundState } from './round-state.js';
import { Round } from './round.js';

@Resolver(() => Round)
export class CalculationTroubleResolver {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  @ResolveField(() => CalculationTrouble, {
    nullable: true,
    description: 'Why it is still being calculated.',
  })
  async trouble(
    @Parent() { id, state }: Round,
    @Call() call: CallContext,
  ): Promise<CalculationTrouble | null> {
    if (state !== RoundState.CALCULATING) return null;
    return this.database.transaction(call, (tx) => this.outbox.trouble(tx, CALCULATION_REQUESTED, id));
  }
}
