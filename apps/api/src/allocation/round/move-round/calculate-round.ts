import { Injectable } from '@nestjs/common';
import { WeekRepository } from '../../../intake/week/week.repository.js';
import type { CallContext } from '../../../platform/access/call-context.js';
import type { Failure } from '../../../platform/graphql/failure.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { CALCULATION_REQUESTED } from '../round-events.js';
import { RoundRepository } from '../round.repository.js';
import { RoundState } from '../round-state.js';
import type { RoundChanged } from '../round.js';
import type { MoveRoundInput } from './input.js';
import { MoveRound } from './move-round.js';

/** Closes the week's reports and has the figures made. */
@Injectable()
export class CalculateRound {
  constructor(
    private readonly mover: MoveRound,
    private readonly rounds: RoundRepository,
    private readonly weeks: WeekRepository,
    private readonly outbox: Outbox,
  ) {}

  calculate(call: CallContext, input: MoveRoundInput): Promise<RoundChanged | Failure> {
    return this.mover.move(call, input, {
      from: RoundState.OPEN,
      change: async (tx, { id, isoWeek }) => {
        await this.weeks.freezeWeek(tx, isoWeek);
        await this.rounds.requestCalculation(tx, id, call.caller);
        await this.outbox.append(tx, call, { type: CALCULATION_REQUESTED, subjectId: id });
        return null;
      },
    });
  }
}
