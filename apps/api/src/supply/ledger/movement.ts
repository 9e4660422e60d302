import type { Account } from './account.js';

/** What moves goods: one movement per kind and cause. */
export const MOVEMENT_KINDS = [
  'GOODS_RECEIPT',
  'ROUND_APPROVAL',
  'URGENT_GRANT',
  'DISPATCH',
  'ARRIVAL',
  'CONFIRMATION',
] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/** `quantity` base units of a product, at least 1, from one account to another. */
export interface Leg {
  readonly productId: string;
  readonly quantity: number;
  readonly from: Account;
  readonly to: Account;
}

export interface Movement {
  readonly kind: MovementKind;
  /** The row that made it happen; the same kind and cause move goods once. */
  readonly causeId: string;
  readonly legs: readonly Leg[];
}
