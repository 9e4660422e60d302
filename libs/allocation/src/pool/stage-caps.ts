import { cdiv, CLASS_LIMIT } from '../exact.js';
import type { Stage } from '../policy.js';
import type { PoolColumns } from './columns.js';

/** The most each recipient may have once a stage is filled, and their sum; packs. */
export interface StageCaps {
  readonly caps: Int32Array;
  readonly sum: number;
}

/** C_1 .. C_n of section 5. Always from the real stock and burn, whatever the rule. */
export function cumulativeCaps(pool: PoolColumns, stages: readonly Stage[], packSize: number): StageCaps[] {
  let before = new Int32Array(pool.ids.length);
  return stages.map(({ classes, days }) => {
    const caps = before.slice();
    const taken = new Uint8Array(CLASS_LIMIT);
    for (const each of classes) taken[each] = 1;
    let sum = 0;
    for (let i = 0; i < caps.length; i++) {
      const burn = pool.burn[i]!;
      if (burn > 0 && taken[pool.classes[i]!] === 1) {
        const lacking = cdiv(days * burn - 7 * pool.stock[i]!, 7 * packSize);
        caps[i] = Math.max(before[i]!, Math.min(pool.cap[i]!, lacking));
      }
      sum += caps[i]!;
    }
    before = caps;
    return { caps, sum };
  });
}
