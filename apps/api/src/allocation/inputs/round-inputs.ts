import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import { ReportedFiguresQuery } from '../../intake/figures/reported-figures.js';
import { CaseTerms } from '../../intake/need-model/cases/case-terms.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { Holdings } from '../../supply/ledger/holdings.js';
import type { RoundStock, RoundTerms } from '../calculation/calculate-product.js';
import type { Known } from '../calculation/recipient.js';
import { PolicyRepository } from '../policy/policy.repository.js';
import type { Round } from '../round/round.js';
import { RoundInputsRepository, type RecipientInWeek } from './round-inputs.repository.js';

export interface RoundInputs {
  readonly terms: RoundTerms;
  readonly stock: readonly RoundStock[];
  readonly knownOf: (recipientId: string, categoryCode: string) => Known;
}

const NOTHING: Known = {
  ...{ fresh: null, last: null, deliveredSince: 0, receivedSinceReport: 0, onTheWay: 0 },
  outbreak: 1000,
};

const keyOf = (recipientId: string, categoryCode: string): string => `${recipientId} ${categoryCode}`;

/** Everything a round is calculated from, gathered in a few statements. */
@Injectable()
export class GatherInputs {
  constructor(
    private readonly policies: PolicyRepository,
    private readonly reports: ReportedFiguresQuery,
    private readonly cases: CaseTerms,
    private readonly holdings: Holdings,
    private readonly repository: RoundInputsRepository,
  ) {}

  async of(tx: Transaction, { isoWeek, seed, policyVersionId }: Round): Promise<RoundInputs> {
    const policy = await this.policies.document(tx, policyVersionId);
    const recipients = await this.repository.recipients(tx, isoWeek);
    const stock = await this.repository.stock(tx, policyVersionId, await this.holdings.received(tx));
    const knownOf = await this.known(tx, isoWeek, recipients);
    return { terms: { isoWeek, seed, policy, recipients }, stock, knownOf };
  }

  /** What is known in a week of each of these and a category. */
  async known(
    tx: Transaction,
    isoWeek: IsoWeek,
    recipients: readonly RecipientInWeek[],
  ): Promise<RoundInputs['knownOf']> {
    const reports = await this.reports.forWeek(tx, isoWeek);
    const lastAt = new Map(
      reports.map(({ organisationId, lastKnown }) => [organisationId, lastKnown?.submittedAt ?? null]),
    );
    const windows = recipients.map(({ id, reportedAt }) => ({
      recipientId: id,
      since: lastAt.get(id) ?? null,
      reported: reportedAt,
    }));
    const known = new Map<string, Known>();
    for (const { organisationId, categoryCode, thisWeek, lastKnown } of reports) {
      const fresh = thisWeek && { ...thisWeek, isoWeek };
      known.set(keyOf(organisationId, categoryCode), { ...NOTHING, fresh, last: lastKnown });
    }
    for (const { recipientId, categoryCode, ...came } of await this.holdings.ofRecipients(tx, windows)) {
      const key = keyOf(recipientId, categoryCode);
      known.set(key, { ...(known.get(key) ?? NOTHING), ...came });
    }
    const termsOf = await this.cases.of(tx, [isoWeek]);
    return (recipientId, categoryCode) => ({
      ...(known.get(keyOf(recipientId, categoryCode)) ?? NOTHING),
      outbreak: termsOf(recipientId, isoWeek, categoryCode).outbreak ?? NOTHING.outbreak,
    });
  }
}
