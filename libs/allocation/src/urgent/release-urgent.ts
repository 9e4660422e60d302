import { verifyColumns } from '../certificate/verify-columns.js';
import { orderById, requireDistinctTies, requireField, requireInteger } from '../checks.js';
import { AllocationError } from '../errors.js';
import { cdiv, DAYS_LIMIT, mulFdiv, PACK_LIMIT, QUANTITY_LIMIT } from '../exact.js';
import { cover } from '../explain/record.js';
import { columnsOf } from '../fill.js';
import { fillColumns } from '../kernel/fill-columns.js';
import type { UrgentGrant, UrgentInput, UrgentLimit, UrgentOutcome, UrgentRequest } from './types.js';

/**
 * Releases one batch of urgent requests: at most what the batches so far have opened and not used, each request at most a
 * bridge to the next delivery, who runs out first comes first. Throws AllocationError naming path and value.
 */
export function releaseUrgent(input: UrgentInput): UrgentOutcome {
  requireUrgent(input);
  const { packSize, requests, bridgeDays } = input;
  const order = orderById(requests, 'requests');
  const rows = requests.map((request) => ({
    ...request,
    granted: 0,
    cap: bridgeCap(request, packSize, bridgeDays),
  }));
  const columns = columnsOf(rows, order, packSize, 'requests');
  const available = Math.max(0, mulFdiv(input.opened, input.batch, input.batches) - input.used);
  const step = { packSize, delta2: 0 } as const;
  const x = new Int32Array(order.length);
  const released = fillColumns(columns, step, available, x);
  const { fault } = verifyColumns(columns, step, available, x);
  if (fault !== null) throw new AllocationError('INVARIANT', 'certificate', fault);
  return { available, released, grants: Array.from(order, (at, i) => grant(rows[at]!, x[i]!, packSize)) };
}

function bridgeCap({ burn, stock, request }: UrgentRequest, packSize: number, bridgeDays: number): number {
  if (burn === 0) return 0;
  const lacking = Math.max(0, bridgeDays * burn - 7 * stock);
  return Math.min(cdiv(request, packSize), cdiv(lacking, 7 * packSize));
}

function grant(row: UrgentRequest & { cap: number }, packs: number, packSize: number): UrgentGrant {
  const { id, burn, stock, cap } = row;
  const units = packs * packSize;
  const limitedBy = limitOf(row, packs, packSize);
  return {
    id,
    packs,
    units,
    cap,
    coverBefore: cover(stock, burn),
    coverAfter: cover(stock + units, burn),
    limitedBy,
  };
}

function limitOf(
  { burn, request, cap }: UrgentRequest & { cap: number },
  packs: number,
  packSize: number,
): UrgentLimit {
  if (packs < cap) return 'WATERLINE';
  if (request === 0) return 'NO_NEED';
  if (burn === 0) return 'NO_BASIS';
  return cap < cdiv(request, packSize) ? 'BRIDGE_CAP' : 'FULL_REQUEST';
}

function requireUrgent(input: UrgentInput): void {
  requireInteger(input.packSize, 1, PACK_LIMIT, 'packSize');
  requireInteger(input.opened, 0, QUANTITY_LIMIT, 'opened');
  requireInteger(input.batches, 1, PACK_LIMIT, 'batches');
  requireInteger(input.batch, 1, input.batches + 1, 'batch');
  requireInteger(input.used, 0, QUANTITY_LIMIT, 'used');
  requireInteger(input.bridgeDays, 0, DAYS_LIMIT, 'bridgeDays');
  requireDistinctTies(input.requests, 'requests');
  input.requests.forEach(({ stock, burn, request }, row) => {
    requireField(stock, 0, QUANTITY_LIMIT, 'requests', row, 'stock');
    requireField(burn, 0, QUANTITY_LIMIT, 'requests', row, 'burn');
    requireField(request, 0, QUANTITY_LIMIT, 'requests', row, 'request');
  });
}
