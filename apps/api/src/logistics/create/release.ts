/** What sends goods on their way: a released round, or a granted urgent request. */
export interface Release {
  readonly kind: 'ROUND' | 'URGENT';
  readonly id: string;
}

interface ReleaseSql {
  /** The shipment's own reference. */
  readonly column: string;
  /** The row to hold while its shipments are made; its id is $1. */
  readonly held: string;
  /** When it was released, and whether in an exercise: no row unless it was. */
  readonly released: string;
  /** What it gives: recipient_id, product_id, units above 0. */
  readonly given: string;
}

export const RELEASE_SQL: Readonly<Record<Release['kind'], ReleaseSql>> = {
  ROUND: {
    column: 'round_id',
    held: 'allocation_round',
    released: `select id, released_at, synthetic from allocation_round where id = $1 and state = 'RELEASED'`,
    given:
      'select recipient_id, product_id, units from allocation_decision where round_id = $1 and units > 0',
  },
  URGENT: {
    column: 'urgent_request_id',
    held: 'urgent_request',
    released: `select request_id as id, granted_at as released_at, synthetic from urgent_grant where request_id = $1`,
    given: 'select recipient_id, product_id, units from urgent_grant_line where request_id = $1',
  },
};
