import type { SplitProductFragment } from '../generated/graphql.js';
import type { PoolKind } from './pool-kinds.js';

/** A pool the policy does not name counts as central. */
const kindOf = (kinds: ReadonlyMap<string, PoolKind>, pool: string): PoolKind => kinds.get(pool) ?? 'CENTRAL';

/** Base units of a product by what the pools are for. */
export function unitsByKind(
  product: SplitProductFragment,
  kinds: ReadonlyMap<string, PoolKind>,
): Record<PoolKind, number> {
  const units = { HOSPITAL: 0, KOMMUNE: 0, CENTRAL: 0 };
  for (const share of product.split) units[kindOf(kinds, share.pool)] += share.units;
  return units;
}

export interface Move {
  readonly from: PoolKind;
  readonly to: PoolKind;
  /** Base units. */
  readonly units: number;
}

/** What moved between pools of different kinds, summed over regions. */
export function movesByKind(product: SplitProductFragment, kinds: ReadonlyMap<string, PoolKind>): Move[] {
  const moves = new Map<string, Move>();
  for (const move of product.moves) {
    const [from, to] = [kindOf(kinds, move.from), kindOf(kinds, move.to)];
    const key = `${from} ${to}`;
    const units = (moves.get(key)?.units ?? 0) + move.packs * product.product.packSize;
    if (from !== to && units > 0) moves.set(key, { from, to, units });
  }
  return [...moves.values()];
}
