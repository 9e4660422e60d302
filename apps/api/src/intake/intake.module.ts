import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ReportedFiguresQuery } from './figures/reported-figures.js';
import { IntakeResolver } from './intake.resolver.js';
import { WeeklyReportLineRow } from './report/weekly-report-line.entity.js';
import { WeeklyReportLineResolver } from './report/weekly-report-line.resolver.js';
import { WeeklyReportLines } from './report/weekly-report-lines.js';
import { WeeklyReportRow } from './report/weekly-report.entity.js';
import { WeeklyReportRepository } from './report/weekly-report.repository.js';
import { WeeklyReportResolver } from './report/weekly-report.resolver.js';
import { SubmissionRepository } from './submit-weekly-report/submission.repository.js';
import { SubmitWeeklyReport } from './submit-weekly-report/submit-weekly-report.js';
import { ReportingWeekRow } from './week/reporting-week.entity.js';
import { WeekRepository } from './week/week.repository.js';
import { WeekResolver } from './week/week.resolver.js';

/** Weekly reports: what every kommune and hospital has, uses and expects to use. */
@Module({
  imports: [TypeOrmModule.forFeature([ReportingWeekRow, WeeklyReportRow, WeeklyReportLineRow])],
  providers: [
    WeekRepository,
    WeekResolver,
    WeeklyReportRepository,
    WeeklyReportLines,
    WeeklyReportResolver,
    WeeklyReportLineResolver,
    SubmissionRepository,
    SubmitWeeklyReport,
    ReportedFiguresQuery,
    IntakeResolver,
  ],
  exports: [WeekRepository, ReportedFiguresQuery],
})
export class IntakeModule {}
