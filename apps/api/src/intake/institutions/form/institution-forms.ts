import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Caller } from '../../../platform/access/call-context.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { CatalogueRepository } from '../../../registry/catalogue/catalogue.repository.js';
import { InstitutionRepository } from '../../../registry/institution/institution.repository.js';
import { WeekRepository } from '../../week/week.repository.js';
import { InstitutionPartRepository } from '../part/institution-part.repository.js';
import type { InstitutionForm } from './institution-form.js';

@Injectable()
export class InstitutionForms {
  constructor(
    private readonly institutions: InstitutionRepository,
    private readonly weeks: WeekRepository,
    private readonly parts: InstitutionPartRepository,
    private readonly catalogue: CatalogueRepository,
  ) {}

  async of(tx: Transaction, { organisationId }: Caller, isoWeek: IsoWeek): Promise<InstitutionForm> {
    const [institution] = await this.institutions.byIds(tx, [organisationId ?? '']);
    if (!institution) throw new Error('an institution is calling that the register does not have');
    return {
      institution,
      week: await this.weeks.read(tx, isoWeek),
      current: await this.parts.latest(tx, institution.id, isoWeek),
      previous: await this.parts.latestBefore(tx, institution.id, isoWeek),
      reportSent: await this.parts.reportSent(tx, isoWeek),
      categories: await this.catalogue.categories(tx),
    };
  }
}
