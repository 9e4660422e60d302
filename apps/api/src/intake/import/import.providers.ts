import { CheckReports } from './import-weekly-reports/check-reports.js';
import { ImportRepository } from './import-weekly-reports/import.repository.js';
import { ImportWeeklyReports } from './import-weekly-reports/import-weekly-reports.js';
import { ImportResolver } from './import.resolver.js';

/** Reports by file. */
export const importProviders = [ImportRepository, CheckReports, ImportWeeklyReports, ImportResolver];
