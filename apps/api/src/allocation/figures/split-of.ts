import type { RoundOutcome } from '@fordel/allocation';
import type { PoolShare } from './round-product.js';

/** Each pool's share before anything was moved between them; their units sum to what was released. */
export function splitOf({ leaves, packSize, looseUnits }: RoundOutcome): PoolShare[] {
  return leaves.map(({ pool, kind, entitlement }) => ({
    pool,
    packs: entitlement,
    units: entitlement * packSize + (kind === 'CENTRAL' ? looseUnits : 0),
  }));
}
