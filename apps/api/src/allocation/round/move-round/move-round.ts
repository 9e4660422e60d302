import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Commands } from '../../../platform/commands/commands.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { NotFound, VersionConflict, type Failure } from '../../../platform/graphql/failure.js';
import { changedRound } from '../changed-round.js';
import type { Round, RoundChanged } from '../round.js';
import { WrongRoundState } from '../round-failures.js';
import { RoundRepository } from '../round.repository.js';
import type { RoundState } from '../round-state.js';
import type { MoveRoundInput } from './input.js';

export interface Move {
  /** The state the round must be in. */
  readonly from: RoundState;
  /** The move itself. A failure undoes it. */
  change(tx: Transaction, round: Round): Promise<Failure | null>;
}

/** Moves a round one state on, for the one caller who saw it as it is. */
@Injectable()
export class MoveRound {
  constructor(
    private readonly commands: Commands,
    private readonly rounds: RoundRepository,
  ) {}

  async move(call: CallContext, input: MoveRoundInput, move: Move): Promise<RoundChanged | Failure> {
    const { roundId, expectedVersion } = input;
    if (!isUuid(roundId)) return new NotFound();
    return this.commands.run(call, {
      input,
      targetId: roundId,
      change: async (tx) => {
        const round = await this.rounds.hold(tx, roundId);
        if (!round) return new NotFound();
        if (round.version !== expectedVersion) return new VersionConflict(round.version);
        if (round.state !== move.from) return new WrongRoundState(round.state);
        return move.change(tx, round);
      },
      answer: (tx) => changedRound(this.rounds, tx, roundId),
    });
  }
}
