import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { CatalogueRepository } from '../../registry/catalogue/catalogue.repository.js';
import { ReportFormRepository } from '../form/report-form.repository.js';
import { Outlooks } from '../outlook/outlooks.js';
import { inWords } from '../outlook/words.js';
import { shownFaults } from '../submit-weekly-report/result.js';
import { validateReport } from '../submit-weekly-report/validate-report.js';
import { WeekRepository } from '../week/week.repository.js';
import type { PreviewReportInput, ReportPreview } from './report-preview.js';
import { writtenOf } from './written-of.js';

@Injectable()
export class PreviewReport {
  constructor(
    private readonly database: Database,
    private readonly weeks: WeekRepository,
    private readonly forms: ReportFormRepository,
    private readonly catalogue: CatalogueRepository,
    private readonly outlooks: Outlooks,
  ) {}

  /** null when the organisation does not report that week, or is not the caller's to see. */
  preview(call: CallContext, input: PreviewReportInput): Promise<ReportPreview | null> {
    const { isoWeek, answers } = input;
    return this.database.transaction(call, async (tx) => {
      const { deadline } = await this.weeks.read(tx, isoWeek);
      const reporter = await this.forms.reporter(tx, input.organisationId, deadline);
      if (!reporter) return null;
      const { organisationId, now: until } = reporter;
      const categories = (await this.catalogue.categories(tx)).map(({ code }) => code);
      const places = new Map(input.lines.map(({ categoryCode }, index) => [categoryCode, index]));
      const lines = categories.map((categoryCode) => ({
        categoryCode,
        ...writtenOf(input.lines[places.get(categoryCode) ?? -1]),
      }));
      const [outlooks = []] = await this.outlooks.of(tx, [{ organisationId, isoWeek, until, lines }]);
      return {
        faults: shownFaults(validateReport(input, categories)),
        lines: outlooks.map((outlook) => ({
          categoryCode: outlook.categoryCode,
          ...inWords(outlook, {
            line: places.get(outlook.categoryCode) ?? 0,
            answers: answers ?? [],
            locale: call.locale,
          }),
        })),
      };
    });
  }
}
