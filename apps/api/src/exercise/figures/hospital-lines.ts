import type { RegisterOrganisation } from '../../registry/register/register.schema.js';
import { apportion } from './apportion.js';
import { random, skewed } from './random.js';
import type { ReportLine } from './report.js';
import type { ScenarioSettings } from './scenario-settings.js';
import type { WeeklyUse } from './weekly-use.js';

/** One category's line for each hospital: use by somatic beds, adding up to the published week; stock drawn. */
export function hospitalLines(
  hospitals: readonly RegisterOrganisation[],
  use: WeeklyUse,
  settings: ScenarioSettings,
  seed: number,
): ReportLine[] {
  const { categoryCode } = use;
  const next = random(seed, `hospital/${settings.isoWeek}/${categoryCode}`);
  const [low, high] = settings.growth;
  const { sigma } = settings.hospitalCover;
  const median = settings.hospitalMedian[categoryCode] ?? settings.hospitalCover.median;
  const used = apportion(
    use.hospitals,
    hospitals.map((h) => h.somaticBeds ?? 0),
  );
  return used.map((usedLastWeek) => ({
    categoryCode,
    stock: Math.round(usedLastWeek * skewed(next, median, sigma)),
    usedLastWeek,
    expectedNextWeek: Math.round(usedLastWeek * (low + (high - low) * next())),
    statedNeed: null,
  }));
}
