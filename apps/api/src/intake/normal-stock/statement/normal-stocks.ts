import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction.js';
import { AnnualUseRepository } from '../annual-use/annual-use.repository.js';
import { OwnStockRepository } from '../own-stock/own-stock.repository.js';
import { statableYears } from '../rule/three-months.js';
import { SharedStockRepository } from '../shared-stock/shared-stock.repository.js';
import { HolderRepository } from './holder.repository.js';
import type { NormalStock } from './normal-stock.js';
import { statementOf } from './statement-of.js';

/** How organisations stand to § 8 a, however many, in a handful of statements. */
@Injectable()
export class NormalStocks {
  constructor(
    private readonly holders: HolderRepository,
    private readonly uses: AnnualUseRepository,
    private readonly stocks: OwnStockRepository,
    private readonly shared: SharedStockRepository,
  ) {}

  async of(tx: Transaction, organisationIds: readonly string[]): Promise<NormalStock[]> {
    const today = await this.holders.today(tx);
    const years = statableYears(Number(today.slice(0, 4)));
    const spoken = { first: years.at(-1) ?? 0, last: years[0] ?? 0 };
    const facts = {
      reportedYears: groups(await this.holders.reportedYears(tx, organisationIds, spoken)),
      statedYears: groups(await this.uses.latest(tx, organisationIds)),
      reportedStock: groups(await this.holders.reportedStock(tx, organisationIds)),
      declared: groups(await this.stocks.latest(tx, organisationIds)),
      shares: groups(await this.shared.sharesOf(tx, organisationIds)),
    };
    return organisationIds.map((organisationId) =>
      statementOf({
        organisationId,
        today,
        reportedYears: facts.reportedYears.get(organisationId) ?? [],
        statedYears: facts.statedYears.get(organisationId) ?? [],
        reportedStock: facts.reportedStock.get(organisationId) ?? [],
        declared: facts.declared.get(organisationId)?.[0] ?? null,
        shares: facts.shares.get(organisationId) ?? [],
      }),
    );
  }
}

function groups<Fact extends { readonly organisationId: string }>(
  facts: readonly Fact[],
): Map<string, Fact[]> {
  const byOrganisation = new Map<string, Fact[]>();
  for (const fact of facts) {
    const own = byOrganisation.get(fact.organisationId);
    if (own) own.push(fact);
    else byOrganisation.set(fact.organisationId, [fact]);
  }
  return byOrganisation;
}
