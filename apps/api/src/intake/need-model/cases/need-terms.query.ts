import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../../platform/database/transaction.js';
import { CatalogueRepository } from '../../../registry/catalogue/catalogue.repository.js';
import { expectedWeeklyUse } from '../expected-weekly-use.js';
import { CaseRepository } from './case.repository.js';
import { CaseTerms } from './case-terms.js';
import type { NeedTerms } from './need-terms.js';

/** The need model of one reporter, term by term. */
@Injectable()
export class NeedTermsQuery {
  constructor(
    private readonly figures: CaseRepository,
    private readonly catalogue: CatalogueRepository,
    private readonly cases: CaseTerms,
  ) {}

  async of(tx: Transaction, organisationId: string, isoWeek: IsoWeek): Promise<NeedTerms[]> {
    const reporter = await this.figures.reporter(tx, organisationId);
    if (!reporter) return [];
    const termsOf = await this.cases.of(tx, [isoWeek]);
    const categories = await this.catalogue.categories(tx);
    return categories.map(({ code: categoryCode }) => ({
      ...{ categoryCode, base: expectedWeeklyUse(categoryCode, reporter) },
      ...termsOf(reporter.id, isoWeek, categoryCode),
    }));
  }
}
