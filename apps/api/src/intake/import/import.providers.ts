import { CheckReports } from './import-weekly-reports/check-reports.js';
import { ImportRepository } from './import-weekly-reports/import.repository.js';
import { ImportWeeklyReports } from './import-weekly-reports/import-weekly-reports.js';
import { ImportResolver } from './import.resolver.js';
import { ReportFilesRepository } from './report-file/report-files.repository.js';
import { ReportFiles } from './report-file/report-files.js';

/** Reports by file, in and out. */
export const importProviders = [
  ImportRepository,
  CheckReports,
  ImportWeeklyReports,
  ReportFilesRepository,
  ReportFiles,
  ImportResolver,
];
