import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { Failure } from '../../../platform/graphql/failure.js';
import { ownAccount } from '../../../supply/ledger/account.js';
import { Ledger, NotEnoughStock } from '../../../supply/ledger/ledger.js';
import { nationalStoreId } from '../../../supply/national-store.js';
import { FiguresRepository } from '../../figures/figures.repository.js';
import { RoundRepository } from '../round.repository.js';
import { SamePerson, WrongRoundState } from '../round-failures.js';
import { RoundState } from '../round-state.js';
import type { Round, RoundChanged } from '../round.js';
import type { MoveRoundInput } from './input.js';
import { MoveRound } from './move-round.js';

/** A second person stands for the figures, and the goods are reserved. */
@Injectable()
export class ApproveRound {
  constructor(
    private readonly mover: MoveRound,
    private readonly rounds: RoundRepository,
    private readonly figures: FiguresRepository,
    private readonly ledger: Ledger,
  ) {}

  approve(call: CallContext, input: MoveRoundInput): Promise<RoundChanged | Failure> {
    return this.mover.move(call, input, {
      from: RoundState.CALCULATED,
      change: async (tx, round) => {
        if (round.calculationRequestedSubject === call.caller.subject) return new SamePerson();
        await this.rounds.approve(tx, round.id, call.caller);
        return this.reserve(tx, round);
      },
    });
  }

  private async reserve(tx: Transaction, { id, state }: Round): Promise<Failure | null> {
    const placeId = await nationalStoreId(tx);
    const [received, central] = [ownAccount('RECEIVED', placeId), ownAccount('CENTRAL', placeId)];
    const granted = await this.figures.granted(tx, id);
    const kept = await this.figures.kept(tx, id);
    const legs = [
      ...granted.map(({ productId, recipientId, units }) => ({
        productId,
        quantity: units,
        from: received,
        to: { kind: 'RESERVED' as const, placeId, recipientId },
      })),
      ...kept.map(({ productId, units }) => ({ productId, quantity: units, from: received, to: central })),
    ];
    try {
      await this.ledger.post(tx, { kind: 'ROUND_APPROVAL', causeId: id, legs });
      return null;
    } catch (error) {
      if (error instanceof NotEnoughStock) return WrongRoundState.stockGone(state);
      throw error;
    }
  }
}
