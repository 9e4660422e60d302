import { mulFdiv } from '../exact.js';
import type { SpillOver } from '../policy.js';
import type { Move } from './types.js';

/** One leaf's packs while they are being moved. */
export interface Holding {
  readonly pool: string;
  readonly central: boolean;
  /** What its recipients can use; 0 for central stock, whose room is unlimited. */
  readonly demand: number;
  have: number;
}

/** Moves surplus between leaves in the policy's order, changing `have`; every entry is logged, also when nothing moved. */
export function spillOver(list: readonly SpillOver[], holdings: ReadonlyMap<string, Holding>): Move[] {
  return list.map(({ from, to, bps }) => {
    const giver = holdings.get(from)!;
    const taker = holdings.get(to)!;
    const surplus = Math.max(0, giver.have - giver.demand);
    const room = taker.central ? null : Math.max(0, taker.demand - taker.have);
    const share = mulFdiv(surplus, bps, 10_000);
    const packs = room === null ? share : Math.min(share, room);
    giver.have -= packs;
    taker.have += packs;
    return { reason: 'SPILL_OVER', from, to, surplus, room, packs };
  });
}
