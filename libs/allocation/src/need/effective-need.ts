import { requireInteger } from '../checks.js';
import { cdiv, fdiv, PACK_LIMIT, QUANTITY_LIMIT } from '../exact.js';
import type { NeedParameters } from '../policy.js';
import { plausibleBurn } from './burn.js';
import { requireNeedInput, requireNeedParameters } from './requirements.js';
import { plausibleStock } from './stock.js';
import type { EffectiveNeed, NeedFlag, NeedInput } from './types.js';

/**
 * What a report is worth: plausible burn and stock, need, and the cap in packs of `packSize` base units. A claim can be
 * bounded by what is plausible, never replaced by zero because it is missing. Throws AllocationError naming the field.
 */
export function effectiveNeed(input: NeedInput, parameters: NeedParameters, packSize: number): EffectiveNeed {
  requireNeedInput(input);
  requireNeedParameters(parameters);
  requireInteger(packSize, 1, PACK_LIMIT, 'packSize');
  const flags: NeedFlag[] = [];
  const { burn, source: burnSource } = plausibleBurn(input, parameters, flags);
  requireInteger(burn, 0, QUANTITY_LIMIT, 'burn');
  const onShelf = plausibleStock(input, burn, parameters, flags);
  const stock = onShelf + input.receivedSinceReport + input.inTransit;
  requireInteger(stock, 0, QUANTITY_LIMIT, 'stock');

  const age = input.fresh ? 0 : (input.last?.ageWeeks ?? Infinity);
  const stale = age > parameters.staleMax;
  if (stale) flags.push('STALE');
  const days = stale ? parameters.staleDays : parameters.targetDays;
  const need = Math.max(0, cdiv(days * burn, 7) - stock);
  const request = requestOf(input, parameters, need, flags);
  const cap = burn === 0 ? 0 : packsOf(Math.min(request, need), packSize, parameters);
  if (burn === 0 && request > 0) flags.push('NO_BASIS');
  requireInteger(cap, 0, PACK_LIMIT, 'cap');
  requireInteger(stock + cap * packSize, 0, QUANTITY_LIMIT, 'stock + cap');
  return { burn, burnSource, stock, days, need, request, cap, flags };
}

function requestOf(input: NeedInput, policy: NeedParameters, need: number, flags: NeedFlag[]): number {
  if (input.fresh && input.request !== null) {
    if (input.request > need) flags.push('REQUEST_ABOVE_PLAUSIBLE');
    return input.request;
  }
  if (!policy.automaticRequests) return 0;
  if (input.request === null) flags.push('REQUEST_AUTO');
  return need;
}

function packsOf(units: number, packSize: number, { rounding }: NeedParameters): number {
  return rounding === 'UP' ? cdiv(units, packSize) : fdiv(units, packSize);
}
