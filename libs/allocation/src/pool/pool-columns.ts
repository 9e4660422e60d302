import { orderById, requireDistinctTies, requireInteger } from '../checks.js';
import { QUANTITY_LIMIT } from '../exact.js';
import { gather, type PoolColumns } from './columns.js';
import { requireClasses, requireTerms } from './requirements.js';
import type { PoolInput } from './types.js';

/** Checks a pool's input and gathers its recipients in the order of their ids. Throws AllocationError with the path. */
export function poolColumns(input: PoolInput): PoolColumns {
  const { recipients } = input;
  requireTerms(input);
  requireInteger(input.packs, 0, QUANTITY_LIMIT, 'packs');
  requireClasses(recipients, input.stages);
  requireDistinctTies(recipients, 'recipients');
  return gather(recipients, (row) => row, orderById(recipients, 'recipients'), input.packSize);
}
