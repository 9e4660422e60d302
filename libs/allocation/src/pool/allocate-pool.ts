import { poolColumns } from './pool-columns.js';
import { limitsOf } from './limit.js';
import { runPool } from './run-pool.js';
import { cumulativeCaps } from './stage-caps.js';
import type { PoolInput, PoolOutcome } from './types.js';

/**
 * Shares a pool's packs among its recipients, stage by stage, and proves the outcome before returning it. What nobody can
 * use stays (packs - allocated). Throws AllocationError naming path and value of faulty input.
 */
export function allocatePool(input: PoolInput): PoolOutcome {
  const pool = poolColumns(input);
  const caps = cumulativeCaps(pool, input.stages, input.packSize);
  const run = runPool(pool, input, caps, input.packs);
  const limitOf = limitsOf(pool, input.stages, caps, run);
  return {
    packs: input.packs,
    demand: caps.at(-1)!.sum,
    allocated: run.allocated,
    criticalStage: input.stages[run.critical]?.name ?? null,
    lastPackTo: pool.ids[run.verdict.last] ?? null,
    nextPackTo: pool.ids[run.verdict.next] ?? null,
    recipients: pool.ids.map((id, i) => ({
      id,
      packs: run.x[i]!,
      limitedBy: limitOf(i),
    })),
  };
}
