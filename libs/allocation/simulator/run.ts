import type { LastReport } from '@fordel/allocation';
import { claimOf, type Claim } from './report.js';
import { share, type Known } from './share.js';
import type { Lie, Variant, World } from './types.js';

/** What came of one way of sharing. Base units; rows in the order of the world's kommuner. */
export interface Run {
  /** Need nobody could meet, by week and row. */
  readonly unmet: readonly Int32Array[];
  /** Given over all weeks, by row. */
  readonly given: Float64Array;
}

/** Plays all weeks: what was given last week comes, is used, is reported, truly or not, and the week's supply is shared. */
export function run(world: World, variant: Variant, lying: readonly Lie[]): Run {
  const { kommuner, settings, demand } = world;
  const { packSize, need } = settings;
  const stock = Float64Array.from(world.stock);
  const coming = new Float64Array(kommuner.length);
  const since = new Float64Array(kommuner.length);
  const given = new Float64Array(kommuner.length);
  const last: ({ claim: Claim; week: number } | null)[] = kommuner.map(() => null);
  const lieOf = (i: number) => {
    const lie = world.lies[i]!;
    return lie !== null && lying.includes(lie) ? lie : null;
  };

  const unmet = demand.map((needed, week) => {
    const short = needed.map((wanted, i) => {
      const has = stock[i]! + coming[i]!;
      since[i]! += coming[i]!;
      stock[i] = Math.max(0, has - wanted);
      return Math.max(0, wanted - has);
    });
    const known = kommuner.map((_, i): Known => {
      const claim =
        world.reports[week]![i] === 1 ? claimOf(stock[i]!, needed[i]!, lieOf(i), need.targetDays) : null;
      const before = last[i];
      const deliveredSince = since[i]!;
      if (claim) {
        last[i] = { claim, week };
        since[i] = 0;
      }
      return { claim, last: before ? lastReport(before.claim, week - before.week) : null, deliveredSince };
    });
    share(world, variant, week, known).forEach((packs, i) => {
      coming[i] = packs * packSize;
      given[i]! += coming[i];
    });
    return short;
  });
  return { unmet, given };
}

function lastReport({ stock, consumption }: Claim, ageWeeks: number): LastReport {
  return { stock, consumption, ageWeeks };
}
