import type { Stage } from '../policy.js';
import type { PoolColumns } from './columns.js';
import type { PoolRun } from './run-pool.js';
import type { StageCaps } from './stage-caps.js';
import type { PoolLimit } from './types.js';

/** What kept row i from one more pack. */
export function limitOf(
  i: number,
  pool: PoolColumns,
  stages: readonly Stage[],
  caps: readonly StageCaps[],
  { x, critical }: PoolRun,
): PoolLimit {
  const has = x[i]!;
  if (has === pool.cap[i]!) return 'CAP';
  const stage = caps[critical];
  if (stage && has < stage.caps[i]!) return 'WATERLINE';
  for (let s = critical + 1; s < stages.length; s++) {
    if (caps[s]!.caps[i]! > has) return `CLASS_NOT_REACHED:${stages[s]!.name}`;
  }
  return `STAGE_CAP:${cappingStage(i, pool, stages, caps)}`;
}

/** The stage that lifted the recipient highest; of equals, the last one its class takes part in. */
function cappingStage(
  i: number,
  pool: PoolColumns,
  stages: readonly Stage[],
  caps: readonly StageCaps[],
): string {
  let name = '';
  let days = -1;
  stages.forEach((stage, s) => {
    const takesPart = stage.classes.includes(pool.classes[i]!);
    if (takesPart && stage.days >= days && caps[s]) ({ name, days } = stage);
  });
  return name;
}
