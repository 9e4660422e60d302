/** Why an input or an outcome was refused. */
export type AllocationErrorCode =
  | 'NOT_AN_INTEGER'
  | 'NEGATIVE'
  | 'OUT_OF_BOUNDS'
  | 'DUPLICATE'
  | 'EMPTY'
  | 'UNKNOWN'
  | 'NO_WEIGHT'
  | 'NO_BURN'
  | 'NOT_ENOUGH'
  | 'NOT_A_MEMBER'
  | 'INVARIANT';

/**
 * A refused input. `path` names the place ('recipients[3].tie'), `value` is what stood there. Code INVARIANT means the
 * engine's own proof of its outcome failed, so nothing was returned.
 */
export class AllocationError extends Error {
  override readonly name = 'AllocationError';

  constructor(
    readonly code: AllocationErrorCode,
    readonly path: string,
    readonly value: unknown,
  ) {
    super(`${path}: ${code} (${typeof value === 'string' ? JSON.stringify(value) : String(value)})`);
  }
}
