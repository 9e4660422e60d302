import { CheckReports } from './check/check-reports.js';
import { GiveChecks } from './check/give-checks.js';
import { GroundRepository } from './check/ground.repository.js';
import { ImportRepository } from './import-weekly-reports/import.repository.js';
import { ImportWeeklyReports } from './import-weekly-reports/import-weekly-reports.js';
import { StoredReportsResolver } from './import-weekly-reports/stored-reports.resolver.js';
import { ImportResolver } from './import.resolver.js';
import { FaultyRows } from './preview/faulty-rows.js';
import { FileWarnings } from './preview/file-warnings.js';
import { PreviewImport } from './preview/preview-import.js';
import { PreviewImportResolver } from './preview/preview-import.resolver.js';
import { FileWork } from './reading/file-work.js';
import { ReadReportFile } from './reading/read-report-file.js';
import { ReportFilesRepository } from './report-file/report-files.repository.js';
import { ReportFiles } from './report-file/report-files.js';

/** Reports by file, in and out. */
export const importProviders = [
  FileWork,
  ReadReportFile,
  GroundRepository,
  GiveChecks,
  CheckReports,
  ImportRepository,
  ImportWeeklyReports,
  StoredReportsResolver,
  FileWarnings,
  FaultyRows,
  PreviewImport,
  PreviewImportResolver,
  ReportFilesRepository,
  ReportFiles,
  ImportResolver,
];
