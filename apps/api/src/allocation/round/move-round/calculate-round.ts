import { Injectable } from '@nestjs/common';
import { WeekPhase } from '../../../intake/week/week-phase.js';
import { WeekRepository } from '../../../intake/week/week.repository.js';
import type { CallContext } from '../../../platform/access/call-context.js';
import type { Failure } from '../../../platform/graphql/failure.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { CALCULATION_REQUESTED } from '../round-events.js';
import { WrongRoundState } from '../round-failures.js';
import { RoundRepository } from '../round.repository.js';
import { RoundState } from '../round-state.js';
import type { RoundChanged } from '../round.js';
import type { MoveRoundInput } from './input.js';
import { MoveRound } from './move-round.js';

const DEADLINE_PASSED: readonly WeekPhase[] = [WeekPhase.LATE, WeekPhase.CLOSED];

/** Closes the week's reports, once their deadline has passed, and has the figures made. */
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
      change: async (tx, { id, isoWeek, state }) => {
        const { phase } = await this.weeks.read(tx, isoWeek);
        if (!DEADLINE_PASSED.includes(phase)) return WrongRoundState.beforeDeadline(state);
        await this.weeks.freezeWeek(tx, isoWeek);
        await this.rounds.requestCalculation(tx, id, call.caller);
        await this.outbox.append(tx, call, { type: CALCULATION_REQUESTED, subjectId: id });
        return null;
      },
    });
  }
}
