import { orderById, requireField } from '../checks.js';
import { AllocationError } from '../errors.js';
import { PACK_LIMIT } from '../exact.js';
import { criticalStep } from '../pool/run-pool.js';
import { prepare } from '../round/prepare.js';
import type { RoundInput } from '../round/types.js';
import type { Granted } from './verify.js';
import { verifyColumns, type Fault } from './verify-columns.js';

/** One leaf whose published packs are not the rule's outcome, and who shows it. */
export interface LeafFault {
  readonly pool: string;
  readonly fault: Fault;
  readonly last: string | null;
  readonly next: string | null;
}

/**
 * Re-checks a whole round from published numbers: recomputes split, reserve and spill-over, and tests every pool's
 * certificate without a search. Returns the leaves that fail, none when the round is the rule's outcome. Throws
 * AllocationError when the input is faulty or `granted` does not name exactly the round's recipients.
 */
export function verifyRound(input: RoundInput, granted: readonly Granted[]): LeafFault[] {
  const { terms, order, leaves } = prepare(input);
  const published = orderById(granted, 'granted');
  const packs = new Int32Array(order.length);
  published.forEach((at, place) => {
    const { id, packs: claimed } = granted[at]!;
    const row = order[place];
    if (row === undefined || id !== input.recipients[row]!.id)
      throw new AllocationError('UNKNOWN', `granted[${at}].id`, id);
    packs[row] = requireField(claimed, 0, PACK_LIMIT, 'granted', at, 'packs');
  });
  const missing = order[published.length];
  if (missing !== undefined) throw new AllocationError('EMPTY', 'granted', input.recipients[missing]!.id);
  return leaves.flatMap(({ share, pool: leaf, holding }): LeafFault[] => {
    if (!leaf) return [];
    const { pool, caps, rows } = leaf;
    const x = Int32Array.from(rows, (row) => packs[row]!);
    const step = criticalStep(pool, terms, caps, holding.have);
    const { fault, last, next } = verifyColumns(step.columns, terms, step.packs, x);
    return fault === null
      ? []
      : [{ pool: share.pool, fault, last: pool.ids[last] ?? null, next: pool.ids[next] ?? null }];
  });
}
