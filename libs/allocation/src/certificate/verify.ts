import { orderById, requireField } from '../checks.js';
import { AllocationError } from '../errors.js';
import { PACK_LIMIT } from '../exact.js';
import { poolColumns } from '../pool/pool-columns.js';
import { criticalStep } from '../pool/run-pool.js';
import { cumulativeCaps } from '../pool/stage-caps.js';
import type { PoolInput } from '../pool/types.js';
import type { Fault } from './verify-columns.js';
import { verifyColumns } from './verify-columns.js';

/** Packs of one recipient, as published. */
export interface Granted {
  readonly id: string;
  readonly packs: number;
}

export interface Certificate {
  readonly valid: boolean;
  /** What is wrong: the sum, a bound, or the order in which packs were granted; null when valid. */
  readonly fault: Fault | null;
  /** Who shows it: out of bounds, or the last granted and the next in line; null when nobody in particular does. */
  readonly last: string | null;
  readonly next: string | null;
}

/**
 * Whether `granted` is the rule's outcome for this pool, from published numbers, in one pass and without a search. Throws
 * AllocationError when the input is faulty or `granted` does not name exactly the pool's recipients.
 */
export function verify(input: PoolInput, granted: readonly Granted[]): Certificate {
  const pool = poolColumns(input);
  const order = orderById(granted, 'granted');
  const x = Int32Array.from(order, (at, i) => {
    const { id, packs } = granted[at]!;
    if (id !== pool.ids[i]) throw new AllocationError('UNKNOWN', `granted[${at}].id`, id);
    return requireField(packs, 0, PACK_LIMIT, 'granted', at, 'packs');
  });
  if (x.length < pool.ids.length) throw new AllocationError('EMPTY', 'granted', pool.ids[x.length]);
  const caps = cumulativeCaps(pool, input.stages, input.packSize);
  const step = criticalStep(pool, input, caps, input.packs);
  const { fault, last, next } = verifyColumns(step.columns, input, step.packs, x);
  return { valid: fault === null, fault, last: pool.ids[last] ?? null, next: pool.ids[next] ?? null };
}
