import { Injectable } from '@nestjs/common';
import { WeekNotOpen } from '../../../intake/week/week-failures.js';
import { WeekPhase } from '../../../intake/week/week-phase.js';
import { WeekRepository } from '../../../intake/week/week.repository.js';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Commands } from '../../../platform/commands/commands.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { Failure } from '../../../platform/graphql/failure.js';
import { FIRST_SEED } from '../../inputs/lottery.js';
import { PolicyRepository } from '../../policy/policy.repository.js';
import { changedRound } from '../changed-round.js';
import type { RoundChanged } from '../round.js';
import { RoundInTheWay } from '../round-failures.js';
import { RoundRepository } from '../round.repository.js';
import type { OpenRoundInput } from './input.js';

/** Opens the round of a week that has begun, by today's policy. */
@Injectable()
export class OpenRound {
  constructor(
    private readonly commands: Commands,
    private readonly weeks: WeekRepository,
    private readonly policies: PolicyRepository,
    private readonly rounds: RoundRepository,
  ) {}

  open(call: CallContext, input: OpenRoundInput): Promise<RoundChanged | Failure> {
    return this.commands.run(call, {
      input,
      change: (tx, id) => this.change(tx, call, id, input),
      answer: (tx, id) => changedRound(this.rounds, tx, id),
    });
  }

  private async change(
    tx: Transaction,
    call: CallContext,
    id: string,
    { isoWeek }: OpenRoundInput,
  ): Promise<Failure | null> {
    await this.rounds.holdOpening(tx);
    const { phase, opensAt } = await this.weeks.read(tx, isoWeek);
    if (phase === WeekPhase.NOT_OPEN) return new WeekNotOpen(opensAt);
    const inTheWay = await this.rounds.inTheWay(tx, isoWeek);
    if (inTheWay !== null) return new RoundInTheWay(inTheWay);
    await this.weeks.ensureWeek(tx, isoWeek);
    const policy = await this.policies.current(tx);
    // What was sealed before anybody could report: no report can be written with the draw in mind.
    const seed = (await this.rounds.lastSeal(tx, opensAt)) ?? FIRST_SEED;
    await this.rounds.add(tx, { id, isoWeek, seed, policyVersionId: policy.id, openedBy: call.caller.name });
    return null;
  }
}
