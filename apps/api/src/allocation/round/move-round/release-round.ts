import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import type { Failure } from '../../../platform/graphql/failure.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { ROUND_RELEASED } from '../round-events.js';
import { RoundRepository } from '../round.repository.js';
import { RoundState } from '../round-state.js';
import type { RoundChanged } from '../round.js';
import type { MoveRoundInput } from './input.js';
import { MoveRound } from './move-round.js';

/** Makes an approved round public and sends its goods on their way. */
@Injectable()
export class ReleaseRound {
  constructor(
    private readonly mover: MoveRound,
    private readonly rounds: RoundRepository,
    private readonly outbox: Outbox,
  ) {}

  release(call: CallContext, input: MoveRoundInput): Promise<RoundChanged | Failure> {
    return this.mover.move(call, input, {
      from: RoundState.APPROVED,
      change: async (tx, { id }) => {
        await this.rounds.release(tx, id, call.caller);
        await this.outbox.append(tx, call, { type: ROUND_RELEASED, subjectId: id });
        return null;
      },
    });
  }
}
