import { requireInteger } from '../checks.js';
import { DAYS_LIMIT, PACK_LIMIT, QUANTITY_LIMIT } from '../exact.js';
import type { NeedParameters } from '../policy.js';
import type { NeedInput } from './types.js';

/** A factor in thousandths, or an age in weeks: beyond this it is a mistake, not a policy. */
const FACTOR_LIMIT = 1_000_001;
const WEEKS_LIMIT = 10_000;

/** Throws AllocationError naming the first quantity that is not an exact non-negative integer within bounds. */
export function requireNeedInput(input: NeedInput): void {
  const { fresh, last } = input;
  quantity(fresh?.stock, 'fresh.stock');
  quantity(fresh?.consumption, 'fresh.consumption');
  quantity(last?.stock, 'last.stock');
  quantity(last?.consumption, 'last.consumption');
  if (last) requireInteger(last.ageWeeks, 1, WEEKS_LIMIT, 'last.ageWeeks');
  quantity(input.request, 'request');
  quantity(input.model, 'model');
  requireInteger(input.outbreak, 0, FACTOR_LIMIT, 'outbreak');
  quantity(input.deliveredSince, 'deliveredSince');
  quantity(input.receivedSinceReport, 'receivedSinceReport');
  quantity(input.inTransit, 'inTransit');
}

/** Throws AllocationError naming the first parameter out of bounds; an upper bound below the model (1000) is refused. */
export function requireNeedParameters(p: NeedParameters): void {
  requireInteger(p.kHi, 1000, FACTOR_LIMIT, 'kHi');
  requireInteger(p.kS, 1000, FACTOR_LIMIT, 'kS');
  requireInteger(p.kLo, 0, p.kHi + 1, 'kLo');
  requireInteger(p.staleMax, 0, PACK_LIMIT, 'staleMax');
  requireInteger(p.staleDays, 0, DAYS_LIMIT, 'staleDays');
  requireInteger(p.targetDays, 0, DAYS_LIMIT, 'targetDays');
}

function quantity(value: number | null | undefined, path: string): void {
  if (value !== null && value !== undefined) requireInteger(value, 0, QUANTITY_LIMIT, path);
}
