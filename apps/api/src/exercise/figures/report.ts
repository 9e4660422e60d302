import type { When } from './timeliness.js';

/** Base units of the category; statedNeed null is "by the rule". */
export interface ReportLine {
  categoryCode: string;
  stock: number;
  usedLastWeek: number;
  expectedNextWeek: number;
  statedNeed: number | null;
}

/** What one kommune or hospital reports: a line for every category, or none at all when it is missing. */
export interface ScenarioReport {
  organisationId: string;
  when: When;
  lines: ReportLine[];
}
