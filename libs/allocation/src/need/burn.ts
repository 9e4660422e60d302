import { mulCdiv, mulFdiv } from '../exact.js';
import type { NeedParameters } from '../policy.js';
import type { BurnSource, NeedFlag, NeedInput } from './types.js';

/** Weekly burn in base units: reported, else last known, else modelled, then bounded by the model unless verified. */
export function plausibleBurn(
  input: NeedInput,
  { kHi, kLo }: NeedParameters,
  flags: NeedFlag[],
): { burn: number; source: BurnSource } {
  const expected = input.model === null ? null : mulCdiv(input.model, input.outbreak, 1000);
  const { burn, source } = knownBurn(input, expected, flags);
  if (expected === null || input.verified) return { burn, source };
  const high = mulFdiv(expected, kHi, 1000);
  if (burn > high) {
    flags.push('CONSUMPTION_CAPPED');
    return { burn: high, source };
  }
  const low = mulFdiv(expected, kLo, 1000);
  // Who ran dry used little because there was nothing to use.
  if (source === 'REPORTED' && burn < low && input.fresh?.stock === 0) {
    flags.push('CONSUMPTION_RAISED');
    return { burn: low, source };
  }
  return { burn, source };
}

function knownBurn(
  { fresh, last, outbreak }: NeedInput,
  expected: number | null,
  flags: NeedFlag[],
): { burn: number; source: BurnSource } {
  const reported = fresh?.consumption ?? null;
  if (reported !== null) return { burn: reported, source: 'REPORTED' };
  const known = last?.consumption ?? null;
  if (known !== null) {
    flags.push('CONSUMPTION_IMPUTED');
    return { burn: mulCdiv(known, outbreak, 1000), source: 'LAST' };
  }
  if (expected === null) return { burn: 0, source: 'NONE' };
  flags.push('CONSUMPTION_MODELLED');
  return { burn: expected, source: 'MODEL' };
}
