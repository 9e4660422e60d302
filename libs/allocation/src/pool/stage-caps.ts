import { cdiv } from '../exact.js';
import type { Stage } from '../policy.js';
import type { PoolColumns } from './columns.js';

/** The most each recipient may have once a stage is filled, and their sum; packs. */
export interface StageCaps {
  readonly caps: Int32Array;
  readonly sum: number;
}

/** C_1 .. C_n of section 5. Always from the real stock and burn, whatever the rule. */
export function cumulativeCaps(pool: PoolColumns, stages: readonly Stage[], packSize: number): StageCaps[] {
  const n = pool.ids.length;
  const all = new Int32Array(n * stages.length);
  return stages.map((stage, s) => {
    const caps = all.subarray(s * n, (s + 1) * n);
    if (s > 0) caps.set(all.subarray((s - 1) * n, s * n));
    return { caps, sum: lift(caps, pool, stage, 7 * packSize) };
  });
}

/** Raises the caps of a stage's classes to its days of cover; returns the sum of all. */
function lift(
  caps: Int32Array,
  { stock, burn, cap, classes }: PoolColumns,
  stage: Stage,
  weekOfPacks: number,
): number {
  const { days } = stage;
  const taken: boolean[] = [];
  for (const each of stage.classes) taken[each] = true;
  let sum = 0;
  for (let i = 0; i < caps.length; i++) {
    const lacking = days * burn[i]! - 7 * stock[i]!;
    if (lacking > weekOfPacks * caps[i]! && taken[classes[i]!]) {
      caps[i] = Math.min(cap[i]!, cdiv(lacking, weekOfPacks));
    }
    sum += caps[i]!;
  }
  return sum;
}
