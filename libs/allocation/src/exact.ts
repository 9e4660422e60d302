/** Quantities, stock plus capacity, and the level parameters of a rule stay below this many base units. */
export const QUANTITY_LIMIT = 2 ** 44;
/** Packs of one recipient, pack sizes, classes and tie ranks stay below this. */
export const PACK_LIMIT = 2 ** 31;
/** Priority classes stay below this. */
export const CLASS_LIMIT = 256;
/** A stage, a bridge or a target is at most this many days; keeps days · burn an exact double. */
export const DAYS_LIMIT = 367;

/** floor(x / y) of exact integers, |x| < 2^53, y >= 1; the rounded quotient is at most one off and is corrected. */
export function fdiv(x: number, y: number): number {
  const q = Math.floor(x / y);
  const rest = x - q * y;
  if (rest < 0) return q - 1;
  return rest >= y ? q + 1 : q;
}

/** Ceiling division under the same conditions as {@link fdiv}. */
export function cdiv(x: number, y: number): number {
  const q = fdiv(x, y);
  return q * y < x ? q + 1 : q;
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
