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
  const weekOfPacks = 7 * packSize;
  const all = new Int32Array(n * stages.length);
  return stages.map(({ classes, days }, s) => {
    const caps = all.subarray(s * n, (s + 1) * n);
    if (s > 0) caps.set(all.subarray((s - 1) * n, s * n));
    const taken: boolean[] = [];
    for (const each of classes) taken[each] = true;
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const burn = pool.burn[i]!;
      const lacking = days * burn - 7 * pool.stock[i]!;
      if (burn > 0 && lacking > 0 && taken[pool.classes[i]!]) {
        const most = pool.cap[i]!;
        const packs = lacking > weekOfPacks * most ? most : cdiv(lacking, weekOfPacks);
        if (packs > caps[i]!) caps[i] = packs;
      }
      sum += caps[i]!;
    }
    return { caps, sum };
  });
}
