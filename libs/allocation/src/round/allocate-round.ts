import { AllocationError } from '../errors.js';
import { runLeaf } from './leaf-run.js';
import { prepare } from './prepare.js';
import type { Explanation, LeafOutcome, Move, RoundInput, RoundOutcome } from './types.js';

/**
 * One product's round: split, held-back reserve, spill-over, pools, and what nobody can use to central stock. Every line
 * is explained; each pool's certificate and the identity released = allocated + central + held back are proven before
 * anything is returned. Throws AllocationError naming path and value of faulty input.
 */
export function allocateRound(input: RoundInput): RoundOutcome {
  const { terms, packs, order, leaves, central, moves: spilled } = prepare(input);
  const { packSize } = terms;
  const lines = new Array<Explanation>(order.length);
  const outcomes = leaves.map(({ share, pool, heldBack, holding }): LeafOutcome => {
    const { pool: name, kind, region, packs: entitlement, cumulative } = share;
    const { demand, have: available } = holding;
    const shared = pool ? runLeaf(input.recipients, pool, terms, available, lines) : NOTHING_SHARED;
    return { pool: name, kind, region, entitlement, cumulative, heldBack, demand, available, ...shared };
  });
  const unused = outcomes.filter(
    ({ kind, available, allocated }) => kind !== 'CENTRAL' && available > allocated,
  );
  const moves = [...spilled, ...unused.map((leaf) => toCentral(leaf, central.pool))];

  const { released } = input;
  const looseUnits = released - packs * packSize;
  const allocatedUnits = sum(outcomes, ({ allocated }) => allocated) * packSize;
  const heldBackUnits = sum(outcomes, ({ heldBack }) => heldBack) * packSize;
  const toCentralUnits = (central.have + sum(unused, left)) * packSize + looseUnits;
  const accounted = allocatedUnits + toCentralUnits + heldBackUnits;
  if (accounted !== released) throw new AllocationError('INVARIANT', 'released', accounted);
  const units = { allocatedUnits, toCentralUnits, heldBackUnits };
  const ledger = input.ledger + packs;
  const recipients = lines.map((_, place) => lines[order[place]!]!);
  return { packSize, released, packs, looseUnits, ledger, leaves: outcomes, moves, recipients, ...units };
}

/** What a leaf does on which nobody draws. */
const NOTHING_SHARED = { allocated: 0, criticalStage: null, lastPackTo: null, nextPackTo: null };

function left({ available, allocated }: LeafOutcome): number {
  return available - allocated;
}

function toCentral(leaf: LeafOutcome, to: string): Move {
  return { reason: 'UNUSED', from: leaf.pool, to, surplus: left(leaf), room: null, packs: left(leaf) };
}

function sum(leaves: readonly LeafOutcome[], packs: (leaf: LeafOutcome) => number): number {
  return leaves.reduce((total, leaf) => total + packs(leaf), 0);
}
