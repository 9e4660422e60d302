import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../../platform/database/transaction.js';
import { CatalogueRepository } from '../../../registry/catalogue/catalogue.repository.js';
import { Reporters } from '../../week/week.js';
import { CareActivityRepository } from '../activity/care-activity.repository.js';
import { NOTHING_STATED, termsByRate, totalOf } from '../expected-by-rate.js';
import { expectedWeeklyUse } from '../expected-weekly-use.js';
import { NeedModel } from '../need-model.js';
import type { UseByRate } from '../use-by-rate.js';
import { CaseRepository, type KnownReporter } from './case.repository.js';
import { CaseTerms } from './case-terms.js';
import type { NeedTerms } from './need-terms.js';

/** The need model of one reporter, term by term. */
@Injectable()
export class NeedTermsQuery {
  constructor(
    private readonly figures: CaseRepository,
    private readonly catalogue: CatalogueRepository,
    private readonly cases: CaseTerms,
    private readonly model: NeedModel,
    private readonly activity: CareActivityRepository,
  ) {}

  async of(tx: Transaction, organisationId: string, isoWeek: IsoWeek): Promise<NeedTerms[]> {
    const reporter = await this.figures.reporter(tx, organisationId);
    if (!reporter) return [];
    const termsOf = await this.cases.of(tx, [isoWeek]);
    const byRate = await this.byRate(tx, reporter, isoWeek);
    const categories = await this.catalogue.categories(tx);
    return categories.map(({ code: categoryCode }) => ({
      ...{ categoryCode, base: expectedWeeklyUse(categoryCode, reporter), byRate: byRate(categoryCode) },
      ...termsOf(reporter.id, isoWeek, categoryCode),
    }));
  }

  private async byRate(tx: Transaction, reporter: KnownReporter, isoWeek: IsoWeek) {
    const rates = await this.model.rates(tx);
    const [stated = NOTHING_STATED] = await this.activity.counted(tx, [
      { organisationId: reporter.id, isoWeek },
    ]);
    return (categoryCode: string): UseByRate | null => {
      const rate = rates.find(
        (each) => each.categoryCode === categoryCode && each.reporters === Reporters[reporter.kind],
      );
      const terms = rate ? termsByRate(rate, { ...reporter, ...stated }) : null;
      return terms && { ...terms, total: totalOf(terms) };
    };
  }
}
