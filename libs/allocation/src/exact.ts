/** Quantities, stock plus capacity, and the level parameters of a rule stay below this many base units. */
export const QUANTITY_LIMIT = 2 ** 44;
/** Packs of one recipient, pack sizes, classes and tie ranks stay below this. */
export const PACK_LIMIT = 2 ** 31;
/** Priority classes stay below this. */
export const CLASS_LIMIT = 256;
/** A stage, a bridge or a target is at most this many days; keeps days · burn an exact double. */
export const DAYS_LIMIT = 367;

/**
 * floor(x / y) of integers, 0 <= x < 2^53, y >= 1. Rounding x / y cannot reach the next integer: that is at least 1 / y
 * away, and half a unit in the last place is at most x / y · 2^-53, which is less.
 */
export function fdiv(x: number, y: number): number {
  return Math.floor(x / y);
}

/** Ceiling division under the same conditions as {@link fdiv}, for the same reason. */
export function cdiv(x: number, y: number): number {
  return Math.ceil(x / y);
}

/** floor(x · y / z) for non-negative integers whose product may pass 2^53. */
export function mulFdiv(x: number, y: number, z: number): number {
  const product = x * y;
  if (product <= Number.MAX_SAFE_INTEGER) return fdiv(product, z);
  return Number((BigInt(x) * BigInt(y)) / BigInt(z));
}

/** Ceiling of x · y / z under the same conditions as {@link mulFdiv}. */
export function mulCdiv(x: number, y: number, z: number): number {
  const product = x * y;
  if (product <= Number.MAX_SAFE_INTEGER) return cdiv(product, z);
  return Number((BigInt(x) * BigInt(y) + BigInt(z) - 1n) / BigInt(z));
}
