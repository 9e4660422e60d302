import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';
import { CatalogueRepository } from '../../registry/catalogue/catalogue.repository.js';
import { DeliveryRepository } from '../deliveries/delivery.repository.js';
import { WeeklyReportRepository } from '../report/weekly-report.repository.js';
import { ReportDraftRepository } from '../save-report-draft/report-draft.repository.js';
import { WeekRepository } from '../week/week.repository.js';
import type { ReportForm } from './report-form.js';
import { ReportFormRepository } from './report-form.repository.js';

@Injectable()
export class ReportForms {
  constructor(
    private readonly forms: ReportFormRepository,
    private readonly weeks: WeekRepository,
    private readonly reports: WeeklyReportRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly drafts: ReportDraftRepository,
    private readonly catalogue: CatalogueRepository,
  ) {}

  /** null when the organisation does not report that week, or is not the caller's to see. */
  async of(tx: Transaction, asked: string, isoWeek: IsoWeek): Promise<ReportForm | null> {
    const week = await this.weeks.read(tx, isoWeek);
    const reporter = await this.forms.reporter(tx, asked, week.deadline);
    if (!reporter) return null;
    const { organisationId, now: asOf } = reporter;
    const current = await this.reports.latest(tx, organisationId, isoWeek);
    const previous = await this.reports.latestBefore(tx, organisationId, isoWeek);
    const before = previous ? await this.reports.linesOf(tx, [previous.id]) : [];
    const span = { organisationId, since: previous?.submittedAt ?? null, until: asOf };
    const came = await this.deliveries.inSpans(tx, [span]);
    const categories = await this.catalogue.categories(tx);
    const lines = categories.map(({ code }) => {
      const { delivered = 0, onTheWay = 0 } = came.find(({ categoryCode }) => categoryCode === code) ?? {};
      const line = before.find(({ categoryCode }) => categoryCode === code) ?? null;
      return { categoryCode: code, previous: line, delivered, onTheWay };
    });
    const draft = await this.drafts.read(tx, organisationId, isoWeek);
    return { organisationId, week, current, previous, draft, asOf, lines };
  }
}
