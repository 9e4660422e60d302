import type { FillRecipient } from '@fordel/allocation';

/** The parameters every level of one step shares. */
interface Step {
  readonly packSize: number;
  readonly delta2: number;
}

/**
 * The order of packs as the rule writes it, in exact fractions: negative when pack k of r comes before pack m of s by
 * (level, tie, k). Written independently of the engine's own comparison.
 */
export function packOrder(step: Step, r: FillRecipient, k: number, s: FillRecipient, m: number): number {
  const difference = numerator(step, r, k) * BigInt(s.burn) - numerator(step, s, m) * BigInt(r.burn);
  if (difference !== 0n) return difference < 0n ? -1 : 1;
  return r.tie - s.tie || k - m;
}

function numerator({ packSize, delta2 }: Step, { stock }: FillRecipient, k: number): bigint {
  return 2n * BigInt(stock) + BigInt(packSize) * (2n * BigInt(k) + BigInt(delta2));
}
