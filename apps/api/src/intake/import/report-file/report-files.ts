import { Injectable } from '@nestjs/common';
import type { IsoWeek, Locale } from '@fordel/shared';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Database } from '../../../platform/database/database.js';
import { CatalogueRepository } from '../../../registry/catalogue/catalogue.repository.js';
import { FileWork } from '../reading/file-work.js';
import type { Cell } from '../table/cell.js';
import { WeeklyReportRepository } from '../../report/weekly-report.repository.js';
import { WeekRepository } from '../../week/week.repository.js';
import { reportFile, type ReportFile, type TableFormat } from './report-file.js';
import { ReportFilesRepository } from './report-files.repository.js';
import { headingRow, rowsOf } from './report-rows.js';

const FILE_NAMES: Readonly<Record<Locale, string>> = { nb: 'rapport', nn: 'rapport', en: 'report' };

@Injectable()
export class ReportFiles {
  constructor(
    private readonly database: Database,
    private readonly files: ReportFilesRepository,
    private readonly reports: WeeklyReportRepository,
    private readonly catalogue: CatalogueRepository,
    private readonly weeks: WeekRepository,
    private readonly work: FileWork,
  ) {}

  /** null when nobody of whom the caller may see the figures reports. */
  async template(
    call: CallContext,
    organisationId: string,
    isoWeek: IsoWeek,
    format: TableFormat,
  ): Promise<ReportFile | null> {
    const { locale } = call;
    const rows = await this.database.transaction(call, async (tx) => {
      const { deadline } = await this.weeks.read(tx, isoWeek);
      const reporters = await this.files.reporters(tx, organisationId, isoWeek, deadline);
      if (reporters.length === 0) return null;
      const categories = await this.catalogue.categories(tx);
      const empty = { isoWeek, staffOut: null, servicesReduced: null, answers: [], lines: [] };
      return reporters.flatMap((reporter) => rowsOf({ ...reporter, ...empty }, categories, locale));
    });
    return rows && this.file(call, isoWeek, rows, format);
  }

  async export(call: CallContext, isoWeek: IsoWeek, format: TableFormat): Promise<ReportFile> {
    const { locale } = call;
    const rows = await this.database.transaction(call, async (tx) => {
      const reports = await this.files.reports(tx, isoWeek);
      const ids = reports.map(({ id }) => id);
      const lines = await this.reports.linesByReport(tx, ids);
      const categories = await this.catalogue.categories(tx);
      return reports.flatMap((report) =>
        rowsOf({ ...report, lines: lines.get(report.id) ?? [] }, categories, locale),
      );
    });
    return this.file(call, isoWeek, rows, format);
  }

  private async file(
    { locale }: CallContext,
    isoWeek: IsoWeek,
    rows: Cell[][],
    format: TableFormat,
  ): Promise<ReportFile> {
    const bytes = await this.work.write([headingRow(locale), ...rows], format);
    return reportFile(`${FILE_NAMES[locale]}-${isoWeek}`, bytes, format);
  }
}
