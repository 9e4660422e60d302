import { orderById } from '../checks.js';
import { AllocationError } from '../errors.js';
import { mulFdiv } from '../exact.js';
import { splitPools } from '../split/split-pools.js';
import { leafPool, runLeaf } from './leaf-run.js';
import { requireLeaves, requireRound } from './requirements.js';
import { spillOver, type Holding } from './spill-over.js';
import type { Explanation, LeafOutcome, Move, RoundInput, RoundOutcome } from './types.js';

/**
 * One product's round: split, held-back reserve, spill-over, pools, and what nobody can use to central stock. Every line
 * is explained; each pool's certificate and the identity released = allocated + central + held back are proven before
 * anything is returned. Throws AllocationError naming path and value of faulty input.
 */
export function allocateRound(input: RoundInput): RoundOutcome {
  requireRound(input);
  const { policy, packSize, released, recipients } = input;
  const terms = { ...policy, packSize };
  const packs = Math.floor(released / packSize);
  const shares = splitPools(policy.split, packs, input.ledger);
  requireLeaves(input, shares);

  const rows = new Map<string, number[]>(shares.map(({ pool }) => [pool, []]));
  for (const row of orderById(recipients, 'recipients')) rows.get(recipients[row]!.pool)!.push(row);
  const leaves = shares.map((share) => {
    const central = share.kind === 'CENTRAL';
    const pool = leafPool(recipients, rows.get(share.pool)!, terms);
    const heldBack = central ? 0 : mulFdiv(share.packs, policy.reserveBps, 10_000);
    const holding: Holding = { pool: share.pool, central, demand: pool.demand, have: share.packs - heldBack };
    return { share, pool, heldBack, holding };
  });
  const holdings = new Map(leaves.map(({ holding }) => [holding.pool, holding]));
  const moves = spillOver(policy.spillOver, holdings);

  const central = leaves.find(({ holding }) => holding.central)!.holding;
  const lines: Explanation[] = [];
  const outcomes = leaves.map(({ share, pool, heldBack, holding }): LeafOutcome => {
    const { pool: name, kind, region, packs: entitlement, cumulative } = share;
    const available = holding.have;
    const {
      lines: own,
      allocated,
      stage,
      lastPackTo,
      nextPackTo,
    } = runLeaf(recipients, pool, terms, available);
    lines.push(...own);
    const { demand } = pool;
    return {
      ...{ pool: name, kind, region, entitlement, cumulative, heldBack, demand, available, allocated },
      ...{ criticalStage: stage, lastPackTo, nextPackTo },
    };
  });
  const unused = outcomes.filter(
    ({ kind, available, allocated }) => kind !== 'CENTRAL' && available > allocated,
  );
  moves.push(...unused.map((leaf) => toCentral(leaf, central)));

  const allocatedUnits = outcomes.reduce((sum, { allocated }) => sum + allocated, 0) * packSize;
  const heldBackUnits = outcomes.reduce((sum, { heldBack }) => sum + heldBack, 0) * packSize;
  const looseUnits = released - packs * packSize;
  const toCentralUnits = central.have * packSize + looseUnits;
  const accounted = allocatedUnits + toCentralUnits + heldBackUnits;
  if (accounted !== released) throw new AllocationError('INVARIANT', 'released', accounted);
  lines.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...{ packSize, released, packs, looseUnits, ledger: input.ledger + packs },
    ...{ leaves: outcomes, moves, recipients: lines, allocatedUnits, toCentralUnits, heldBackUnits },
  };
}

function toCentral(leaf: LeafOutcome, central: Holding): Move {
  const packs = leaf.available - leaf.allocated;
  central.have += packs;
  return { reason: 'UNUSED', from: leaf.pool, to: central.pool, surplus: packs, room: null, packs };
}
