import type { Stage } from '../policy.js';
import type { PoolColumns } from './columns.js';
import type { PoolRun } from './run-pool.js';
import type { StageCaps } from './stage-caps.js';
import type { PoolLimit } from './types.js';

/** What kept a row from one more pack, for every row of a pool; the names are put together once. */
export function limitsOf(
  pool: PoolColumns,
  stages: readonly Stage[],
  caps: readonly StageCaps[],
  { x, critical }: PoolRun,
): (row: number) => PoolLimit {
  const notReached = stages.map(({ name }): PoolLimit => `CLASS_NOT_REACHED:${name}`);
  const stageCaps = new Map<number, PoolLimit>();
  return (row) => {
    const has = x[row]!;
    if (has === pool.cap[row]!) return 'CAP';
    const stage = caps[critical];
    if (stage && has < stage.caps[row]!) return 'WATERLINE';
    for (let s = critical + 1; s < stages.length; s++) {
      if (caps[s]!.caps[row]! > has) return notReached[s]!;
    }
    const priority = pool.classes[row]!;
    const known = stageCaps.get(priority);
    if (known) return known;
    const named: PoolLimit = `STAGE_CAP:${highestStage(priority, stages)}`;
    stageCaps.set(priority, named);
    return named;
  };
}

/** The stage that lifts a class highest; of equals, the last. */
function highestStage(priority: number, stages: readonly Stage[]): string {
  let name = '';
  let days = -1;
  for (const stage of stages) {
    if (stage.days >= days && stage.classes.includes(priority)) ({ name, days } = stage);
  }
  return name;
}
