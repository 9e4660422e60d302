import type { RegisterOrganisation } from '../../registry/register/register.schema.js';
import { apportion } from './apportion.js';
import { random, skewed } from './random.js';
import type { ReportLine } from './report.js';
import type { ScenarioSettings } from './scenario-settings.js';
import type { WeeklyUse } from './weekly-use.js';

export interface Totals {
  population: number;
  population80plus: number;
}

/** Less cover than this, in weeks, is an empty shelf: stock 0, and low use because there was nothing to use. */
const DRY_BELOW = 0.15;
const DRY_USE = 4;
const FULL_USE = 10;

/** Three parts the kommune's share of the population, one part its share of those aged 80 or more; whole numbers. */
const activity = (kommune: RegisterOrganisation, { population, population80plus }: Totals): number =>
  Math.round(
    (1_000_000 *
      (3 * (kommune.population ?? 0) * population80plus + (kommune.population80plus ?? 0) * population)) /
      (population * population80plus),
  );

/**
 * One category's line for each kommune that reports. Use follows activity and a drawn habit and adds up to the week's
 * total; stock is drawn; a stated need is there when a national total is, and adds up to it.
 */
export function kommuneLines(
  kommuner: readonly RegisterOrganisation[],
  totals: Totals,
  use: WeeklyUse,
  statedNeed: number | null,
  settings: ScenarioSettings,
  seed: number,
): ReportLine[] {
  const { categoryCode } = use;
  const next = random(seed, `kommune/${settings.isoWeek}/${categoryCode}`);
  const [low, high] = settings.growth;
  const drawn = kommuner.map((kommune) => {
    const cover = skewed(next, settings.kommuneCover.median, settings.kommuneCover.sigma);
    const dry = cover < DRY_BELOW;
    const weight = Math.round(activity(kommune, totals) * skewed(next, 100, 0.15));
    const padding = skewed(next, 100, 0.3);
    return { cover: dry ? 0 : cover, weight, dry, padding, growth: low + (high - low) * next() };
  });
  const used = apportion(
    use.kommuner,
    drawn.map((d) => d.weight * (d.dry ? DRY_USE : FULL_USE)),
  );
  const needs =
    statedNeed === null
      ? null
      : apportion(
          statedNeed,
          drawn.map((d) => Math.round(d.weight * d.padding)),
        );
  return drawn.map(({ cover, growth }, i) => {
    const usedLastWeek = used[i] ?? 0;
    return {
      categoryCode,
      stock: Math.round(usedLastWeek * cover),
      usedLastWeek,
      expectedNextWeek: Math.round(usedLastWeek * growth),
      statedNeed: needs?.[i] ?? null,
    };
  });
}
