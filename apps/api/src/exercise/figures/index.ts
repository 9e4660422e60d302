export type { NationalReceipt } from './national-receipts.js';
export type { ReportLine, ScenarioReport } from './report.js';
export { DEFAULT_SEED, scenario, type Scenario } from './scenario.js';
export type { ScenarioName } from './scenario-settings.js';
export type { When } from './timeliness.js';
export { WEEKLY_USE, type WeeklyUse } from './weekly-use.js';
