import { requireInteger } from '../checks.js';
import { AllocationError } from '../errors.js';
import { QUANTITY_LIMIT } from '../exact.js';
import type { PolicyPart, PoolKind, PoolPart } from '../policy.js';
import { webster } from './webster.js';

/** One leaf's share of a release. */
export interface LeafShare {
  readonly pool: string;
  readonly kind: PoolKind;
  readonly region: string | null;
  /** Packs of this release. */
  readonly packs: number;
  /** Packs the leaf has had under this policy version, this release included. */
  readonly cumulative: number;
}

/**
 * Splits `packs` newly released packs over the leaves of the tree. `ledger` is the number of packs of this product already
 * split under this policy version (0 for a new version). Leaves come in the tree's order; their packs sum to `packs`.
 * Throws AllocationError on a weight that is no integer, a split without weight, a repeated pool, or not exactly one
 * CENTRAL leaf.
 */
export function splitPools(split: readonly PolicyPart[], packs: number, ledger: number): LeafShare[] {
  requireInteger(packs, 0, QUANTITY_LIMIT, 'packs');
  requireInteger(ledger, 0, QUANTITY_LIMIT, 'ledger');
  requireInteger(ledger + packs, 0, QUANTITY_LIMIT, 'ledger + packs');
  requireTree(split);
  return shares(split, ledger, ledger + packs);
}

function shares(split: readonly PolicyPart[], before: number, after: number): LeafShare[] {
  const weights = split.map((part) => part.weight);
  const had = webster(weights, before);
  const has = webster(weights, after);
  return split.flatMap((part, i) => {
    if (part.kind === 'SPLIT') return shares(part.split, had[i]!, has[i]!);
    const { pool, kind, region } = part;
    return [{ pool, kind, region: region ?? null, packs: has[i]! - had[i]!, cumulative: has[i]! }];
  });
}

function requireTree(split: readonly PolicyPart[]): void {
  const leaves: PoolPart[] = [];
  walk(split, 'split', leaves);
  const seen = new Set<string>();
  for (const { pool } of leaves) {
    if (seen.has(pool)) throw new AllocationError('DUPLICATE', 'split.pool', pool);
    seen.add(pool);
  }
  const central = leaves.filter((leaf) => leaf.kind === 'CENTRAL').length;
  if (central !== 1) throw new AllocationError(central ? 'DUPLICATE' : 'EMPTY', 'split.kind', 'CENTRAL');
}

function walk(split: readonly PolicyPart[], path: string, leaves: PoolPart[]): void {
  let total = 0;
  split.forEach((part, i) => {
    total += requireInteger(part.weight, 0, QUANTITY_LIMIT, `${path}[${i}].weight`);
    if (part.kind === 'SPLIT') walk(part.split, `${path}[${i}].split`, leaves);
    else leaves.push(part);
  });
  if (total === 0) throw new AllocationError('NO_WEIGHT', path, split.length);
}
