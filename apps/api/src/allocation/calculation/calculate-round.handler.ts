import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import { HandlesEvent, type EventHandler, type OutboxEvent } from '../../platform/outbox/event-handlers.js';
import { FiguresRepository } from '../figures/figures.repository.js';
import { GatherInputs } from '../inputs/round-inputs.js';
import { CALCULATION_REQUESTED } from '../round/round-events.js';
import { RoundRepository } from '../round/round.repository.js';
import { RoundState } from '../round/round-state.js';
import { calculateProducts } from './calculate-products.js';
import { ENGINE_VERSION } from './engine-version.js';
import { Progress } from './progress.js';

/**
 * Makes a round's figures. All of them and the round's next state are one transaction: killed in the middle there are none,
 * and done again there are the same.
 */
@Injectable()
@HandlesEvent({ type: CALCULATION_REQUESTED, name: 'allocation.calculate-round' })
export class CalculateRoundHandler implements EventHandler {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly inputs: GatherInputs,
    private readonly figures: FiguresRepository,
    private readonly progress: Progress,
  ) {}

  async handle({ subjectId }: OutboxEvent, tx: Transaction): Promise<void> {
    const round = await this.rounds.byId(tx, subjectId);
    if (round?.state !== RoundState.CALCULATING) return;
    const { terms, stock, knownOf } = await this.inputs.of(tx, round);
    let done = 0;
    await this.progress.show(round.id, done, stock.length);
    for (const { stock: product, outcome } of calculateProducts(terms, stock, knownOf)) {
      await this.figures.write(tx, round.id, product, outcome);
      await this.progress.show(round.id, ++done, stock.length);
    }
    await this.rounds.calculated(tx, round.id, ENGINE_VERSION);
  }
}
