import { Injectable } from '@nestjs/common';
import type { Policy } from '@fordel/shared';
import { timeOf } from '../../platform/clock/time-of.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { needOf } from '../calculation/need-of.js';
import { GatherInputs } from '../inputs/round-inputs.js';
import { RoundInputsRepository } from '../inputs/round-inputs.repository.js';
import { FIRST_SEED } from '../inputs/lottery.js';
import type { PolicyVersion } from '../policy/policy-version.js';
import { PolicyRepository } from '../policy/policy.repository.js';
import { RoundRepository } from '../round/round.repository.js';
import { proposeCategory, type ProductProposal, type Waiting } from './propose.js';
import { UrgentInputsRepository, type Forwarded } from './urgent-inputs.repository.js';
import { urgentPeriod, type UrgentPeriod } from './urgent-period.js';

const WEEK_MINUTES = 7 * 24 * 60;

/** All that waits for Helsedirektoratet at one moment, and what the rule proposes. */
export interface UrgentBatchFigures {
  readonly policyVersion: PolicyVersion;
  readonly policy: Policy;
  readonly period: UrgentPeriod;
  readonly products: readonly ProductProposal[];
}

/** What all forwarded requests together are proposed, by today's policy and as things stand now. */
@Injectable()
export class UrgentBatches {
  constructor(
    private readonly policies: PolicyRepository,
    private readonly rounds: RoundRepository,
    private readonly gathered: GatherInputs,
    private readonly recipients: RoundInputsRepository,
    private readonly inputs: UrgentInputsRepository,
  ) {}

  async now(tx: Transaction): Promise<UrgentBatchFigures> {
    const policyVersion = await this.policies.current(tx);
    const policy = await this.policies.document(tx, policyVersion.id);
    const now = await timeOf(tx);
    const period = urgentPeriod(now, policy.urgent.batches);
    const forwarded = await this.inputs.forwarded(tx);
    // The page asks again and again, and mostly nobody waits.
    if (forwarded.length === 0) return { policyVersion, policy, period, products: [] };
    const waiting = await this.waiting(tx, policy, period, forwarded);
    const categories = [...new Set(waiting.map(({ categoryCode }) => categoryCode))];
    const products = await this.inputs.products(tx, period.isoWeek, categories);
    const terms = {
      seed: (await this.rounds.lastSeal(tx, now)) ?? FIRST_SEED,
      urgent: policy.urgent,
      period,
    };
    const proposed = categories.flatMap((category) =>
      proposeCategory(
        terms,
        products.filter(({ categoryCode }) => categoryCode === category),
        waiting.filter(({ categoryCode }) => categoryCode === category),
      ),
    );
    return { policyVersion, policy, period, products: proposed };
  }

  private async waiting(
    tx: Transaction,
    policy: Policy,
    { isoWeek }: UrgentPeriod,
    forwarded: readonly Forwarded[],
  ): Promise<Waiting[]> {
    const ids = [...new Set(forwarded.map(({ recipientId }) => recipientId))];
    const recipients = await this.recipients.recipientsById(tx, isoWeek, ids);
    const knownOf = await this.gathered.known(tx, isoWeek, recipients);
    const recipientOf = new Map(recipients.map((recipient) => [recipient.id, recipient]));
    return forwarded.map((request) => {
      const { recipientId, categoryCode } = request;
      const { burn } = needOf(recipientOf.get(recipientId)!, knownOf(recipientId, categoryCode), {
        ...{ isoWeek, categoryCode, packSize: 1, parameters: policy.need },
        given: 0,
      });
      return { ...request, burn, stock: stockOf(request, burn) };
    });
  }
}

/** What the time they say is left is worth at their plausible use: "what arrives before then" is in it, by what is asked of them. */
const stockOf = ({ minutesLeft, underWay }: Forwarded, burn: number): number =>
  Math.floor((burn * minutesLeft) / WEEK_MINUTES) + underWay;
