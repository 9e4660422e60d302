import type { Run } from './run.js';
import type { World } from './types.js';
import { unavoidable } from './unavoidable.js';

/** What one way of sharing did to the kommuner. Shares are fractions of need. */
export interface Measures {
  /** Unmet need of all, over all weeks. */
  readonly unmet: number;
  /** The part of it that one common store for all would have met. */
  readonly avoidable: number;
  /** The same, week by week. */
  readonly byWeek: readonly number[];
  /** The largest unmet share of any kommune. */
  readonly worst: number;
  /** Unmet need of the smallest tenth of the kommuner. */
  readonly smallest: number;
  /** Weeks in which a kommune ran dry, summed over the kommuner. */
  readonly dryWeeks: number;
}

export function measure(world: World, { unmet }: Run): Measures {
  const { kommuner, demand } = world;
  const rows = kommuner.map((_, i) => i);
  const small = [...rows]
    .sort((i, j) => kommuner[i]!.population - kommuner[j]!.population)
    .slice(0, Math.ceil(rows.length / 10));
  const shareOf = (chosen: readonly number[], weeks = demand.map((_, week) => week)) => {
    const sum = (table: readonly Int32Array[]) =>
      weeks.reduce((all, week) => all + chosen.reduce((total, i) => total + table[week]![i]!, 0), 0);
    return sum(unmet) / Math.max(1, sum(demand));
  };
  const all = shareOf(rows);
  return {
    unmet: all,
    avoidable: all - unavoidable(world),
    byWeek: demand.map((_, week) => shareOf(rows, [week])),
    worst: Math.max(...rows.map((i) => shareOf([i]))),
    smallest: shareOf(small),
    dryWeeks: unmet.reduce(
      (total, row) => total + row.reduce((dry, short) => dry + (short > 0 ? 1 : 0), 0),
      0,
    ),
  };
}
