import { mulCdiv } from '../exact.js';
import type { NeedParameters } from '../policy.js';
import type { NeedFlag, NeedInput } from './types.js';

/** Stock on the shelf in base units: reported but not below what is plausible, else carried forward, else zero. */
export function plausibleStock(
  input: NeedInput,
  burn: number,
  { kS }: NeedParameters,
  flags: NeedFlag[],
): number {
  const { fresh, last, deliveredSince, verified } = input;
  const reported = fresh?.stock ?? null;
  const before = last?.stock ?? null;
  if (reported === null) {
    if (last === null || before === null) {
      flags.push('STOCK_UNKNOWN_ZERO');
      return 0;
    }
    flags.push('STOCK_IMPUTED');
    return Math.max(0, before + deliveredSince - burn * Math.max(1, last.ageWeeks));
  }
  if (last === null || before === null || verified) return reported;
  const floor = before + deliveredSince - mulCdiv(burn, kS * last.ageWeeks, 1000);
  if (reported >= floor) return reported;
  flags.push('STOCK_BELOW_PLAUSIBLE');
  return floor;
}
