import type { SplitProductFragment } from '../generated/graphql.js';
import type { PoolKind } from './pool-kinds.js';

/** Base units of a product by what the pools are for. A pool the policy does not name counts as central. */
export function unitsByKind(
  product: SplitProductFragment,
  kinds: ReadonlyMap<string, PoolKind>,
): Record<PoolKind, number> {
  const units = { HOSPITAL: 0, KOMMUNE: 0, CENTRAL: 0 };
  for (const share of product.split) units[kinds.get(share.pool) ?? 'CENTRAL'] += share.units;
  return units;
}
