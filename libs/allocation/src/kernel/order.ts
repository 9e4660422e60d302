import type { FillColumns, FillStep } from './columns.js';

/** Twice the level times the burn: 2h + u(2k + delta2), the exact numerator of pack k of recipient i. */
export function numerator({ h }: FillColumns, { packSize, delta2 }: FillStep, i: number, k: number): number {
  return 2 * h[i]! + packSize * (2 * k + delta2);
}

/**
 * The order packs are granted in: negative when pack k of i comes before pack m of j. A difference of the rounded levels is
 * a true one, because rounding keeps order; equal ones are told apart by cross products, a true tie by rank.
 */
export function comparePacks(
  c: FillColumns,
  step: FillStep,
  i: number,
  k: number,
  j: number,
  m: number,
): number {
  const left = numerator(c, step, i, k);
  const right = numerator(c, step, j, m);
  const difference = left / c.a[i]! - right / c.a[j]!;
  if (difference !== 0) return difference;
  return compareProducts(left, c.a[j]!, right, c.a[i]!) || c.tie[i]! - c.tie[j]! || k - m;
}

/** The sign of w·x - y·z, exactly. */
function compareProducts(w: number, x: number, y: number, z: number): number {
  const left = w * x;
  const right = y * z;
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left - right;
  const exact = BigInt(w) * BigInt(x) - BigInt(y) * BigInt(z);
  return exact < 0n ? -1 : exact > 0n ? 1 : 0;
}
