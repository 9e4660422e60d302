/**
 * What units can be held as. SUPPLIER and COUNT_DIFFERENCE are outside: what came from there is their negative balance.
 * RECEIVED: in the national store, not yet decided over. CENTRAL: central stock, also there. RESERVED: in the store for a
 * recipient. IN_TRANSIT: on its way to a place for a recipient. WRITTEN_OFF: arrived damaged, or not at all.
 */
export const ACCOUNT_KINDS = [
  'SUPPLIER',
  'COUNT_DIFFERENCE',
  'RECEIVED',
  'CENTRAL',
  'RESERVED',
  'IN_TRANSIT',
  'DELIVERED',
  'WRITTEN_OFF',
] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** A kind of holding, at a place, for a recipient; for nobody in particular, the recipient is the place. Organisation ids. */
export interface Account {
  readonly kind: AccountKind;
  readonly placeId: string;
  readonly recipientId: string;
}

/** A holding of a place for nobody in particular. */
export function ownAccount(kind: AccountKind, placeId: string): Account {
  return { kind, placeId, recipientId: placeId };
}
