import { orderById } from '../checks.js';
import { AllocationError } from '../errors.js';
import { mulFdiv } from '../exact.js';
import type { PoolTerms } from '../pool/types.js';
import { splitPools, type LeafShare } from '../split/split-pools.js';
import { leafPool, type LeafPool } from './leaf-run.js';
import { requireRound, requireSpillOver } from './requirements.js';
import { spillOver, type Holding } from './spill-over.js';
import type { Move, RoundInput, RoundRecipient } from './types.js';

/** One leaf with its recipients and the packs it may share. */
export interface PreparedLeaf {
  readonly share: LeafShare;
  /** Null when nobody draws on it, as on central stock. */
  readonly pool: LeafPool | null;
  readonly heldBack: number;
  readonly holding: Holding;
}

/** A round as it stands before any recipient gets anything. */
export interface PreparedRound {
  readonly terms: PoolTerms;
  readonly packs: number;
  /** Rows of the input in the order of ids. */
  readonly order: Uint32Array;
  readonly leaves: readonly PreparedLeaf[];
  readonly central: Holding;
  /** The spill-over list, done. */
  readonly moves: readonly Move[];
}

/** Checks a round's input, splits its release, holds back reserves and moves surplus. Throws AllocationError. */
export function prepare(input: RoundInput): PreparedRound {
  requireRound(input);
  const { policy, packSize, recipients } = input;
  const terms = { ...policy, packSize };
  const packs = Math.floor(input.released / packSize);
  const shares = splitPools(policy.split, packs, input.ledger);
  requireSpillOver(policy.spillOver, shares);

  const order = orderById(recipients, 'recipients');
  const members = membersOf(recipients, order, shares);
  const leaves = shares.map((share) => {
    const central = share.kind === 'CENTRAL';
    const rows = members.get(share.pool)!;
    const pool = rows.length === 0 ? null : leafPool(recipients, rows, terms);
    const demand = pool?.demand ?? 0;
    const heldBack = central ? 0 : mulFdiv(share.packs, policy.reserveBps, 10_000);
    const holding: Holding = { pool: share.pool, central, demand, have: share.packs - heldBack };
    return { share, pool, heldBack, holding };
  });
  const holdings = new Map(leaves.map(({ holding }) => [holding.pool, holding]));
  const central = leaves.find(({ holding }) => holding.central)!.holding;
  return { terms, packs, order, leaves, central, moves: spillOver(policy.spillOver, holdings) };
}

/**
 * The rows of every leaf's recipients, in the order of their ids. Throws AllocationError for a recipient that names no leaf,
 * or central stock.
 */
function membersOf(
  recipients: readonly RoundRecipient[],
  order: Uint32Array,
  shares: readonly LeafShare[],
): Map<string, number[]> {
  const members = new Map<string, number[]>(shares.map(({ pool }) => [pool, []]));
  const central = shares.find(({ kind }) => kind === 'CENTRAL')!.pool;
  let name = central;
  let group: number[] | undefined;
  for (let place = 0; place < order.length; place++) {
    const row = order[place]!;
    const { pool } = recipients[row]!;
    if (pool !== name) {
      name = pool;
      group = members.get(pool);
    }
    if (!group || pool === central) throw new AllocationError('UNKNOWN', `recipients[${row}].pool`, pool);
    group.push(row);
  }
  return members;
}
